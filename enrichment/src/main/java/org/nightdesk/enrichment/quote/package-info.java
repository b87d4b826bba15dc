/**
 * Quotations: what was said, by whom, and how that is known.
 */
@NullMarked
package org.nightdesk.enrichment.quote;

import org.jspecify.annotations.NullMarked;
