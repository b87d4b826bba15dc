package org.nightdesk.enrichment.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.Qualifier;

/** Compares the values of two figures of one unit. */
final class Values {
  /** Share of the larger by which an approximate value may be off. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.03");

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
    boolean rough = isRough(a) || isRough(b);
    BigDecimal largest = highA.abs().max(highB.abs());
    BigDecimal room = largest.multiply(rough ? ROUNDING : TYPING, MathContext.DECIMAL64);
    boolean overlap =
        lowA.subtract(room).compareTo(highB) <= 0 && lowB.subtract(room).compareTo(highA) <= 0;
    return overlap || isBound(a, b) || isBound(b, a);
  }

  /** Whether a bound ("at least 20") leaves room for the other value. */
  private static boolean isBound(Figure bound, Figure value) {
    return switch (bound.qualifier()) {
      case AT_LEAST, OVER -> high(value).compareTo(low(bound)) >= 0;
      case AT_MOST, UNDER -> low(value).compareTo(high(bound)) <= 0;
      case EXACT, ABOUT, NEARLY -> false;
    };
  }

  private static boolean isRough(Figure figure) {
    return figure.qualifier() == Qualifier.ABOUT || figure.qualifier() == Qualifier.NEARLY;
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
