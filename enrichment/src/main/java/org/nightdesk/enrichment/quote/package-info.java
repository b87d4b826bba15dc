/**
 * Quotations: what was said, by whom, and how that is known.
 *
 * <p>Words in quotation marks are read here, speech without them in {@code quote.reported}; both read
 * paragraphs by the means of {@code quote.clause}, which knows neither. Start at {@link
 * org.nightdesk.enrichment.quote.QuoteExtractor}.
 */
@NullMarked
package org.nightdesk.enrichment.quote;

import org.jspecify.annotations.NullMarked;
