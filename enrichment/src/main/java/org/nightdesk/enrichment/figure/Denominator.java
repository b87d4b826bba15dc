package org.nightdesk.enrichment.figure;

import java.util.Optional;

/**
 * Into how many parts several words together divide: "twenty-firsts", "one-hundredth".
 *
 * @param last the last term of the words
 * @param parts at least 21
 * @param plural whether several of the parts are told
 */
record Denominator(int last, long parts, boolean plural) {
  private static final int HUNDRED = 100;

  /** The ordinal of several words at the term, if there is one. */
  static Optional<Denominator> compound(Terms terms, int term) {
    if (terms.lower(term).equals("one")) {
      return ofOne(terms, Fractions.afterHyphen(terms, term + 1));
    }
    return ofTens(terms, term, 0);
  }

  /** "One-hundredth", "one hundred fifth", "one hundred and twenty-first" behind the "one". */
  private static Optional<Denominator> ofOne(Terms terms, int term) {
    String word = terms.lower(term);
    long parts = NumberWords.parts(word);
    if (parts >= HUNDRED) {
      return Optional.of(new Denominator(term, parts, word.endsWith("s")));
    }
    if (!word.equals("hundred")) {
      return Optional.empty();
    }
    int at = Fractions.afterHyphen(terms, term + 1);
    at += terms.lower(at).equals("and") ? 1 : 0;
    int ones = ones(terms.lower(at));
    return ones > 0
        ? Optional.of(new Denominator(at, HUNDRED + ones, isPlural(terms.lower(at))))
        : ofTens(terms, at, HUNDRED);
  }

  private static Optional<Denominator> ofTens(Terms terms, int term, int before) {
    int tens = NumberWords.tens(terms.lower(term));
    boolean joined = terms.lower(term + 1).equals("-") && terms.isJoined(term + 2);
    int ones = tens > 0 && joined ? ones(terms.lower(term + 2)) : 0;
    return ones > 0
        ? Optional.of(
            new Denominator(term + 2, before + tens + ones, isPlural(terms.lower(term + 2))))
        : Optional.empty();
  }

  /** 1 to 9 for "first" to "ninths", or 0. */
  private static int ones(String word) {
    String singular = isPlural(word) ? word.substring(0, word.length() - 1) : word;
    return switch (singular) {
      case "first" -> 1;
      case "second" -> 2;
      case "third" -> 3;
      case "fourth" -> 4;
      case "fifth" -> 5;
      case "sixth" -> 6;
      case "seventh" -> 7;
      case "eighth" -> 8;
      case "ninth" -> 9;
      default -> 0;
    };
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s");
  }
}
