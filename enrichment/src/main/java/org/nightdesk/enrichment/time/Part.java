package org.nightdesk.enrichment.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.nightdesk.enrichment.time.TimeReference.Basis;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Which third of a month, season, year or decade is meant. */
enum Part {
  WHOLE,
  EARLY,
  MID,
  LATE;

  /** This part of the period; unresolved stays unresolved. */
  Reading of(Reading period) {
    if (this == WHOLE || period.basis() == Basis.UNRESOLVED) {
      return period;
    }
    String value = period.value();
    String part = switch (period.precision()) {
      case MONTH -> ofMonth(YearMonth.parse(value));
      case YEAR -> ofYear(Integer.parseInt(value));
      case SEASON -> ofSeason(LocalDate.parse(value.substring(0, 10)));
      default -> value;
    };
    Precision precision = part.equals(value)
        ? period.precision()
        : period.precision() == Precision.SEASON ? Precision.SEASON : Precision.INTERVAL;
    return new Reading(period.first(), period.last(), part, precision, period.basis());
  }

  private String ofMonth(YearMonth month) {
    return switch (this) {
      case EARLY -> Reading.interval(month.atDay(1), month.atDay(10));
      case MID -> Reading.interval(month.atDay(11), month.atDay(20));
      case LATE -> Reading.interval(month.atDay(21), month.atEndOfMonth());
      case WHOLE -> month.toString();
    };
  }

  private String ofYear(int year) {
    int first = switch (this) {
      case EARLY, WHOLE -> 1;
      case MID -> 5;
      case LATE -> 9;
    };
    LocalDate from = LocalDate.of(year, first, 1);
    return Reading.interval(from, from.plusMonths(4).minusDays(1));
  }

  private String ofSeason(LocalDate start) {
    int month = this == LATE ? 2 : this == MID ? 1 : 0;
    LocalDate from = start.plusMonths(month);
    return Reading.interval(from, from.plusMonths(1).minusDays(1));
  }

  /** The season that begins in this month of this year. */
  static String season(int year, int firstMonth) {
    LocalDate from = LocalDate.of(year, firstMonth, 1);
    return Reading.interval(from, from.plusMonths(3).minusDays(1));
  }

  /** The year in which the season meant begins. */
  static int seasonYear(LocalDate day, int firstMonth, Direction direction) {
    LocalDate start = LocalDate.of(day.getYear(), firstMonth, 1);
    boolean begun = !start.isAfter(day);
    boolean over = !start.plusMonths(3).isAfter(day);
    return switch (direction) {
      case PAST -> begun ? day.getYear() : day.getYear() - 1;
      case FUTURE -> over ? day.getYear() + 1 : day.getYear();
      case UNKNOWN -> day.getYear();
    };
  }
}
