package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;

/** Spans of time that have no unit of their own: decades and centuries in years, fortnights. */
final class LongSpans {
  private LongSpans() {}

  /** The number in the unit the word is listed with. */
  static NumberReading counted(String word, NumberReading number) {
    int times = switch (word) {
      case "decade", "decades" -> 10;
      case "century", "centuries" -> 100;
      case "fortnight", "fortnights" -> 2;
      default -> 1;
    };
    if (times == 1 || number.isVague()) {
      return number;
    }
    BigDecimal value = number.value().multiply(BigDecimal.valueOf(times));
    return NumberReading.exact(number.first(), number.last(), value, number.spelled());
  }
}
