/**
 * Dates that say when an article was published.
 *
 * <p>Dates of the events told are not looked for here; that is {@code enrichment}. Start at {@link
 * org.nightdesk.corpus.date.PublishedFinder}.
 */
@NullMarked
package org.nightdesk.corpus.date;

import org.jspecify.annotations.NullMarked;
