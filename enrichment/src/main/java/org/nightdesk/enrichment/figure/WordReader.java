package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers in words: "twenty-one", "six hundred thousand", "two and a half million", "a dozen",
 * "half a million", "hundreds", "tens of thousands", "several hundred".
 */
final class WordReader {
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private static final Set<String> RECENT =
      Set.of("last", "past", "next", "coming", "recent", "these", "first", "previous");

  private static final Set<String> LASTING = Set.of(
      "for",
      "within",
      "lasted",
      "lasts",
      "lasting",
      "took",
      "takes",
      "taken",
      "spent",
      "spends",
      "spending",
      "take",
      "last",
      "another");

  private WordReader() {}

  static Optional<NumberReading> read(Terms terms, int term) {
    String word = terms.lower(term);
    if (NumberWords.isVague(word)) {
      return vague(terms, term);
    }
    if (word.equals("several") || word.equals("few") || word.equals("couple")) {
      return several(terms, term);
    }
    if (word.equals("half") || word.equals("quarter")) {
      return halfOf(terms, term);
    }
    if (word.equals("a") || word.equals("an")) {
      return article(terms, term);
    }
    if (!NumberWords.begins(word)) {
      return Optional.empty();
    }
    Optional<NumberReading> share = shareOfScale(terms, term);
    return share.isPresent() ? share : counted(terms, term);
  }

  /** "Three quarters of a million", "two-thirds of a billion". */
  private static Optional<NumberReading> shareOfScale(Terms terms, int term) {
    boolean article = terms.lower(term).equals("a");
    int above = article ? 1 : NumberWords.small(terms.lower(term));
    int at = Fractions.afterHyphen(terms, term + 1);
    boolean plural = Fractions.pluralParts(terms, at) > 0;
    long below = NumberWords.parts(terms.lower(at));
    if (above < 1 || below <= above || plural != above > 1) {
      return Optional.empty();
    }
    int scale = at + 1;
    boolean of = terms.lower(scale).equals("of") && terms.lower(scale + 1).equals("a");
    scale += of ? 2 : 0;
    BigDecimal factor = NumberWords.scale(terms.lower(scale), false);
    boolean whole = factor.signum() > 0 && NumberWords.isScale(terms.lower(scale));
    return whole
        ? Optional.of(NumberReading.exact(
            term, scale, Fractions.quotient(above, below).multiply(factor), true))
        : Optional.empty();
  }

  private static Optional<NumberReading> article(Terms terms, int term) {
    String next = terms.lower(term + 1);
    if (next.equals("few")) {
      return several(terms, term + 1).map(n -> new NumberReading(term, n.last(), n.amount(), true));
    }
    if (next.equals("half") || next.equals("quarter")) {
      return halfOf(terms, term + 1).map(n -> new NumberReading(term, n.last(), n.amount(), true));
    }
    if (UnitLexicon.isDuration(next) && isStretch(terms, term)
        || SingleMeasures.isTold(terms, term)) {
      return Optional.of(NumberReading.exact(term, term, BigDecimal.ONE, true));
    }
    if (next.equals("single") && UnitLexicon.isDuration(terms.lower(term + 2))) {
      return Optional.of(NumberReading.exact(term, term + 1, BigDecimal.ONE, true));
    }
    Optional<NumberReading> share = shareOfScale(terms, term);
    if (share.isPresent()) {
      return share;
    }
    boolean counts = next.equals("hundred") || next.equals("dozen") || NumberWords.isScale(next);
    return counts
        ? counted(terms, term + 1).map(n -> NumberReading.exact(term, n.last(), n.value(), true))
        : Optional.empty();
  }

  /** "A year and a half", "nearly a week", "for an hour": how long something is. */
  private static boolean isStretch(Terms terms, int term) {
    boolean second = terms.lower(term + 1).equals("second");
    boolean ordinal = second && terms.isWord(term + 2);
    if (LASTING.contains(terms.lower(term - 1)) && !ordinal && !isDated(terms, term + 2)) {
      return true;
    }
    boolean half = terms.lower(term + 2).equals("and") && terms.lower(term + 3).equals("a");
    return half && terms.lower(term + 4).equals("half")
        || Qualifiers.around(terms, term, term + 1, true).qualifier() != Qualifier.EXACT;
  }

  private static boolean isDated(Terms terms, int term) {
    return switch (terms.lower(term)) {
      case "ago", "earlier", "later", "before", "-" -> true;
      default -> false;
    };
  }

  /** "Hundreds", "tens of thousands", "hundreds of millions"; "thousands" of something or alone. */
  private static Optional<NumberReading> vague(Terms terms, int term) {
    int last = term;
    if (terms.lower(last + 1).equals("or") && NumberWords.isVague(terms.lower(last + 2))) {
      last += 2; // "tens or hundreds of thousands"
    }
    boolean upon = terms.lower(last + 1).equals("upon") || terms.lower(last + 1).equals("and");
    if (upon && terms.lower(last).equals(terms.lower(last + 2))) {
      last += 2; // "thousands upon thousands"
    }
    if (terms.lower(last + 1).equals("of") && NumberWords.isVague(terms.lower(last + 2))) {
      last += 2;
    }
    String next = terms.lower(last + 1);
    boolean tens = terms.lower(term).equals("tens") && last == term;
    boolean people = next.equals("more") || next.equals("held") || CountedNoun.isState(next);
    boolean score = terms.lower(term).equals("scores") && !next.equals("of") && !people;
    return tens || score ? Optional.empty() : Optional.of(NumberReading.vague(term, last));
  }

