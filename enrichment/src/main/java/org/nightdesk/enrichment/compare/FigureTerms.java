package org.nightdesk.enrichment.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;

/** Figures as terms of a clause, and which of them can tell of the same thing. */
final class FigureTerms {
  /** Hours in the units of duration that compare with one another. */
  private static final Map<String, BigDecimal> HOURS = Map.of(
      "min", new BigDecimal("0.0166667"),
      "h", BigDecimal.ONE,
      "d", new BigDecimal(24),
      "wk", new BigDecimal(168),
      "mo", new BigDecimal("730.5"),
      "a", new BigDecimal(8766));

  /** Units that count people without saying which. */
  private static final Set<String> PEOPLE =
      Set.of("person", "people", "man", "woman", "human", "individual", "one");

  /** Units that stand for a person of some kind, by their ends. */
  private static final List<String> PERSON_ENDINGS = List.of(
      "er",
      "or",
      "ist",
      "ian",
      "ent",
      "ee",
      "ant",
      "man",
      "woman",
      "child",
      "pupil",
      "dead",
      "injured",
      "wounded",
      "killed",
      "victim",
      "soldier",
      "guest",
      "civilian",
      "casualty");

  private static final BigDecimal MOST_TIMES = new BigDecimal(20);

  private static final double ROUGHLY = 0.85;
  private static final double VAGUELY = 0.6;

  private FigureTerms() {}

  /** The key of the figure among the terms of its clause. */
  static String key(Figure figure) {
    String value = switch (figure.amount()) {
      case Amount.Exact exact -> exact.value().toPlainString();
      case Amount.Range range -> range.from().toPlainString() + "-" + range.to().toPlainString();
      case Amount.Vague vague -> "~";
    };
    return "f:" + value + " " + figure.unit();
  }

  /** Whether the two can be values of one thing, by kind and unit. */
  static boolean areOfOneKind(Lexicon lexicon, Figure a, Figure b) {
    if (isShare(a) && isShare(b)) {
      return isOfPoints(a) == isOfPoints(b) && (a.kind() == b.kind() || !isOfPoints(a));
    }
    if (a.kind() == FigureKind.DURATION && b.kind() == FigureKind.DURATION) {
      boolean ages = a.measured().equals("age") == b.measured().equals("age");
      return ages && a.unit().equals(b.unit())
          || ages && HOURS.containsKey(a.unit()) && HOURS.containsKey(b.unit());
    }
    if (a.kind() != b.kind()) {
      return false;
    }
    return a.unit().equals(b.unit())
        || a.kind() == FigureKind.COUNT && countTheSame(lexicon, a.unit(), b.unit());
  }

  private static boolean countTheSame(Lexicon lexicon, String a, String b) {
    boolean people = PEOPLE.contains(a) && isPerson(b) || PEOPLE.contains(b) && isPerson(a);
    return people
        || a.isEmpty()
        || b.isEmpty()
        || !Collections.disjoint(
            lexicon.concepts(lexicon.stem(a)), lexicon.concepts(lexicon.stem(b)));
  }

  private static boolean isPerson(String unit) {
    return PERSON_ENDINGS.stream().anyMatch(unit::endsWith);
  }

  /** "A quarter of a percentage point" is no share of anything. */
  private static boolean isOfPoints(Figure figure) {
    return figure.unit().endsWith(" point") || figure.measured().contains("point");
  }

  private static boolean isShare(Figure figure) {
    return figure.kind() == FigureKind.PERCENT || figure.kind() == FigureKind.RATIO;
  }

