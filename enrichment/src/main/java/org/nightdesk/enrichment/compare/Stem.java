package org.nightdesk.enrichment.compare;

import java.util.List;
import java.util.Map;

/**
 * Cuts a word to the part it shares with its kin: "negotiated", "negotiations" and "negotiate" give
 * one stem. A stem is no word, only a key.
 */
final class Stem {
  private static final int SHORTEST = 3;

  /** Endings of number, person and tense; longest first. */
  private static final List<String> INFLECTIONS =
      List.of("edly", "ings", "ies", "ied", "ing", "ed", "es", "s");

  /** Endings that make one kind of word of another; longest first. */
  private static final List<String> DERIVATIONS = List.of(
      "ization", "isation", "istic", "ation", "ness", "ment", "able", "ible", "ally", "ity", "ial",
      "ion", "ism", "ist", "ive", "ate", "er", "or", "al", "ly", "at", "y", "e");

  private final Map<String, String> baseForms;

  /** @param baseForms irregular forms and their base, lower case */
  Stem(Map<String, String> baseForms) {
    this.baseForms = Map.copyOf(baseForms);
  }

  /** The stem of a word given in lower case. */
  String of(String lower) {
    String base = baseForms.getOrDefault(lower, lower);
    if (base.length() <= SHORTEST || !isLetters(base)) {
      return base;
    }
    return withoutTail(cut(undoubled(cut(base, INFLECTIONS)), DERIVATIONS));
  }

  private static String cut(String word, List<String> endings) {
    for (String ending : endings) {
      int left = word.length() - ending.length();
      boolean fits = left >= SHORTEST && word.endsWith(ending) && hasVowel(word, left);
      if (fits && !(ending.equals("s") && word.endsWith("ss")) && !isRoot(ending, left)) {
        return word.substring(0, left) + (ending.startsWith("ie") ? "y" : "");
      }
    }
    return word;
  }

  /** "At" ends a stem ("negotiat-ed") only where enough is left of it. */
  private static boolean isRoot(String ending, int left) {
    return (ending.equals("at") || ending.equals("ate")) && left < 5
        || (ending.equals("ion") || ending.equals("al") || ending.equals("ly")) && left < 5;
  }

  private static String undoubled(String word) {
    int last = word.length() - 1;
    char c = word.charAt(last);
    boolean doubled = last >= SHORTEST && c == word.charAt(last - 1);
    return doubled && c != 's' && c != 'l' && c != 'e' ? word.substring(0, last) : word;
  }

  /** Takes off what an ending may have left: "agree" and "agreement" meet in "agr". */
  private static String withoutTail(String stem) {
    int end = stem.length();
    while (end > SHORTEST && "eiy".indexOf(stem.charAt(end - 1)) >= 0) {
      end--;
    }
    return stem.substring(0, end);
  }

  private static boolean hasVowel(String word, int until) {
    for (int i = 0; i < until; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
