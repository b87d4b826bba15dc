package org.nightdesk.enrichment.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.enrichment.text.WordSet;

/** Places and peoples that tell whose dollars, pounds or pesos are meant, from a resource table. */
final class Places {
  /** Longest name in words: "port of spain". */
  private static final int LONGEST = 3;
  /** How far a sentence's places tell, in terms. */
  private static final int NEAR = 80;

  /** Currency name to place to code. */
  private static final Map<String, Map<String, String>> TABLE = table();

  private static final WordSet FIRST_WORDS = firstWords();
  private static final Set<String> FAMILIES = new TreeSet<>(TABLE.keySet());

  private Places() {}

  static Set<String> families() {
    return FAMILIES;
  }

  /** The code of the currency of this name that the place or people uses; empty where unknown. */
  static String code(String family, String place) {
    return TABLE.getOrDefault(family, Map.of()).getOrDefault(place, "");
  }

  /**
   * The code of the currency of this name that the sentence's places around the term use; empty
   * where none or several do.
   *
   * @param usual what is meant where nothing tells
   */
  static String near(Terms terms, int term, String family, String usual) {
    Map<String, Integer> counts = new HashMap<>();
    int from = Math.max(0, term - NEAR);
    count(terms, from, Math.min(terms.count(), term + NEAR), family, counts);
    return counts.size() == 1
        ? counts.keySet().iterator().next()
        : counts.containsKey(usual) ? usual : "";
  }

  /** Adds how often places of each code are named. */
  static void count(Terms terms, String family, Map<String, Integer> counts) {
    count(terms, 0, terms.count(), family, counts);
  }

  private static void count(
      Terms terms, int from, int to, String family, Map<String, Integer> counts) {
    Map<String, String> places = TABLE.getOrDefault(family, Map.of());
    for (int at = from; at < to; at++) {
      if (!terms.isCapitalised(at) || !terms.isIn(FIRST_WORDS, at)) {
        continue;
      }
      for (int length = LONGEST; length > 0; length--) {
        String code = places.get(terms.phrase(at, at + length - 1));
        if (code != null) {
          counts.merge(code, 1, Integer::sum);
          at += length - 1;
          break;
        }
      }
    }
  }

  private static WordSet firstWords() {
    Set<String> words = new TreeSet<>();
    for (Map<String, String> places : TABLE.values()) {
      for (String place : places.keySet()) {
        words.add(place.split(" ", -1)[0]);
      }
    }
    return WordSet.of(words);
  }

  private static Map<String, Map<String, String>> table() {
    Map<String, Map<String, String>> table = new HashMap<>();
    UnitLexicon.read("currency-places.tsv", row -> {
      Map<String, String> places = table.computeIfAbsent(row.get(0), family -> new HashMap<>());
      for (String place : row.get(2).split(",", -1)) {
        places.put(place, row.get(1));
      }
    });
    return Map.copyOf(table);
  }
}
