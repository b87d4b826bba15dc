/**
 * Nights that were missed or have to be told again: which, from which lists, in which order. Start at
 * {@link org.nightdesk.batch.backfill.BackfillPlan}.
 */
@NullMarked
package org.nightdesk.batch.backfill;

import org.jspecify.annotations.NullMarked;
