package org.nightdesk.batch.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One setting of the program.
 *
 * @param name with its prefix: {@code nightdesk.csv.bom}
 * @param usual what holds when nobody sets it
 * @param meaning what it does, its comment as one line
 * @param range the numbers it may be; empty for what is no number
 */
public record KnownSetting(String name, String usual, String meaning, Optional<ValueRange> range) {
  private static final String CHOICES = "[one of ";

  /** The environment variable that sets it. */
  public String variable() {
    return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
  }

  /**
   * Why it cannot be this; empty where it can.
   *
   * @param value as it was written
   */
  Optional<String> objection(String value) {
    if (usual.equals("true") || usual.equals("false")) {
      return value.equals("true") || value.equals("false")
          ? Optional.empty()
          : Optional.of("expected true or false");
    }
    if (range.isEmpty()) {
      return choices().isEmpty() || choices().contains(value)
          ? Optional.empty()
          : Optional.of("expected one of " + String.join(", ", choices()));
    }
    ValueRange numbers = range.get();
    try {
      BigDecimal number = new BigDecimal(value);
      BigDecimal nearest = numbers.nearest(number);
      if (number.compareTo(nearest) != 0) {
        return Optional.of("expected %s; the nearest is %s".formatted(numbers, nearest));
      }
      if (numbers.isWhole() && number.stripTrailingZeros().scale() > 0) {
        return Optional.of("expected %s; the nearest is %s"
            .formatted(numbers, number.setScale(0, RoundingMode.HALF_UP)));
      }
      return Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.of("expected %s, such as %s".formatted(numbers, usual));
    }
  }

  /** The words it may be, as its comment ends: {@code [one of plain, json]}; empty for any. */
  private List<String> choices() {
    int open = meaning.lastIndexOf(CHOICES);
    return open < 0 || !meaning.endsWith("]")
        ? List.of()
        : List.of(
            meaning.substring(open + CHOICES.length(), meaning.length() - 1).split(", "));
  }
}
