/** How fast, how large and in how much memory a brief is set. */
@NullMarked
package org.nightdesk.benchmarks.brief;

import org.jspecify.annotations.NullMarked;
