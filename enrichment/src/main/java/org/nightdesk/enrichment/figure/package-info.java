/**
 * Figures: numbers with unit, qualifier, what they count or measure, and who says so.
 */
@NullMarked
package org.nightdesk.enrichment.figure;

import org.jspecify.annotations.NullMarked;
