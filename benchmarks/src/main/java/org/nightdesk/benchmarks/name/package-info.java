/** How well names are found and joined, measured on sets other people labelled. */
@NullMarked
package org.nightdesk.benchmarks.name;

import org.jspecify.annotations.NullMarked;
