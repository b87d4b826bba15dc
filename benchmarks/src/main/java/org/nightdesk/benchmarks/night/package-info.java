/**
 * Whole nights, run as people run them: a process of its own, started by the launcher. The figures are
 * those the application itself tells in its log. Start at {@link org.nightdesk.benchmarks.night.WholeNights}.
 */
@NullMarked
package org.nightdesk.benchmarks.night;

import org.jspecify.annotations.NullMarked;
