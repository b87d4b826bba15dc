/**
 * How well and how fast the program does what it does, measured by hand.
 *
 * <p>Nothing here is shipped and nothing depends on it. Start at {@link
 * org.nightdesk.benchmarks.ReaderQuality} for how well pages are read and at {@link
 * org.nightdesk.benchmarks.ReadingSpeed} for how fast.
 */
@NullMarked
package org.nightdesk.benchmarks;

import org.jspecify.annotations.NullMarked;
