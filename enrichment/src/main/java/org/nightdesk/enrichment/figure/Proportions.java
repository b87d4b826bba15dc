package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.figure.UnitLexicon.Unit;

/**
 * One number set against another: "a ratio of 3 to 2", "1:4", "outnumber them two to one", "six males
 * to one female". The value is the first divided by the second.
 */
final class Proportions {
  private static final Unit SHARE = new Unit("", FigureKind.RATIO, "", "");
  private static final int BEFORE = 12;
  private static final int MOST_DIGITS = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Nouns that one number is set against another for, told before or behind. */
  private static final Set<String> PROPORTIONS =
      Set.of("ratio", "ratios", "proportion", "odds", "outnumber", "outnumbered", "outnumbers");

  /** Behind "three-to-one"; before it these tell of votes as often. */
  private static final Set<String> MAJORITIES =
      Set.of("margin", "majority", "advantage", "basis", "lead", "mix", "split", "favourite");

  private static final Set<String> SPLITTING =
      Set.of("split", "share", "shared", "shares", "divide", "divided", "splitting", "dividing");

  /** Of whom there are two sorts, so that one is told against the other. */
  private static final Set<Set<String>> COUNTERPARTS = Set.of(
      Set.of("male", "female"),
      Set.of("man", "woman"),
      Set.of("boy", "girl"),
      Set.of("teacher", "pupil"),
      Set.of("teacher", "student"),
      Set.of("nurse", "patient"),
      Set.of("doctor", "patient"));

  /** A whole number and where it ends. */
  private record Whole(BigDecimal value, int last) {}

  private Proportions() {}

  /** The proportion that begins with the number at the term. */
  static Optional<Draft> read(Terms terms, int term) {
    if (terms.isDigits(term)
        && terms.lower(term + 1).equals(":")
        && terms.isJoined(term + 1)
        && terms.isJoined(term + 2)) {
      return colon(terms, term);
    }
    if (!isAhead(terms, term)) {
      return Optional.empty();
    }
    Optional<Whole> above = whole(terms, term);
    if (above.isEmpty()) {
      return Optional.empty();
    }
    int at = above.get().last() + 1;
    boolean hyphens = terms.lower(at).equals("-") && terms.isJoined(at);
    int to = hyphens ? at + 1 : at;
    if (terms.lower(to).equals("to")) {
      return spoken(terms, term, above.get(), to, hyphens);
    }
    return terms.isWord(at) ? between(terms, term, above.get(), at) : Optional.empty();
  }

