package org.nightdesk.benchmarks.sentence;

import java.util.List;
import java.util.Map;

/**
 * A short article with its labels.
 *
 * @param labels by sort, in text order; a sort that is not there is not judged
 */
record LabelledItem(String id, String text, Map<Sort, List<Label>> labels) {
  LabelledItem {
    labels = Map.copyOf(labels);
  }
}
