/**
 * How well, how fast and in how much memory copies are found, beside others who do it.
 *
 * <p>Start at {@link org.nightdesk.benchmarks.overlap.CopiesRun}. Peers are looked up as services, so
 * that their libraries are fetched only when they are asked for.
 */
@NullMarked
package org.nightdesk.benchmarks.overlap;

import org.jspecify.annotations.NullMarked;
