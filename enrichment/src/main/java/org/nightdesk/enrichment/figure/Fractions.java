package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.math.MathContext;

/** Parts of one in words: what follows a whole number ("and a half", "point five"), or a share. */
final class Fractions {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private Fractions() {}

  static BigDecimal quotient(long above, long below) {
    return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), MathContext.DECIMAL64);
  }

  static int afterHyphen(Terms terms, int term) {
    return terms.lower(term).equals("-") ? term + 1 : term;
  }

  /** The whole number from {@code first} to {@code last} with the parts told after it. */
  static NumberReading complete(Terms terms, int first, int last, BigDecimal value) {
    int and = afterHyphen(terms, last + 1);
    if (terms.lower(and).equals("and")) {
      return mixed(terms, first, last, afterHyphen(terms, and + 1), value);
    }
    if (terms.lower(last + 1).equals("point") && NumberWords.small(terms.lower(last + 2)) >= 0) {
      return decimals(terms, first, last, value);
    }
    long below = pluralParts(terms, and);
    if (below > 0 && value.signum() > 0 && value.compareTo(BigDecimal.TEN) > 0) {
      BigDecimal share = value.divide(BigDecimal.valueOf(below), MathContext.DECIMAL64);
      return NumberReading.exact(first, and, share, true); // "thirty-two fifths"
    }
    return NumberReading.exact(first, last, value, true);
  }

  /** "Two and a half million", "a million and a half", "forty-two and a third". */
  private static NumberReading mixed(Terms terms, int first, int last, int at, BigDecimal value) {
    NumberReading whole = NumberReading.exact(first, last, value, true);
    String word = terms.lower(at);
    int above = word.equals("a") || word.equals("an") ? 1 : count(terms, at);
    int part = afterHyphen(terms, at + (above > 19 && above % 10 > 0 ? 3 : 1));
    long below = NumberWords.parts(terms.lower(part));
    boolean plural = pluralParts(terms, part) > 0;
    if (above < 1 || below <= above || plural != above > 1 || isOrdinal(terms, part, word)) {
      return whole;
    }
    BigDecimal more = quotient(above, below);
    BigDecimal own = NumberWords.scale(terms.lower(last), false);
    BigDecimal scale = NumberWords.scale(terms.lower(part + 1), false);
    if (scale.signum() > 0) {
      BigDecimal sum = own.compareTo(scale) > 0
          ? value.add(more.multiply(scale)) // a billion and a half million
          : value.add(more).multiply(scale);
      return NumberReading.exact(first, part + 1, sum, true);
    }
    boolean large = own.compareTo(MILLION) >= 0;
    return NumberReading.exact(first, part, value.add(large ? more.multiply(own) : more), true);
  }

  /** "Two and a third man": the part is the ordinal of a noun. */
  private static boolean isOrdinal(Terms terms, int part, String article) {
    boolean half = terms.lower(part).equals("half") || terms.lower(part).equals("quarter");
    String next = terms.lower(part + 1);
    return !half
        && article.startsWith("a")
        && terms.isWord(part + 1)
        && !StopWords.isStop(next)
        && !NumberWords.isScale(next)
        && !UnitLexicon.isUnit(next);
  }

  private static NumberReading decimals(Terms terms, int first, int last, BigDecimal value) {
    StringBuilder decimals = new StringBuilder(value.toPlainString()).append('.');
    int at = last + 2;
    while (at < last + 12 && NumberWords.small(terms.lower(at)) >= 0) {
      decimals.append(NumberWords.small(terms.lower(at++)));
    }
    BigDecimal scale = NumberWords.scale(terms.lower(at), false);
    BigDecimal exact = new BigDecimal(decimals.toString());
    return scale.signum() > 0
        ? NumberReading.exact(first, at, exact.multiply(scale), true)
        : NumberReading.exact(first, at - 1, exact, true);
  }

  /** 1 to 99 in words at the term, or 0. */
  static int count(Terms terms, int term) {
    int tens = NumberWords.tens(terms.lower(term));
    if (tens < 0) {
      return Math.max(0, NumberWords.small(terms.lower(term)));
    }
    boolean hyphen = terms.lower(term + 1).equals("-") && terms.isJoined(term + 2);
    int ones = hyphen ? NumberWords.small(terms.lower(term + 2)) : 0;
    return tens + Math.max(0, ones);
  }

  /** Into how many parts the plural at the term divides: 3 for "thirds"; 0 where it does not. */
  static long pluralParts(Terms terms, int term) {
    String word = terms.lower(term);
    return word.endsWith("s") && !word.equals("halves") ? NumberWords.parts(word) : 0;
  }
}
