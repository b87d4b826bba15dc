package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;

/** The number of a figure: one value, a range, or only an order of size. */
public sealed interface Amount {
  /** One value; a sign only where one is written. Trailing zeros are dropped. */
  record Exact(BigDecimal value) implements Amount {
    public Exact {
      value = Amounts.canonical(value);
    }
  }

  /** From one value to another, both included. */
  record Range(BigDecimal from, BigDecimal to) implements Amount {
    public Range {
      from = Amounts.canonical(from);
      to = Amounts.canonical(to);
    }

    /** From the smaller to the larger, in whatever order they are told: "between 9 and 7". */
    static Range of(BigDecimal one, BigDecimal other) {
      return new Range(one.min(other), one.max(other));
    }
  }

  /** "Billions", "dozens": said to be large, but no number. */
  record Vague() implements Amount {}
}
