/**
 * Names: training of the tagger's model, and how well and how fast names are found, beside another
 * tagger where it is there; and how well spellings of one name are told from two names.
 *
 * <p>Start at {@link org.nightdesk.benchmarks.name.TrainNames} and {@link
 * org.nightdesk.benchmarks.name.MeasureNames}.
 */
@NullMarked
package org.nightdesk.benchmarks.name;

import org.jspecify.annotations.NullMarked;
