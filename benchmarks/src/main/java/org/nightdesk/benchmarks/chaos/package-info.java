/**
 * Nights that are killed at random moments, held against nights that are left alone.
 *
 * <p>Start at {@link org.nightdesk.benchmarks.chaos.ChaosRun}.
 */
@NullMarked
package org.nightdesk.benchmarks.chaos;

import org.jspecify.annotations.NullMarked;
