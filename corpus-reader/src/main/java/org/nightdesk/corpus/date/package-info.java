/**
 * Full dates as pages and papers write them.
 *
 * <p>Only dates that name day, month and year: those that tell when an article was published. Dates of
 * the events told, and words such as "Monday", are read in {@code enrichment}. Start at {@link
 * org.nightdesk.corpus.date.DateScanner}.
 */
@NullMarked
package org.nightdesk.corpus.date;

import org.jspecify.annotations.NullMarked;
