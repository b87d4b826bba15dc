package org.nightdesk.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days an ISO date, month, year or interval stands for.
 *
 * @param first first day
 * @param last last day, not before {@code first}
 */
public record IsoDates(LocalDate first, LocalDate last) {
  public IsoDates {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("%s is before %s".formatted(last, first));
    }
  }

  /** Reads a date, a date-time (its day), a month, a year, or two of them joined by "/". */
  public static Optional<IsoDates> of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return single(text);
    }
    var from = single(text.substring(0, slash));
    var to = single(text.substring(slash + 1));
    return from.isEmpty() || to.isEmpty() || to.get().last().isBefore(from.get().first())
        ? Optional.empty()
        : Optional.of(new IsoDates(from.get().first(), to.get().last()));
  }

  public boolean isOneDay() {
    return first.equals(last);
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  private static Optional<IsoDates> single(String text) {
    try {
      if (text.length() >= 10) {
        var day = LocalDate.parse(text.substring(0, 10));
        return Optional.of(new IsoDates(day, day));
      }
      if (text.length() == 7) {
        var month = YearMonth.parse(text);
        return Optional.of(new IsoDates(month.atDay(1), month.atEndOfMonth()));
      }
      if (text.length() == 4) {
        var year = Year.parse(text);
        return Optional.of(new IsoDates(year.atDay(1), year.atMonth(12).atEndOfMonth()));
      }
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
