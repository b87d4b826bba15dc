package org.nightdesk.benchmarks.sentence;

import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.Span;

/**
 * What a reader finds at one place of an item.
 *
 * @param fields the answers that are right, by field; a field that is not there is not judged
 * @param optional counted neither as missed nor as invented
 */
record Label(Span where, String text, Map<String, List<String>> fields, boolean optional) {
  Label {
    fields = Map.copyOf(fields);
  }
}