  /** "Several hundred", "a few dozen", and "several" before a unit of time. */
  private static Optional<NumberReading> several(Terms terms, int term) {
    String next = terms.lower(term + 1);
    boolean of = terms.lower(term).equals("couple") && next.equals("of");
    int size = of ? term + 2 : term + 1;
    String word = terms.lower(size);
    if (word.equals("hundred") || word.equals("dozen") || NumberWords.isScale(word)) {
      int last = NumberWords.isScale(terms.lower(size + 1)) ? size + 1 : size;
      return Optional.of(NumberReading.vague(term, last));
    }
    if (RECENT.contains(terms.lower(term - 1))) {
      return Optional.empty(); // "the last few hours" is a time, not a length
    }
    int at = next.equals("-") || next.equals("of") ? term + 2 : term + 1;
    return UnitLexicon.isDuration(terms.lower(at))
        ? Optional.of(NumberReading.vague(term, at - 1 > term && next.equals("of") ? at - 1 : term))
        : Optional.empty();
  }

  /** "Half a million", "half a dozen", "a quarter of a million", "half an hour". */
  private static Optional<NumberReading> halfOf(Terms terms, int term) {
    BigDecimal part = new BigDecimal(terms.lower(term).equals("half") ? "0.5" : "0.25");
    int at = term + 1;
    at += terms.lower(at).equals("-") ? 1 : 0;
    at += terms.lower(at).equals("of") ? 1 : 0;
    boolean article = terms.lower(at).equals("a") || terms.lower(at).equals("an");
    at += article ? 1 : 0;
    String word = terms.lower(at);
    BigDecimal scale = word.equals("dozen") ? TWELVE : NumberWords.scale(word, false);
    if (scale.signum() > 0) {
      return Optional.of(NumberReading.exact(term, at, part.multiply(scale), true));
    }
    boolean hour = UnitLexicon.unit(terms, at).isPresent()
        && (article || terms.lower(at - 1).equals("-"))
        && terms.lower(term).equals("half");
    boolean point =
        word.equals("point") || word.equals("percentage") && terms.lower(at + 1).equals("point");
    return hour || point
        ? Optional.of(NumberReading.exact(term, at - 1, part, true))
        : Optional.empty();
  }

  private static Optional<NumberReading> counted(Terms terms, int first) {
    BigDecimal total = BigDecimal.ZERO;
    int current = 0;
    int last = -1;
    char before = ' '; // s small, t tens, h hundred, S scale
    BigDecimal scaleBefore = new BigDecimal("1e18");
    for (int at = first; at < terms.count() && at < first + 24; at++) {
      String word = terms.lower(at);
      int small = NumberWords.small(word);
      int tens = NumberWords.tens(word);
      BigDecimal scale =
          NumberWords.isScale(word) ? NumberWords.scale(word, false) : BigDecimal.ZERO;
      if (small >= 0 && (" hS".indexOf(before) >= 0 || before == 't' && small > 0 && small < 10)) {
        current += small;
        before = 's';
      } else if (tens > 0 && " hS".indexOf(before) >= 0) {
        current += tens;
        before = 't';
      } else if (word.equals("hundred") && before != 'h' && before != 'S' && current < 100) {
        current = Math.max(1, current) * 100;
        before = 'h';
      } else if (scale.signum() > 0 && scale.compareTo(scaleBefore) < 0 && before != 'S') {
        total = total.add(scale.multiply(BigDecimal.valueOf(Math.max(1, current))));
        current = 0;
        scaleBefore = scale;
        before = 'S';
      } else if ((word.equals("dozen") || NumberWords.isDozen(word) && last >= 0)
          && before != 'h'
          && before != 'S') {
        return Optional.of(NumberReading.exact(
            first, at, TWELVE.multiply(BigDecimal.valueOf(Math.max(1, current))), true));
      } else if (isBridge(terms, at, before)) {
        continue;
      } else {
        break;
      }
      last = at;
    }
    if (last < 0) {
      return Optional.empty();
    }
    BigDecimal value = total.add(BigDecimal.valueOf(current));
    return Optional.of(Fractions.complete(terms, first, last, value));
  }

  /** "Three million, two hundred and six": what follows the comma is the rest of the number. */
  private static boolean isHundredsAnd(Terms terms, int at) {
    String and = terms.lower(at + 2);
    return NumberWords.small(terms.lower(at)) > 0
        && terms.lower(at + 1).equals("hundred")
        && (and.equals("and") || and.equals("&"))
        && NumberWords.begins(terms.lower(at + 3));
  }

  /** A hyphen inside a number word, or the "and" before its last part. */
  private static boolean isBridge(Terms terms, int at, char before) {
    String next = terms.lower(at + 1);
    boolean number = NumberWords.small(next) > 0 || NumberWords.tens(next) > 0;
    if (terms.lower(at).equals("-")) {
      boolean higher = NumberWords.isScale(next) || next.equals("hundred");
      boolean joined = terms.isJoined(at) && terms.isJoined(at + 1);
      String then = terms.lower(at + 2);
      boolean apart = before == 't'
          && NumberWords.small(next) > 0
          && NumberWords.small(next) < 10
          && (NumberWords.isScale(then) || then.equals("hundred")); // "sixty - five thousand"
      return joined && (number || higher) || apart;
    }
    if (terms.lower(at).equals(",")) {
      return before == 'S' && isHundredsAnd(terms, at + 1);
    }
    boolean and = terms.lower(at).equals("and") || terms.lower(at).equals("&");
    long parts = Fractions.pluralParts(terms, at + 2);
    if (parts > NumberWords.small(next) && NumberWords.small(next) > 0
        || NumberWords.parts(terms.lower(at + 2)) == 2) {
      return false; // "and three quarters", "and one half"
    }
    return and
        && (before == 'h' || before == 'S')
        && number
        && !UnitLexicon.isUnit(terms.lower(at + 1));
  }
}
