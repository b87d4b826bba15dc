package org.nightdesk.benchmarks.figure;

import java.util.List;
import org.nightdesk.corpus.Span;

/**
 * A place of an item that people labelled.
 *
 * @param where UTF-16 code units of the item's text, end exclusive
 * @param words what stands there
 * @param sort what the set calls it; empty where it says nothing
 * @param values the number as the set has it, a number as written in JSON or the beginning of a string;
 *     none where the label has no number of its own, as ordinals and ranges; what is found there is not judged then
 */
record LabelledFigure(Span where, String words, String sort, List<Double> values) {
  LabelledFigure {
    values = List.copyOf(values);
  }

  boolean isJudged() {
    return !values.isEmpty();
  }

  double value() {
    return values.getFirst();
  }
}
