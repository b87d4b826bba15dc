package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A folded name of a person in parts.
 *
 * @param given the first word; empty where the name is one word
 * @param middle the words between the first and the surname
 * @param surname the last word that is no "Jr." or number
 * @param skeleton of the surname, see {@link Transliteration#skeleton}
 * @param generation "jr", "sr" or a Roman number behind the name; empty where there is none
 */
record FullName(
    String given, List<String> middle, String surname, String skeleton, String generation) {
  FullName {
    middle = List.copyOf(middle);
  }

  static FullName of(String folded) {
    List<String> words = new ArrayList<>();
    for (String word : folded.split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    String generation = "";
    while (words.size() > 1 && isGeneration(words.getLast())) {
      generation = words.removeLast();
    }
    String surname = words.isEmpty() ? "" : words.getLast();
    String given = words.size() < 2 ? "" : words.getFirst();
    List<String> middle = words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
    return new FullName(given, middle, surname, Transliteration.skeleton(surname), generation);
  }

  private static boolean isGeneration(String word) {
    return switch (word) {
      case "jr", "sr", "ii", "iii", "iv" -> true;
      default -> false;
    };
  }

  /** Whether the two may be one person: close surnames, first names that do not conflict. */
  boolean mayBe(FullName other, SameNames same) {
    return generation.equals(other.generation)
        && hasCloseSurname(other)
        && same.areCompatible(given, other.given)
        && hasCompatibleMiddle(other, same);
  }

  /** Names of equally many words must agree in each; a middle name may be left out. */
  private boolean hasCompatibleMiddle(FullName other, SameNames same) {
    if (middle.size() != other.middle.size()) {
      return true;
    }
    for (int i = 0; i < middle.size(); i++) {
      if (!same.areCompatible(middle.get(i), other.middle.get(i))) {
        return false;
      }
    }
    return true;
  }

  boolean hasCloseSurname(FullName other) {
    return surname.equals(other.surname)
        || Transliteration.areCloseSkeletons(skeleton, other.skeleton);
  }
}
