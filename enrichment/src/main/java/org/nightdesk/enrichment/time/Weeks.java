package org.nightdesk.enrichment.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.nightdesk.enrichment.time.TimeReference.Basis;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/**
 * Weeks and weekends told by a day, weeks and halves told by their month: "the week of 3 May",
 * "Labor Day weekend", "the first week of October", "the second half of June".
 *
 * <p>The first week of a month or year is its first seven days, the last week its last seven.
 */
final class Weeks implements ExpressionReader {
  private static final int LAST = -1;

  private static final List<ExpressionReader> DAYS =
      List.of(new NumericDates(), new Holidays(), new CalendarDates());

  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    int at = sentence.lower(token).equals("the") ? token + 1 : token;
    String word = sentence.lower(at);
    if (word.equals("week") || word.equals("weekend")) {
      return beside(sentence, token, at);
    }
    if (Holidays.FIRST_WORDS.contains(word)) {
      return feast(sentence, token, at);
    }
    int number = word.equals("last") || word.equals("final") ? LAST : CalendarWords.ordinal(word);
    int noun = at + 1;
    if (number == 0 && sentence.digits(at) > 0 && sentence.isJoined(at + 1)) {
      number = PlacesInMonth.ending(sentence, at);
      noun++;
    }
    boolean of = sentence.lower(noun + 1).equals("of");
    return switch (sentence.lower(noun)) {
      case "week" ->
        of && number != 0 && number < 5
            ? week(sentence, token, noun + 2, number)
            : Optional.empty();
      case "half" ->
        of && (number == 1 || number == 2)
            ? half(sentence, token, noun + 2, number)
            : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "Labor Day weekend": the Saturday and Sunday beside the feast. */
  private static Optional<Reading> feast(DatedSentence sentence, int first, int token) {
    return new Holidays()
        .named(sentence, token)
        .filter(day -> sentence.lower(day.last() + 1).equals("weekend"))
        .map(day -> around(day, first, day.last() + 1, true));
  }

  /** "The week of 3 May", "the week beginning 3 May", "the weekend of 4 July". */
  private static Optional<Reading> beside(DatedSentence sentence, int first, int noun) {
    int at = noun + 1;
    String link = sentence.lower(at);
    boolean begins = link.equals("beginning") || link.equals("starting") || link.equals("ending");
    if (!begins && !link.equals("of")) {
      return Optional.empty();
    }
    boolean on = begins && sentence.lower(at + 1).equals("on");
    Optional<Reading> day = day(sentence, on ? at + 2 : at + 1);
    boolean weekend = sentence.lower(noun).equals("weekend");
    if (day.isPresent() && begins && day.get().basis() != Basis.UNRESOLVED) {
      LocalDate told = LocalDate.parse(day.get().value());
      LocalDate from = link.equals("ending") ? told.minusDays(6) : told;
      String value = Reading.interval(from, from.plusDays(6));
      int last = day.get().last();
      return Optional.of(
          new Reading(first, last, value, Precision.WEEK, day.get().basis()));
    }
    return day.map(reading -> around(reading, first, reading.last(), weekend));
  }

  private static Optional<Reading> day(DatedSentence sentence, int token) {
    for (ExpressionReader reader : DAYS) {
      Optional<Reading> day =
          token < sentence.count() ? reader.read(sentence, token) : Optional.empty();
      if (day.isPresent()) {
        return day.filter(reading -> reading.precision() == Precision.DAY);
      }
    }
    return Optional.empty();
  }

  private static Reading around(Reading day, int first, int last, boolean weekend) {
    Precision precision = weekend ? Precision.INTERVAL : Precision.WEEK;
    if (day.basis() == Basis.UNRESOLVED) {
      return Reading.unresolved(first, last, precision);
    }
    LocalDate told = LocalDate.parse(day.value());
    LocalDate monday = told.with(DayOfWeek.MONDAY);
    // a Monday or Tuesday belongs to the weekend before it
    boolean before = told.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
    LocalDate from = weekend ? monday.plusDays(before ? -2 : 5) : monday;
    String value = Reading.interval(from, from.plusDays(weekend ? 1 : 6));
    return new Reading(first, last, value, precision, day.basis());
  }

  /** A week of a month or year, or a weekday in it: "the first week of October on Friday". */
  private static Optional<Reading> week(DatedSentence sentence, int first, int token, int number) {
    return period(sentence, token).map(period -> {
      if (period.basis() == Basis.UNRESOLVED) {
        return Reading.unresolved(first, period.last(), Precision.WEEK);
      }
      LocalDate start = start(period.value());
      LocalDate end = period.value().length() == 4 ? start.plusYears(1) : start.plusMonths(1);
      LocalDate from = number == LAST ? end.minusDays(7) : start.plusDays(7L * (number - 1));
      int stop = sentence.lower(period.last() + 1).equals(".") ? 2 : 1;
      int at = period.last() + stop + 1;
      if (sentence.lower(at - 1).equals("on") && CalendarWords.isWeekday(sentence.lower(at))) {
        DayOfWeek weekday = CalendarWords.weekday(sentence.lower(at));
        LocalDate day = DatedSentence.weekdayNear(from, weekday, Direction.FUTURE);
        return new Reading(first, at, day.toString(), Precision.DAY, period.basis());
      }
      String value = Reading.interval(from, from.plusDays(6));
      return new Reading(first, period.last(), value, Precision.WEEK, period.basis());
    });
  }

  private static Optional<Reading> half(DatedSentence sentence, int first, int token, int number) {
    return period(sentence, token)
        .filter(period -> period.precision() == Precision.MONTH)
        .map(period -> {
          if (period.basis() == Basis.UNRESOLVED) {
            return Reading.unresolved(first, period.last(), Precision.INTERVAL);
          }
          YearMonth month = YearMonth.parse(period.value());
          String value = number == 1
              ? Reading.interval(month.atDay(1), month.atDay(15))
              : Reading.interval(month.atDay(16), month.atEndOfMonth());
          return new Reading(first, period.last(), value, Precision.INTERVAL, period.basis());
        });
  }

  /** A month or year: "October", "May 2024", "2024", "next month", "the year". */
  private static Optional<Reading> period(DatedSentence sentence, int token) {
    String unit = sentence.lower(token + 1);
    if (sentence.lower(token).equals("the") && (unit.equals("month") || unit.equals("year"))) {
      return RelativeDates.unitOf(sentence, token, token + 1, 0);
    }
    Optional<Reading> month = Periods.month(sentence, token, true);
    if (month.isPresent()) {
      return month;
    }
    int year = sentence.year(token);
    return year > 0
        ? Optional.of(Reading.written(token, token, String.valueOf(year), Precision.YEAR))
        : new RelativeDates()
            .read(sentence, token)
            .filter(reading ->
                reading.precision() == Precision.MONTH || reading.precision() == Precision.YEAR);
  }

  private static LocalDate start(String value) {
    return value.length() == 4
        ? LocalDate.of(Integer.parseInt(value), 1, 1)
        : YearMonth.parse(value).atDay(1);
  }
}
