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
import org.nightdesk.enrichment.figure.Qualifier;

/** Figures as terms of a clause, and which of them can tell of the same thing. */
final class FigureTerms {
  /** A unit that compares with others of its dimension: how many of the smallest it holds. */
  private record Scale(String dimension, BigDecimal factor) {
    static Scale of(String dimension, String factor) {
      return new Scale(dimension, new BigDecimal(factor));
    }
  }

  /** Hours, metres, square metres and kilograms in the units that compare with one another. */
  private static final Map<String, Scale> SCALES = Map.ofEntries(
      Map.entry("min", Scale.of("time", "0.0166667")),
      Map.entry("h", Scale.of("time", "1")),
      Map.entry("d", Scale.of("time", "24")),
      Map.entry("wk", Scale.of("time", "168")),
      Map.entry("mo", Scale.of("time", "730.5")),
      Map.entry("a", Scale.of("time", "8766")),
      Map.entry("percentage point", Scale.of("points", "1")),
      Map.entry("basis point", Scale.of("points", "0.01")),
      Map.entry("m", Scale.of("length", "1")),
      Map.entry("km", Scale.of("length", "1000")),
      Map.entry("cm", Scale.of("length", "0.01")),
      Map.entry("[mi_i]", Scale.of("length", "1609.344")),
      Map.entry("[ft_i]", Scale.of("length", "0.3048")),
      Map.entry("m2", Scale.of("area", "1")),
      Map.entry("km2", Scale.of("area", "1000000")),
      Map.entry("har", Scale.of("area", "10000")),
      Map.entry("[smi_us]", Scale.of("area", "2589988")),
      Map.entry("[acr_us]", Scale.of("area", "4046.873")),
      Map.entry("kg", Scale.of("mass", "1")),
      Map.entry("t", Scale.of("mass", "1000")),
      Map.entry("[lb_av]", Scale.of("mass", "0.4535924")));

  /** Units that count people without saying which. */
  private static final Set<String> PEOPLE = Set.of(
      "person",
      "people",
      "man",
      "woman",
      "human",
      "individual",
      "one",
      "staff",
      "employee",
      "worker",
      "participant",
      "life",
      "personnel");

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
      "nurse",
      "people",
      "person",
      "staff",
      "crew",
      "police",
      "pilot",
      "youth",
      "girl",
      "boy",
      "life",
      "guest",
      "civilian",
      "casualty");

  /** Units that end like those and are things. */
  private static final Set<String> NO_PERSONS = Set.of(
      "shelter",
      "paper",
      "letter",
      "order",
      "tower",
      "trailer",
      "tanker",
      "trawler",
      "freighter",
      "container",
      "server",
      "corner",
      "quarter",
      "poster",
      "chopper",
      "helicopter",
      "bomber",
      "liner",
      "number",
      "charter",
      "computer",
      "chapter",
      "river",
      "border",
      "centre",
      "center",
      "theater",
      "reactor",
      "tractor",
      "motor",
      "sector",
      "event",
      "tent",
      "apartment",
      "document",
      "payment",
      "agreement",
      "department",
      "settlement",
      "plant",
      "restaurant",
      "tenement",
      "statement",
      "comment",
      "percent",
      "cent",
      "continent",
      "patent",
      "infant school",
      "tree",
      "committee",
      "degree",
      "decree",
      "van",
      "bulldozer",
      "crater",
      "meter",
      "power",
      "layer");

  private static final BigDecimal MOST_TIMES = new BigDecimal(20);

  /** How many times the fraction a share may be that is told as more than it. */
  private static final BigDecimal OVER_A_FRACTION = new BigDecimal("1.25");

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
      return ages && haveOneDimension(a.unit(), b.unit());
    }
    if (a.kind() == FigureKind.MEASURE && b.kind() == FigureKind.MEASURE) {
      return haveOneDimension(a.unit(), b.unit());
    }
    if (a.kind() != b.kind()) {
      return false;
    }
    return a.unit().equals(b.unit())
        || a.kind() == FigureKind.COUNT && countTheSame(lexicon, a.unit(), b.unit());
  }

  private static boolean haveOneDimension(String a, String b) {
    Scale one = SCALES.get(a);
    Scale other = SCALES.get(b);
    return a.equals(b) || one != null && other != null && one.dimension().equals(other.dimension());
  }

  private static boolean countTheSame(Lexicon lexicon, String a, String b) {
    boolean people = PEOPLE.contains(a) && isPerson(b) || PEOPLE.contains(b) && isPerson(a);
    return people
        || a.isEmpty()
        || b.isEmpty()
        || isPerson(a) == isPerson(b)
            && !Collections.disjoint(
                lexicon.concepts(lexicon.stem(a)), lexicon.concepts(lexicon.stem(b)));
  }

  /** Whether a noun in the singular stands for people, by its ending. */
  static boolean isPerson(String unit) {
    if (NO_PERSONS.contains(unit)) {
      return false;
    }
    for (String ending : PERSON_ENDINGS) {
      if (unit.endsWith(ending)) {
        return true;
      }
    }
    return false;
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
      BigDecimal room = lowA.abs().max(lowB.abs()).multiply(Values.roomOfUnits(a, b));
      boolean near = lowA.subtract(lowB).abs().compareTo(room) <= 0;
      return near || isOver(a, lowA, lowB) || isOver(b, lowB, lowA) ? ROUGHLY : 0;
    }
    boolean equal =
        lowA.compareTo(lowB) == 0 && Values.high(first).compareTo(Values.high(second)) == 0;
    return equal ? 1 : Values.agree(a, b) ? ROUGHLY : 0;
  }

  /** Whether they are the same, or within rounding the same in another unit. */
  static boolean isConversion(Figure a, Figure b) {
    return value(a).equals(value(b))
        || !a.unit().equals(b.unit()) && factor(a).compareTo(factor(b)) != 0 && likeness(a, b) > 0;
  }

  /** "More than a third" beside 38 percent. */
  private static boolean isOver(Figure fraction, BigDecimal bound, BigDecimal value) {
    boolean open =
        fraction.qualifier() == Qualifier.OVER || fraction.qualifier() == Qualifier.AT_LEAST;
    BigDecimal most = bound.multiply(OVER_A_FRACTION, MathContext.DECIMAL64);
    return fraction.kind() == FigureKind.RATIO
        && open
        && value.compareTo(bound) >= 0
        && value.compareTo(most) <= 0;
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
    Scale scale = figure.kind() != FigureKind.COUNT ? SCALES.get(figure.unit()) : null;
    return scale == null ? BigDecimal.ONE : scale.factor();
  }

  /** How many of the smallest unit of its dimension one of its units is. */
  static double scale(Figure figure) {
    return factor(figure).doubleValue();
  }

  static boolean isVague(Figure figure) {
    return figure.amount() instanceof Amount.Vague;
  }

  /** What figures must have in common to be compared at all. */
  static String family(Figure figure) {
    return switch (figure.kind()) {
      case PERCENT, RATIO -> "share";
      case COUNT, DURATION -> figure.kind().name();
      case MEASURE -> {
        Scale scale = SCALES.get(figure.unit());
        yield "measure " + (scale == null ? figure.unit() : scale.dimension());
      }
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

  /** Whether it counts people of whatever kind, or things it does not name. */
  static boolean countsPeople(Figure figure) {
    return figure.kind() == FigureKind.COUNT
        && (figure.unit().isEmpty() || PEOPLE.contains(figure.unit()) || isPerson(figure.unit()));
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
