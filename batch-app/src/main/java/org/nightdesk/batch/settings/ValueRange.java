package org.nightdesk.batch.settings;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers a setting may be.
 *
 * @param unit what is counted, for people
 * @param low the smallest
 * @param high the greatest; empty for no bound
 */
record ValueRange(String unit, BigDecimal low, Optional<BigDecimal> high) {
  /**
   * Reads {@code [days 0..365]} or {@code [words 1..]}, as a setting's comment ends.
   *
   * @return nothing where the comment ends otherwise
   */
  static Optional<ValueRange> ending(String comment) {
    int open = comment.lastIndexOf('[');
    if (open < 0 || !comment.endsWith("]")) {
      return Optional.empty();
    }
    String inside = comment.substring(open + 1, comment.length() - 1);
    int space = inside.lastIndexOf(' ');
    int dots = inside.indexOf("..", space + 1);
    if (dots < 0) {
      return Optional.empty();
    }
    String high = inside.substring(dots + 2);
    return Optional.of(new ValueRange(
        space < 0 ? "" : inside.substring(0, space),
        new BigDecimal(inside.substring(space + 1, dots)),
        high.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(high))));
  }

  boolean isWhole() {
    return low.scale() <= 0 && !unit.startsWith("share");
  }

  /** The value itself where it may be, otherwise the nearest that may. */
  BigDecimal nearest(BigDecimal value) {
    BigDecimal above = value.max(low);
    return high.map(above::min).orElse(above);
  }

  @Override
  public String toString() {
    String bounds =
        high.map(h -> "from %s to %s".formatted(low, h)).orElse("from %s".formatted(low));
    return (isWhole() ? "a whole number of " + unit : unit).strip() + " " + bounds;
  }
}
