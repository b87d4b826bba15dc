package org.nightdesk.benchmarks.sentence;

import static org.nightdesk.benchmarks.sentence.FieldRule.DECIMAL;
import static org.nightdesk.benchmarks.sentence.FieldRule.GROUP;
import static org.nightdesk.benchmarks.sentence.FieldRule.SAME;
import static org.nightdesk.benchmarks.sentence.FieldRule.SOME_WORDS;
import static org.nightdesk.benchmarks.sentence.FieldRule.WORDS;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is labelled: the list's name in the set, and the rule each field is judged by. */
enum Sort {
  FIGURES(fields(
      Map.entry("kind", SAME),
      Map.entry("value", DECIMAL),
      Map.entry("value_to", DECIMAL),
      Map.entry("qualifier", SAME),
      Map.entry("unit", SAME),
      Map.entry("per", SAME),
      Map.entry("measured", WORDS),
      Map.entry("change", SAME),
      Map.entry("compared_to", WORDS),
      Map.entry("as_of", SAME),
      Map.entry("attributed_to", WORDS),
      Map.entry("group", GROUP))),
  DATES(fields(Map.entry("value", SAME), Map.entry("precision", SAME), Map.entry("basis", SAME))),
  QUOTES(fields(
      Map.entry("kind", SAME), Map.entry("speaker", SOME_WORDS), Map.entry("cue", SOME_WORDS)));

  private final Map<String, FieldRule> rules;

  Sort(Map<String, FieldRule> rules) {
    this.rules = rules;
  }

  /** The fields in the order they are printed, each with its rule. */
  Map<String, FieldRule> rules() {
    return rules;
  }

  @SafeVarargs
  private static Map<String, FieldRule> fields(Map.Entry<String, FieldRule>... entries) {
    Map<String, FieldRule> rules = new LinkedHashMap<>();
    for (Map.Entry<String, FieldRule> entry : entries) {
      rules.put(entry.getKey(), entry.getValue());
    }
    return Collections.unmodifiableMap(rules);
  }
}
