package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A value in the metric unit beside the one written, rounded to four digits.
 *
 * @param value plain decimal
 * @param unit UCUM code
 */
record Conversion(String value, String unit) {
  private static final MathContext DIGITS = new MathContext(4);

  static Optional<Conversion> of(Draft draft) {
    boolean convertible =
        !draft.unit().factor().isEmpty() && draft.amount() instanceof Amount.Exact;
    if (!convertible || !(draft.amount() instanceof Amount.Exact exact)) {
      return Optional.empty();
    }
    BigDecimal factor = new BigDecimal(draft.unit().factor());
    BigDecimal value = Amounts.canonical(exact.value().multiply(factor).round(DIGITS));
    return Optional.of(new Conversion(value.toPlainString(), draft.unit().convertedCode()));
  }
}
