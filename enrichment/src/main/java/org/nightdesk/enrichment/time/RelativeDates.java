package org.nightdesk.enrichment.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Weekdays and days, weeks, months and years told from the anchor: "on Tuesday", "last month". */
final class RelativeDates implements ExpressionReader {
  private static final Set<String> NAMED_DAYS = Set.of(
      "black", "good", "ash", "bloody", "super", "cyber", "palm", "easter", "giving", "sheffield");
  private static final Set<String> AFTER_ANY_DAY =
      Set.of("and", "or", "in", "at", "when", "but", "because", "for", "with", "as", "to", "of");
  private static final Set<String> BACKWARD = Set.of("last", "past", "previous");
  private static final Set<String> FORWARD = Set.of("next", "coming", "following", "upcoming");

  /** What can stand before a weekday or a unit of time. */
  static final Set<String> MODIFIERS =
      Set.of("this", "last", "next", "previous", "following", "past", "coming", "upcoming");

  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    return switch (word) {
      case "today", "tonight" ->
        sentence.lower(token - 1).equals("of") && !sentence.lower(token - 2).equals("as")
            ? Optional.empty() // "the women of today"
            : offset(sentence, token, token, 0);
      case "yesterday" -> offset(sentence, token, dayPart(sentence, token), -1);
      case "tomorrow" -> offset(sentence, token, dayPart(sentence, token), 1);
      case "the" -> afterThe(sentence, token);
      case "later", "earlier" ->
        sentence.lower(token + 1).equals("this")
            ? modified(sentence, token, token + 1)
            : Optional.empty();
      case "this", "last", "next", "previous", "following", "past", "coming", "upcoming" ->
        modified(sentence, token, token);
      default -> weekday(sentence, token);
    };
  }

  private static Optional<Reading> afterThe(DatedSentence sentence, int token) {
    String second = sentence.lower(token + 1);
    String fourth = sentence.lower(token + 3);
    if (second.equals("day") && isEnd(sentence.lower(token + 3))) {
      return dayBeside(sentence, token, token + 2);
    }
    if (second.equals("day") && sentence.lower(token + 2).equals("before")) {
      return fourth.equals("yesterday") ? offset(sentence, token, token + 3, -2) : Optional.empty();
    }
    if (second.equals("day") && sentence.lower(token + 2).equals("after")) {
      return fourth.equals("tomorrow") ? offset(sentence, token, token + 3, 2) : Optional.empty();
    }
    boolean relative = BACKWARD.contains(second) || FORWARD.contains(second);
    if (!relative || !CalendarWords.isUnit(sentence.lower(token + 2))) {
      return Optional.empty();
    }
    // "the following week" is told from where the story has got to, "the next week" as well
    int step = BACKWARD.contains(second) ? -1 : 1;
    boolean fromNow = switch (second) {
      case "past", "last", "coming", "next", "upcoming" -> sentence.toldDay().isEmpty();
      default -> false;
    };
    Optional<LocalDate> from = fromNow || second.equals("past") || second.equals("last")
        ? sentence.day()
        : pointed(sentence, token, token + 2);
    String unit = sentence.lower(token + 2);
    boolean partOf = sentence.lower(token + 3).equals("of"); // "the last week of the campaign"
    return unit.endsWith("s") || partOf
        ? Optional.empty()
        : unit(token, token + 2, CalendarWords.unit(unit), step, from);
  }

  /** This or that month or year, {@code step} units on from the article's day. */
  static Optional<Reading> unitOf(DatedSentence sentence, int first, int last, int step) {
    return unit(first, last, CalendarWords.unit(sentence.lower(last)), step, sentence.day());
  }

  /** In the days after it the weekend behind is meant, if the tense says so. */
  static int weekendStep(LocalDate day, Direction direction) {
    boolean reached = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return direction == Direction.PAST && !reached ? -1 : 0;
  }

  /** The day told before; in a tale without one it is not known, else the article's. */
  private static Optional<LocalDate> pointed(DatedSentence sentence, int first, int last) {
    Optional<LocalDate> told = sentence.pointedDay();
    boolean tale = told.isEmpty() && sentence.direction(first, last) == Direction.PAST;
    return tale || told.isPresent() ? told : sentence.day();
  }

  /** "He left the day after.": beside the last day told; in a tale without one it is not known. */
  private static Optional<Reading> dayBeside(DatedSentence sentence, int first, int last) {
    int step = switch (sentence.lower(last)) {
      case "before" -> -1;
      case "after" -> 1;
      default -> 0;
    };
    if (step == 0) {
      return Optional.empty();
    }
    Optional<LocalDate> from = pointed(sentence, first, last);
    return Optional.of(
        from.map(day -> Reading.anchored(first, last, day.plusDays(step).toString(), Precision.DAY))
            .orElseGet(() -> Reading.unresolved(first, last, Precision.DAY)));
  }

  private static boolean isEnd(String word) {
    return word.isEmpty() || ".,;?!".contains(word);
  }

  /** "This week", "last Friday", "next October": the modifier stands at {@code at}. */
  private static Optional<Reading> modified(DatedSentence sentence, int first, int at) {
    String modifier = sentence.lower(at);
    int next = at + 1;
    if (modifier.equals("this")
        && (BACKWARD.contains(sentence.lower(next)) || FORWARD.contains(sentence.lower(next)))) {
      modifier = sentence.lower(next);
      next++;
    }
    if (modifier.equals("this")
        && (sentence.lower(next).equals("current") || sentence.lower(next).equals("very"))) {
      next++;
    }
    int step = BACKWARD.contains(modifier) ? -1 : FORWARD.contains(modifier) ? 1 : 0;
    String word = sentence.lower(next);
    if (isWeekdayHere(sentence, next)) {
      Optional<Reading> dated = withDate(sentence, first, next);
      return dated.isPresent() ? dated : weekday(sentence, first, next, step);
    }
    if (CalendarWords.isDayPart(word)) {
      boolean night = word.equals("night") && step < 0;
      return night || step == 0 ? offset(sentence, first, next, night ? -1 : 0) : Optional.empty();
    }
    if (word.equals("weekend")) {
      boolean plain = step == 0 && sentence.day().isPresent();
      int behind =
          plain ? weekendStep(sentence.day().get(), sentence.direction(first, next)) : step;
      return weekend(sentence, first, next, behind);
    }
    if (word.equals("quarter") && !sentence.lower(next + 1).equals("of")) {
      return quarter(sentence, first, next, step);
    }
    if (word.equals("week")) {
      boolean apart =
          sentence.lower(next + 1).equals("on") || sentence.lower(next + 1).equals("-");
      int on = apart ? next + 2 : next + 1;
      if (isWeekdayHere(sentence, on)) {
        return inWeek(sentence, first, on, CalendarWords.weekday(sentence.lower(on)), step);
      }
    }
    boolean partOf =
        sentence.lower(first - 1).equals("the") && sentence.lower(next + 1).equals("of");
    if (!partOf && CalendarWords.isUnit(word) && !word.endsWith("s") && !word.equals("day")) {
      return unit(first, next, CalendarWords.unit(word), step, sentence.day());
    }
    int month = sentence.tokens().isCapitalised(next) ? CalendarWords.month(word) : 0;
    return month > 0 ? month(sentence, first, next, month, step) : Optional.empty();
  }

  /** "Next Wednesday, July 31", "this Friday (3 May)". */
  private static Optional<Reading> withDate(DatedSentence sentence, int first, int weekday) {
    String mark = sentence.lower(weekday + 1);
    boolean figures = sentence.lower(weekday + 2).equals("/");
    boolean beside =
        figures || mark.equals(",") || mark.equals("(") || CalendarWords.month(mark) > 0;
    return beside
        ? new CalendarDates().read(sentence, weekday).map(day -> day.from(first))
        : Optional.empty();
  }

  private static Optional<Reading> quarter(DatedSentence sentence, int first, int last, int step) {
    return Optional.of(sentence
        .day()
        .map(day -> {
          YearMonth start = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1)
              .plusMonths(3L * step);
          String value = Reading.interval(start.atDay(1), start.plusMonths(2).atEndOfMonth());
          return Reading.anchored(first, last, value, Precision.QUARTER);
        })
        .orElseGet(() -> Reading.unresolved(first, last, Precision.QUARTER)));
  }

  private static Optional<Reading> month(
      DatedSentence sentence, int first, int last, int month, int step) {
    Optional<LocalDate> from = sentence.day();
    if (from.isEmpty()) {
      return Optional.of(Reading.unresolved(first, last, Precision.MONTH));
    }
    YearMonth here = YearMonth.from(from.get());
    YearMonth found = YearMonth.of(here.getYear(), month);
    if (step < 0 && !found.isBefore(here)) {
      found = found.minusYears(1);
    } else if (step > 0 && !found.isAfter(here)) {
      found = found.plusYears(1);
    }
    return Optional.of(Reading.anchored(first, last, found.toString(), Precision.MONTH));
  }

  static Optional<Reading> weekend(DatedSentence sentence, int first, int last, int step) {
    Optional<LocalDate> from = sentence.day();
    if (from.isEmpty()) {
      return Optional.of(Reading.unresolved(first, last, Precision.INTERVAL));
    }
    LocalDate saturday = from.get().with(DayOfWeek.MONDAY).plusDays(5L + 7L * step);
    String value = Reading.interval(saturday, saturday.plusDays(1));
    return Optional.of(Reading.anchored(first, last, value, Precision.INTERVAL));
  }

  static Optional<Reading> unit(
      int first, int last, ChronoUnit unit, int step, Optional<LocalDate> day) {
    Precision precision = precision(unit);
    if (day.isEmpty()) {
      return Optional.of(Reading.unresolved(first, last, precision));
    }
    LocalDate from = day.get();
    String value = switch (unit) {
      case DAYS -> from.plusDays(step).toString();
      case WEEKS -> {
        LocalDate monday = from.with(DayOfWeek.MONDAY).plusWeeks(step);
        yield Reading.interval(monday, monday.plusDays(6));
      }
      case MONTHS -> YearMonth.from(from).plusMonths(step).toString();
      case FOREVER ->
        step < 0
            ? Reading.interval(from.plusWeeks(2L * step), from)
            : Reading.interval(from, from.plusWeeks(2L * step));
      case DECADES -> {
        int decade = from.getYear() / 10 * 10 + 10 * step;
        yield decade + "/" + (decade + 9);
      }
      default -> String.valueOf(from.getYear() + step);
    };
    return Optional.of(Reading.anchored(first, last, value, precision));
  }

  static Precision precision(ChronoUnit unit) {
    return switch (unit) {
      case DAYS -> Precision.DAY;
      case WEEKS, FOREVER -> Precision.WEEK;
      case MONTHS -> Precision.MONTH;
      case DECADES -> Precision.DECADE;
      default -> Precision.YEAR;
    };
  }

  /** "Tuesday next week", "on Tuesday of last week". */
  private static Optional<Reading> weekdayInWeek(DatedSentence sentence, int token) {
    int at = sentence.lower(token + 1).equals("of") ? token + 2 : token + 1;
    String modifier = sentence.lower(at);
    int step = BACKWARD.contains(modifier) ? -1 : FORWARD.contains(modifier) ? 1 : 0;
    boolean told = step != 0 || modifier.equals("this");
    int weeks = CountedDates.count(sentence, token + 1);
    boolean counted = weeks > 0 && sentence.lower(token + 2).startsWith("week");
    if (counted
        && sentence.lower(token + 3).equals("from")
        && sentence.lower(token + 4).equals("now")) {
      DayOfWeek weekday = CalendarWords.weekday(sentence.lower(token));
      return inWeek(sentence, token, token + 4, weekday, weeks);
    }
    return told && sentence.lower(at + 1).equals("week")
        ? inWeek(sentence, token, at + 1, CalendarWords.weekday(sentence.lower(token)), step)
        : Optional.empty();
  }

  private static Optional<Reading> inWeek(
      DatedSentence sentence, int first, int last, DayOfWeek weekday, int step) {
    return Optional.of(sentence
        .day()
        .map(day -> day.with(DayOfWeek.MONDAY).plusWeeks(step).with(weekday).toString())
        .map(value -> Reading.anchored(first, last, value, Precision.DAY))
        .orElseGet(() -> Reading.unresolved(first, last, Precision.DAY)));
  }

  private static Optional<Reading> weekday(DatedSentence sentence, int token) {
    boolean named =
        NAMED_DAYS.contains(sentence.lower(token - 1)) && sentence.tokens().isCapitalised(token - 1)
            || isClubOrAnyDay(sentence, token);
    if (!named && isWeekdayHere(sentence, token)) {
      Optional<Reading> inWeek = weekdayInWeek(sentence, token);
      if (inWeek.isPresent()) {
        return inWeek;
      }
    }
    return !named && isWeekdayHere(sentence, token)
        ? weekday(sentence, token, token, 0)
        : Optional.empty();
  }

  /** "The Monday Club", "closed on a Sunday", "every Friday", "the first Monday of a month": no day of the calendar. */
  private static boolean isClubOrAnyDay(DatedSentence sentence, int token) {
    String before = sentence.lower(token - 1);
    if (before.equals("the")) {
      return sentence.tokens().isCapitalised(token + 1);
    }
    if (CalendarWords.ordinal(before) > 0) {
      return true; // "the first Monday of each month", "her second Friday at sea"
    }
    String next = sentence.lower(token + 1);
    boolean noun =
        !next.isEmpty() && Character.isLetter(next.charAt(0)) && !AFTER_ANY_DAY.contains(next);
    return switch (before) {
      case "every", "each", "any" -> true;
      case "a" -> !noun;
      default -> false;
    };
  }

  /** Short forms ("Sun", "Wed") are words of other kinds too: only with a stop after them. */
  private static boolean isWeekdayHere(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    if (!CalendarWords.isWeekday(word)) {
      return false;
    }
    boolean stop = sentence.lower(token + 1).equals(".") && token + 2 < sentence.count();
    return word.endsWith("day") || stop && sentence.tokens().isCapitalised(token);
  }

  private static Optional<Reading> weekday(DatedSentence sentence, int first, int last, int step) {
    Optional<LocalDate> day = sentence.day();
    if (day.isEmpty()) {
      return Optional.of(Reading.unresolved(first, last, Precision.DAY));
    }
    DayOfWeek weekday = CalendarWords.weekday(sentence.lower(last));
    LocalDate from = day.get();
    LocalDate found;
    if (step < 0) {
      // one writes "yesterday" for the day before, so "last Wednesday" on a Thursday is a week off
      boolean past = sentence.lower(last - 1).equals("past");
      found = DatedSentence.weekdayNear(from.minusDays(past ? 1 : 3), weekday, Direction.PAST);
    } else if (step > 0) {
      boolean coming = !sentence.lower(last - 1).equals("next");
      found = DatedSentence.weekdayNear(from.plusDays(coming ? 1 : 3), weekday, Direction.FUTURE);
    } else {
      Direction direction = sentence.direction(first, last);
      boolean ahead = sentence.lower(first).equals("this") && direction == Direction.UNKNOWN;
      boolean limit =
          sentence.lower(first - 1).equals("by") || sentence.lower(first - 1).equals("until");
      Direction way =
          ahead || limit && direction == Direction.UNKNOWN ? Direction.FUTURE : direction;
      found = DatedSentence.weekdayNear(from, weekday, way);
    }
    return Optional.of(Reading.anchored(first, last, found.toString(), Precision.DAY));
  }

  private static int dayPart(DatedSentence sentence, int token) {
    return CalendarWords.isDayPart(sentence.lower(token + 1)) ? token + 1 : token;
  }

  private static Optional<Reading> offset(DatedSentence sentence, int first, int last, int days) {
    boolean spoken = sentence.toldDay().isPresent() && sentence.isQuoted(first);
    return Optional.of((spoken ? sentence.toldDay() : sentence.day())
        .map(day -> Reading.anchored(first, last, day.plusDays(days).toString(), Precision.DAY))
        .orElseGet(() -> Reading.unresolved(first, last, Precision.DAY)));
  }
}
