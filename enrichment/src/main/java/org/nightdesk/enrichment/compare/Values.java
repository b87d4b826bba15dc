package org.nightdesk.enrichment.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;
import org.nightdesk.enrichment.figure.Qualifier;

/** Compares the values of two figures of one unit. */
final class Values {
  /** Share of the larger by which an approximate value may be off. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.03");

  /** Share of the larger by which a value may pass the bound that is given for it. */
  private static final BigDecimal BOUND = new BigDecimal("0.12");

  /** Share of a value by which one that is rounded, roughly or without a word, may be off. */
  private static final BigDecimal ROUGHLY = new BigDecimal("0.05");

  private static final BigDecimal EXACTLY = new BigDecimal("0.01");

  /** The same for a large value that is written with one digit. */
  private static final BigDecimal OF_ONE_DIGIT = new BigDecimal("0.04");

  private static final BigDecimal LARGE = new BigDecimal(10_000);

  /** Share of the larger by which values in two units may differ, and where one is written with one digit. */
  private static final BigDecimal OTHER_UNIT = new BigDecimal("0.03");

  private static final BigDecimal OTHER_UNIT_OF_ONE_DIGIT = new BigDecimal("0.06");

  private static final BigDecimal TYPING = new BigDecimal("0.0001");

  private Values() {}

  /** Whether both may be right: equal, one a rounding of the other, or one inside the other. */
  static boolean agree(Figure a, Figure b) {
    if (a.amount() instanceof Amount.Vague || b.amount() instanceof Amount.Vague) {
      return true;
    }
    BigDecimal lowA = low(a);
    BigDecimal highA = high(a);
    BigDecimal lowB = low(b);
    BigDecimal highB = high(b);
    boolean rough = a.qualifier() != Qualifier.EXACT || b.qualifier() != Qualifier.EXACT;
    BigDecimal largest = highA.abs().max(highB.abs());
    BigDecimal room = largest.multiply(rough ? ROUNDING : TYPING, MathContext.DECIMAL64);
    boolean overlap =
        lowA.subtract(room).compareTo(highB) <= 0 && lowB.subtract(room).compareTo(highA) <= 0;
    return overlap || isBound(a, b) || isBound(b, a) || rounds(a, b, rough) || rounds(b, a, rough);
  }

  /**
   * Whether the first is the second, rounded to the digits it is written with: "53 percent" for 52.8,
   * "about 12,000" for 12,400, "80 million" for 83 million. Of small numbers one digit rounds too
   * much to prove anything.
   */
  private static boolean rounds(Figure rounded, Figure exact, boolean rough) {
    if (!(rounded.amount() instanceof Amount.Exact one)
        || !(exact.amount() instanceof Amount.Exact other)) {
      return false;
    }
    BigDecimal value = one.value().stripTrailingZeros();
    int digits = value.precision();
    boolean finer = other.value().stripTrailingZeros().precision() > digits;
    BigDecimal to = other.value().round(new MathContext(digits));
    BigDecimal off = value.subtract(other.value()).abs();
    boolean large = digits == 1 && value.abs().compareTo(LARGE) >= 0;
    BigDecimal share = rough ? ROUGHLY : large ? OF_ONE_DIGIT : EXACTLY;
    BigDecimal room = value.abs().multiply(share, MathContext.DECIMAL64);
    boolean fits = to.compareTo(value) == 0 && off.compareTo(room) <= 0;
    return finer && (digits >= 2 || large) && fits;
  }

  /** Whether a bound ("at least 20") leaves room for the other value. */
  private static boolean isBound(Figure bound, Figure value) {
    if (isTally(bound)) {
      return false;
    }
    return switch (bound.qualifier()) {
      case AT_LEAST, OVER ->
        high(value).compareTo(low(bound)) >= 0 && isNear(low(bound), high(value));
      case AT_MOST, UNDER ->
        low(value).compareTo(high(bound)) <= 0 && isNear(low(value), high(bound));
      case EXACT, ABOUT, NEARLY -> false;
    };
  }

  /** "At least 17": what was counted so far, and no round bound. */
  private static boolean isTally(Figure bound) {
    BigDecimal value = low(bound);
    return bound.kind() == FigureKind.COUNT
        && value.compareTo(BigDecimal.valueOf(100)) < 0
        && value.remainder(BigDecimal.TEN).signum() != 0;
  }

  private static boolean isNear(BigDecimal lower, BigDecimal higher) {
    BigDecimal room = higher.abs().multiply(BOUND, MathContext.DECIMAL64);
    return higher.subtract(lower).compareTo(room) <= 0;
  }

  /** "Six miles" beside "ten kilometres": whoever turns one unit into another rounds as well. */
  static BigDecimal roomOfUnits(Figure a, Figure b) {
    boolean oneDigit = digits(low(a)) <= 1 || digits(low(b)) <= 1;
    return oneDigit ? OTHER_UNIT_OF_ONE_DIGIT : OTHER_UNIT;
  }

  private static int digits(BigDecimal value) {
    return value.stripTrailingZeros().precision();
  }

  static BigDecimal low(Figure figure) {
    return switch (figure.amount()) {
      case Amount.Exact exact -> exact.value();
      case Amount.Range range -> range.from();
      case Amount.Vague vague -> BigDecimal.ZERO;
    };
  }

  static BigDecimal high(Figure figure) {
    return switch (figure.amount()) {
      case Amount.Exact exact -> exact.value();
      case Amount.Range range -> range.to();
      case Amount.Vague vague -> BigDecimal.ZERO;
    };
  }
}
