package org.nightdesk.enrichment.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** "In the first round", "in the second round": what is told of one is not told of the other. */
final class OtherRound {
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "final");

  private OtherRound() {}

  /** Whether each of the clauses numbers the same noun, and otherwise. */
  static boolean is(Clause a, Clause b) {
    Map<String, String> one = numbered(a);
    Map<String, String> other = numbered(b);
    return one.entrySet().stream()
        .anyMatch(
            noun -> !other.getOrDefault(noun.getKey(), noun.getValue()).equals(noun.getValue()));
  }

  /** The ordinal before each noun. */
  private static Map<String, String> numbered(Clause clause) {
    Map<String, String> numbered = new HashMap<>();
    String[] words = clause.words().split(" ");
    for (int i = 0; i + 1 < words.length; i++) {
      if (ORDINALS.contains(words[i])) {
        numbered.putIfAbsent(words[i + 1], words[i]);
      }
    }
    return numbered;
  }
}
