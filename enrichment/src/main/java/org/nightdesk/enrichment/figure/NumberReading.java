package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;

/**
 * A number as it stands, before its unit.
 *
 * @param first index of its first term
 * @param last index of its last term
 * @param amount one value or none; a range is made of two readings
 * @param spelled whether it is written in words
 */
record NumberReading(int first, int last, Amount amount, boolean spelled) {
  static NumberReading exact(int first, int last, BigDecimal value, boolean spelled) {
    return new NumberReading(first, last, new Amount.Exact(value), spelled);
  }

  static NumberReading vague(int first, int last) {
    return new NumberReading(first, last, new Amount.Vague(), true);
  }

  boolean isVague() {
    return amount instanceof Amount.Vague;
  }

  /** The value; zero where there is none. */
  BigDecimal value() {
    return amount instanceof Amount.Exact exact ? exact.value() : BigDecimal.ZERO;
  }
}
