/**
 * Overlap of texts: exact and near copies, parts, shared passages; each verified exactly.
 */
@NullMarked
package org.nightdesk.enrichment.overlap;

import org.jspecify.annotations.NullMarked;