  /** Whether a "to" stands near enough to be looked for. */
  private static boolean isAhead(Terms terms, int term) {
    for (int at = term + 1; at < term + 7; at++) {
      if (terms.lower(at).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** "1:4", where something says that it is no time and no verse. */
  private static Optional<Draft> colon(Terms terms, int term) {
    Optional<Whole> above = whole(terms, term);
    Optional<Whole> below = whole(terms, term + 2);
    if (above.isEmpty() || below.isEmpty() || terms.lower(term + 3).equals(":")) {
      return Optional.empty();
    }
    boolean hundred = above.get().value().add(below.get().value()).compareTo(HUNDRED) == 0;
    String next = terms.lower(term + 3);
    boolean told = PROPORTIONS.contains(next)
        || MAJORITIES.contains(next)
        || isTold(terms, term, PROPORTIONS)
        || hundred && isTold(terms, term, SPLITTING);
    return told
        ? Optional.of(told(terms, term, term + 2, above.get(), below.get()))
        : Optional.empty();
  }

  /** "3 to 2", "three-to-one". */
  private static Optional<Draft> spoken(
      Terms terms, int term, Whole above, int to, boolean hyphens) {
    boolean closed = hyphens && terms.lower(to + 1).equals("-") && terms.isJoined(to + 1);
    Optional<Whole> below = whole(terms, closed ? to + 2 : to + 1);
    if (below.isEmpty() || hyphens != closed) {
      return Optional.empty();
    }
    int next = below.get().last() + 1;
    next += terms.lower(next).equals("-") ? 1 : 0;
    String word = terms.lower(next);
    boolean measured = UnitLexicon.unit(terms, next).isPresent()
        || UnitLexicon.currency(terms, next).isPresent()
        || NumberWords.isScale(word)
        || word.equals("%");
    boolean one = below.get().value().compareTo(BigDecimal.ONE) == 0;
    boolean told = PROPORTIONS.contains(word)
        || closed && one && MAJORITIES.contains(word)
        || isTold(terms, term, PROPORTIONS);
    return told && !measured
        ? Optional.of(told(terms, term, below.get().last(), above, below.get()))
        : Optional.empty();
  }

  /** "Six males to one female": a ratio where the two are told against each other. */
  private static Optional<Draft> between(Terms terms, int term, Whole above, int at) {
    Optional<CountedNoun.Found> many = CountedNoun.after(terms, at, false);
    int to = many.map(CountedNoun.Found::last).orElse(at) + 1;
    if (many.isEmpty() || !terms.lower(to).equals("to")) {
      return Optional.empty();
    }
    Optional<Whole> below = whole(terms, to + 1);
    if (below.isEmpty()) {
      return Optional.empty();
    }
    int noun = below.get().last() + 1;
    boolean one = below.get().value().compareTo(BigDecimal.ONE) == 0;
    Optional<CountedNoun.Found> few = CountedNoun.after(terms, noun, one);
    String other = few.map(CountedNoun.Found::singular)
        .orElse(
            one && terms.isWord(noun) && !StopWords.isStop(terms.lower(noun))
                ? terms.lower(noun)
                : "");
    String unit = many.get().singular();
    if (other.isEmpty() || other.equals(unit)) {
      return Optional.empty();
    }
    boolean counterparts = COUNTERPARTS.contains(Set.of(unit, other));
    if (!counterparts && !isTold(terms, term, PROPORTIONS)) {
      return Optional.empty(); // "six men to one village"
    }
    int last = few.map(CountedNoun.Found::last).orElse(noun);
    Unit counted = new Unit(unit, FigureKind.RATIO, "", "");
    return Optional.of(draft(term, last, above, below.get(), counted, other));
  }

  private static boolean isTold(Terms terms, int term, Set<String> words) {
    for (int at = term - 1; at >= Math.max(0, term - BEFORE); at--) {
      String word = terms.lower(at);
      if (words.contains(word)) {
        return true;
      }
      if (word.equals(";") || word.equals(",") || word.equals(":") && !terms.isJoined(at)) {
        return false;
      }
    }
    return false;
  }

  private static Optional<Whole> whole(Terms terms, int term) {
    Optional<NumberReading> number = terms.isDigits(term)
        ? DigitReader.parse(terms.lower(term))
            .map(value -> NumberReading.exact(term, term, value, false))
        : NumberWords.begins(terms.lower(term)) ? WordReader.read(terms, term) : Optional.empty();
    return number
        .filter(read -> !read.isVague())
        .filter(read -> terms.lower(term).length() <= MOST_DIGITS || !terms.isDigits(term))
        .filter(read ->
            read.value().signum() > 0 && read.value().stripTrailingZeros().scale() <= 0)
        .map(read -> new Whole(read.value(), read.last()));
  }

  /** The proportion as an attribute where "ratio", "margin" or the like follows. */
  private static Draft told(Terms terms, int first, int last, Whole above, Whole below) {
    int noun = last + (terms.lower(last + 1).equals("-") ? 2 : 1);
    boolean attributive =
        PROPORTIONS.contains(terms.lower(noun)) || MAJORITIES.contains(terms.lower(noun));
    Draft draft = draft(first, last, above, below, SHARE, "");
    return new Draft(first, last, draft.amount(), SHARE, "", attributive, false);
  }

  private static Draft draft(int first, int last, Whole above, Whole below, Unit unit, String per) {
    BigDecimal value = above.value().divide(below.value(), MathContext.DECIMAL64);
    return new Draft(first, last, new Amount.Exact(value), unit, per, false, false);
  }
}
