package org.nightdesk.corpus;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When an article says it was published, and how that is known.
 *
 * @param value an ISO date ({@code 2025-12-02}) or date-time ({@code 2025-12-02T09:26:08}, with an
 *     offset only where the source states one; never converted); empty exactly when unknown
 * @param evidence the words the date was read from and what spoke for it, or why it was inferred;
 *     when unknown, which stated date was not believed, else empty
 */
public record Published(String value, Basis basis, String evidence) {
  private static final Pattern FORM = Pattern.compile(
      "\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)?)?");

  /** How the date is known. */
  public enum Basis {
    /** The article, its page or the index says it. */
    STATED,
    /** Drawn from a bound in the article, such as a caption's date, or from sibling reports. */
    INFERRED,
    UNKNOWN;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Published {
    if (value.isEmpty() != (basis == Basis.UNKNOWN)) {
      throw new IllegalArgumentException(
          "a date is unknown exactly when it is empty: \"%s\", %s".formatted(value, basis));
    }
    if (!value.isEmpty() && !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "expected an ISO date or date-time but found \"%s\"".formatted(value));
    }
  }

  public static Published unknown() {
    return new Published("", Basis.UNKNOWN, "");
  }

  /** The day, in the source's own zone; empty when unknown. */
  public Optional<LocalDate> day() {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.parse(value.substring(0, 10)));
  }
}
