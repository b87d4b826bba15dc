package org.nightdesk.enrichment.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Days told by their place in a month: "the first Friday of October", "the 12th of next month". */
final class PlacesInMonth implements ExpressionReader {
  private static final int LAST = -1;

  /** A month with its year, or with year 0 where the tense has to tell it. */
  private record Told(int last, int month, int year, boolean written) {}

  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    boolean digits = sentence.digits(token) > 0 && sentence.isJoined(token + 1);
    int at = digits ? token + 2 : token + 1;
    int number = digits ? ending(sentence, token) : number(sentence.lower(token));
    if (number == 0) {
      return Optional.empty();
    }
    boolean weekend = sentence.lower(at).equals("weekend");
    boolean weekday = weekend
        || sentence.lower(at).endsWith("day") && CalendarWords.isWeekday(sentence.lower(at));
    int of = weekday ? at + 1 : at;
    boolean in = weekday && sentence.lower(of).equals("in");
    boolean lately = in && number == LAST && !sentence.lower(token - 1).equals("the");
    if (lately || !in && !sentence.lower(of).equals("of") || weekday && number > 5) {
      return Optional.empty();
    }
    if (!weekday) {
      return number > 0 ? day(sentence, token, of + 1, number) : Optional.empty();
    }
    DayOfWeek day = weekend ? DayOfWeek.SATURDAY : CalendarWords.weekday(sentence.lower(at));
    Optional<Told> month = month(sentence, of + 1);
    return month
        .map(told -> placed(sentence, token, told, day, number))
        .map(placed -> weekend ? withSunday(placed) : placed);
  }

  /** "The last weekend of July": that Saturday and the day after it. */
  private static Reading withSunday(Reading saturday) {
    if (saturday.basis() == TimeReference.Basis.UNRESOLVED) {
      return Reading.unresolved(saturday.first(), saturday.last(), Precision.INTERVAL);
    }
    LocalDate day = LocalDate.parse(saturday.value());
    String days = Reading.interval(day, day.plusDays(1));
    return new Reading(
        saturday.first(), saturday.last(), days, Precision.INTERVAL, saturday.basis());
  }

  /** 1 to 31 where a figure has an ordinal ending behind it, else 0. */
  static int ending(DatedSentence sentence, int token) {
    return switch (sentence.lower(token + 1)) {
      case "st", "nd", "rd", "th" -> sentence.digits(token) <= 31 ? sentence.digits(token) : 0;
      default -> 0;
    };
  }

  private static int number(String word) {
    return switch (word) {
      case "last", "final" -> LAST;
      case "second" -> 2;
      default -> CalendarWords.ordinal(word);
    };
  }

  /** "The 12th of next month"; with a month's name it is read elsewhere. */
  private static Optional<Reading> day(DatedSentence sentence, int first, int token, int number) {
    return relative(sentence, token).map(told -> {
      int length = YearMonth.of(told.year, told.month).lengthOfMonth();
      return number > length
          ? Reading.unresolved(first, told.last, Precision.DAY)
          : anchored(first, told.last, LocalDate.of(told.year, told.month, number));
    });
  }

  private static Optional<Told> month(DatedSentence sentence, int token) {
    int month = CalendarWords.month(sentence.lower(token));
    boolean other = switch (sentence.lower(token)) {
      case "may", "march" -> true;
      default -> sentence.lower(token).length() < 4;
    };
    if (month == 0 || other && !sentence.tokens().isCapitalised(token)) {
      return relative(sentence, token);
    }
    int at = sentence.lower(token + 1).equals(",") ? token + 2 : token + 1;
    int year = sentence.year(at);
    return Optional.of(
        year > 0 ? new Told(at, month, year, true) : new Told(token, month, 0, false));
  }

  /** "This month", "next month", "last month", where the article's day is known. */
  private static Optional<Told> relative(DatedSentence sentence, int token) {
    int step = switch (sentence.lower(token)) {
      case "this" -> 0;
      case "next" -> 1;
      case "last" -> -1;
      default -> 2;
    };
    if (step > 1 || !sentence.lower(token + 1).equals("month")) {
      return Optional.empty();
    }
    return sentence
        .day()
        .map(day -> YearMonth.from(day).plusMonths(step))
        .map(told -> new Told(token + 1, told.getMonthValue(), told.getYear(), false));
  }

  private static Reading placed(
      DatedSentence sentence, int first, Told told, DayOfWeek weekday, int number) {
    if (told.year > 0) {
      return on(told.year, told.month, weekday, number)
          .map(day -> told.written
              ? Reading.written(first, told.last, day.toString(), Precision.DAY)
              : anchored(first, told.last, day))
          .orElseGet(() -> Reading.unresolved(first, told.last, Precision.DAY));
    }
    if (sentence.day().isEmpty()) {
      return Reading.unresolved(first, told.last, Precision.DAY);
    }
    LocalDate from = sentence.day().get();
    Direction direction = sentence.direction(first, told.last);
    Optional<LocalDate> best = Optional.empty();
    for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
      Optional<LocalDate> day = on(year, told.month, weekday, number);
      boolean wrongWay = day.isEmpty()
          || direction == Direction.PAST && day.get().isAfter(from)
          || direction == Direction.FUTURE && day.get().isBefore(from);
      boolean nearer = !wrongWay
          && best.map(other -> distance(day.get(), from) < distance(other, from))
              .orElse(true);
      best = nearer ? day : best;
    }
    return best.map(day -> anchored(first, told.last, day))
        .orElseGet(() -> Reading.unresolved(first, told.last, Precision.DAY));
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  /** Empty where the month has no such day, such as a fifth Monday. */
  private static Optional<LocalDate> on(int year, int month, DayOfWeek weekday, int number) {
    try {
      LocalDate start = LocalDate.of(year, month, 1);
      LocalDate day = start.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
      return day.getMonthValue() == month ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // beyond the calendar
    }
  }

  private static Reading anchored(int first, int last, LocalDate day) {
    return Reading.anchored(first, last, day.toString(), Precision.DAY);
  }
}
