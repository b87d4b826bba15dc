/**
 * Articles as they arrived: an index of files in, {@link org.nightdesk.corpus.Article}s out.
 *
 * <p>Depends on no other module and on no framework. Nothing here decides what an article
 * <em>means</em>; that is {@code enrichment}. Start at {@link org.nightdesk.corpus.ReadOutcome}.
 */
@NullMarked
package org.nightdesk.corpus;

import org.jspecify.annotations.NullMarked;
