package org.nightdesk.benchmarks.figure;

import java.util.List;

/**
 * An item of a set.
 *
 * @param model which reader the item was written for; empty where the set has but one
 * @param published ISO date of the text, or empty
 * @param labels in the set's order, which decides whom a figure is given to
 */
record LabelledText(
    String id, String model, String text, String published, List<LabelledFigure> labels) {
  LabelledText {
    labels = List.copyOf(labels);
  }
}
