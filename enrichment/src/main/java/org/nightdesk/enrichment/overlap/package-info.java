/**
 * Overlap of texts: exact and near copies, parts, shared passages, each verified exactly; what a
 * folded copy says beyond its original; blocks an outlet repeats; and which articles draw on one
 * report.
 *
 * <p>What an article means is not looked at here. Start at {@link
 * org.nightdesk.enrichment.overlap.CopyFinder}.
 */
@NullMarked
package org.nightdesk.enrichment.overlap;

import org.jspecify.annotations.NullMarked;
