/**
 * From an entry of the index to outcomes: articles, and reasons why there is none.
 *
 * <p>Start at {@link org.nightdesk.corpus.reading.ArticleReader}.
 */
@NullMarked
package org.nightdesk.corpus.reading;

import org.jspecify.annotations.NullMarked;
