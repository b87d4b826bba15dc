/** How well the comparison joins and sets apart what the articles of labelled small stories say. */
@NullMarked
package org.nightdesk.benchmarks.bundle;

import org.jspecify.annotations.NullMarked;