  /** How far two figures of one kind are the same: 1 equal, less for a rounding, 0 for others. */
  static double likeness(Figure a, Figure b) {
    if (isVague(a) || isVague(b)) {
      return isVague(a) == isVague(b) ? 1 : VAGUELY;
    }
    Figure first = a;
    Figure second = b;
    BigDecimal factorA = factor(a);
    BigDecimal factorB = factor(b);
    boolean scaled = factorA.compareTo(factorB) != 0;
    BigDecimal lowA = Values.low(first).multiply(factorA, MathContext.DECIMAL64);
    BigDecimal lowB = Values.low(second).multiply(factorB, MathContext.DECIMAL64);
    if (scaled) {
      BigDecimal room = lowA.abs().max(lowB.abs()).multiply(new BigDecimal("0.03"));
      return lowA.subtract(lowB).abs().compareTo(room) <= 0 ? ROUGHLY : 0;
    }
    boolean equal =
        lowA.compareTo(lowB) == 0 && Values.high(first).compareTo(Values.high(second)) == 0;
    return equal ? 1 : Values.agree(a, b) ? ROUGHLY : 0;
  }

  /** Whether neither is more than twenty times the other. */
  static boolean areNear(Figure a, Figure b) {
    BigDecimal one = Values.high(a).multiply(factor(a), MathContext.DECIMAL64).abs();
    BigDecimal other = Values.high(b).multiply(factor(b), MathContext.DECIMAL64).abs();
    return one.max(other).compareTo(one.min(other).multiply(MOST_TIMES)) <= 0;
  }

  private static BigDecimal factor(Figure figure) {
    if (figure.kind() == FigureKind.RATIO) {
      return new BigDecimal(100);
    }
    if (figure.unit().equals("basis point")) {
      return new BigDecimal("0.01");
    }
    return figure.kind() == FigureKind.DURATION
        ? HOURS.getOrDefault(figure.unit(), BigDecimal.ONE)
        : BigDecimal.ONE;
  }

  static boolean isVague(Figure figure) {
    return figure.amount() instanceof Amount.Vague;
  }

  /** What figures must have in common to be compared at all. */
  static String family(Figure figure) {
    return switch (figure.kind()) {
      case PERCENT, RATIO -> "share";
      case COUNT, DURATION -> figure.kind().name();
      default -> figure.kind() + " " + figure.unit();
    };
  }

  /** The value in a form in which equal values of different units ("48 hours", "two days") are equal. */
  static String value(Figure figure) {
    BigDecimal factor = factor(figure);
    String from = plain(Values.low(figure).multiply(factor, MathContext.DECIMAL32));
    String to = plain(Values.high(figure).multiply(factor, MathContext.DECIMAL32));
    return from + " " + to;
  }

  private static String plain(BigDecimal value) {
    return value.round(new MathContext(4)).stripTrailingZeros().toPlainString();
  }

  /** Whether both are the same number of things that may be the same. */
  static boolean isSameValue(Figure a, Figure b) {
    boolean bare = a.unit().isEmpty() || b.unit().isEmpty() || a.unit().equals(b.unit());
    return bare
        && !isVague(a)
        && !isVague(b)
        && Values.low(a).compareTo(Values.low(b)) == 0
        && Values.high(a).compareTo(Values.high(b)) == 0;
  }

  /** Whether it counts people, so that with words of harm it is a toll. */
  static boolean isToll(Figure figure) {
    return figure.kind() == FigureKind.COUNT
        && (figure.unit().isEmpty() || PEOPLE.contains(figure.unit()) || isHarmed(figure.unit()));
  }

  private static boolean isHarmed(String unit) {
    return unit.equals("dead")
        || unit.equals("death")
        || unit.equals("killed")
        || unit.equals("injured")
        || unit.equals("wounded")
        || unit.equals("victim");
  }

  /** Both give a figure of one kind, and not one value in common. */
  static boolean areApart(Lexicon lexicon, List<Figure> a, List<Figure> b) {
    boolean comparable = false;
    for (Figure first : a) {
      for (Figure second : b) {
        if (isSameValue(first, second)) {
          return false;
        }
        if (areOfOneKind(lexicon, first, second)) {
          if (likeness(first, second) > 0) {
            return false;
          }
          comparable = true;
        }
      }
    }
    return comparable;
  }
}
