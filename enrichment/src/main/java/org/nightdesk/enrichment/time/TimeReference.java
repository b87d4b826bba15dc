package org.nightdesk.enrichment.time;

import java.util.Locale;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.EvidenceId;

/**
 * A date or a stretch of time an article names.
 *
 * @param evidence the sentence it stands in
 * @param where position in the article's text
 * @param text exactly the characters at {@code where}
 * @param value an ISO date, month ({@code 2025-11}), year, or interval ({@code
 *     2025-10-21/2025-10-31}); empty exactly when unresolved
 */
public record TimeReference(
    EvidenceId evidence, Span where, String text, String value, Precision precision, Basis basis) {
  /** How fine the value is. */
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    DECADE,
    INTERVAL,
    NONE;

    public String label() {
      return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where the value comes from. */
  public enum Basis {
    /** The text states day, month and year, or as much of them as the value has. */
    WRITTEN,
    /** Completed from the article's date or from a dated sentence before. */
    ANCHORED,
    UNRESOLVED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public TimeReference {
    if (value.isEmpty() != (basis == Basis.UNRESOLVED)) {
      throw new IllegalArgumentException(
          "\"%s\" is %s but its value is \"%s\"".formatted(text, basis, value));
    }
    if (text.isEmpty() || text.length() != where.length()) {
      throw new IllegalArgumentException(
          "\"%s\" is %s characters long but stands at %s".formatted(text, text.length(), where));
    }
  }
}
