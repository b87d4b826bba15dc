/**
 * How well figures are read, against sets other people labelled for readers of their own. Start at
 * {@link org.nightdesk.benchmarks.figure.FigureSets}.
 */
@NullMarked
package org.nightdesk.benchmarks.figure;

import org.jspecify.annotations.NullMarked;
