package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;

/** The one form of a value: 1.50 and 1.5 are the same, and 600000 is not written 6E+5. */
final class Amounts {
  private Amounts() {}

  static BigDecimal canonical(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
