package org.nightdesk.benchmarks.sentence;

import java.util.Map;
import org.nightdesk.corpus.Span;

/**
 * What the program reads at one place of an item.
 *
 * @param fields every field of its sort, empty where nothing is stated
 */
record Found(Span where, String text, Map<String, String> fields) {
  Found {
    fields = Map.copyOf(fields);
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
