/**
 * Web pages: what they say about themselves, and which of their blocks are the article.
 *
 * <p>Start at {@link org.nightdesk.corpus.html.HtmlPage}.
 */
@NullMarked
package org.nightdesk.corpus.html;

import org.jspecify.annotations.NullMarked;
