/** Measures how long large stories take to compare. */
@NullMarked
package org.nightdesk.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
