package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A folded name of a person in parts.
 *
 * @param given the first word; empty where the name is one word
 * @param surname the last word that is no "Jr." or number
 */
record FullName(String given, String surname, boolean younger) {
  static FullName of(String folded) {
    List<String> words = new ArrayList<>();
    for (String word : folded.split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    boolean younger = false;
    while (words.size() > 1 && isGeneration(words.getLast())) {
      younger |= !"sr".equals(words.removeLast());
    }
    return words.size() < 2
        ? new FullName("", words.isEmpty() ? "" : words.getLast(), younger)
        : new FullName(words.getFirst(), words.getLast(), younger);
  }

  private static boolean isGeneration(String word) {
    return switch (word) {
      case "jr", "sr", "ii", "iii", "iv" -> true;
      default -> false;
    };
  }

  /** Whether the two may be one person: close surnames, first names that do not conflict. */
  boolean mayBe(FullName other, SameNames same) {
    return younger == other.younger
        && Transliteration.areClose(surname, other.surname)
        && same.areCompatible(given, other.given);
  }
}
