package org.nightdesk.enrichment.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.time.TimeReference.Basis;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Two dates told as one stretch: "January 28 to February 2", "between 1987 and 2003". */
final class DateRanges {
  private static final int LONGEST_IN_YEARS = 400;

  /** A date that is moved from one day to another is no stretch of time. */
  private static final Set<String> MOVING = Set.of(
      "moved",
      "postponed",
      "delayed",
      "changed",
      "brought",
      "shifted",
      "rescheduled",
      "extended",
      "moving",
      "postponing",
      "delaying",
      "changing",
      "move",
      "postpone",
      "delay",
      "change",
      "put");

  private static final int MOVING_REACH = 7;

  /** What of a date the text leaves open. */
  private enum Open {
    NOTHING,
    /** A day and a month, or a month, without a year. */
    YEAR,
    /** A weekday alone. */
    WEEK
  }

  private DateRanges() {}

  /** The reading, with its end where one follows. */
  static Reading extended(DatedSentence sentence, Reading from, ExpressionReader reader) {
    int link = from.last() + 1;
    String word = sentence.lower(link);
    boolean dash = word.equals("-") || word.equals("–") || word.equals("—");
    boolean links = switch (word) {
      case "to", "through", "until", "till" -> !isMoved(sentence, from.first());
      case "and" -> sentence.lower(from.first() - 1).equals("between");
      default -> dash;
    };
    boolean ranged = switch (from.precision()) {
      case DAY, MONTH, YEAR -> true;
      default -> false;
    };
    if (!links || !ranged || from.basis() == Basis.UNRESOLVED) {
      return from;
    }
    if (from.precision() == Precision.YEAR) {
      return dash ? from : toYear(sentence, from, link + 1);
    }
    Optional<Reading> to =
        link + 1 < sentence.count() ? reader.read(sentence, link + 1) : Optional.empty();
    boolean alike = to.isPresent()
        && to.get().precision() == from.precision()
        && to.get().basis() != Basis.UNRESOLVED;
    if (!alike) {
      return from;
    }
    Open start = open(sentence, from);
    Open end = open(sentence, to.get());
    boolean mixed = dash && (start == Open.WEEK) != (end == Open.WEEK);
    return mixed ? from : joined(sentence, from, to.get(), start, end);
  }

  private static boolean isMoved(DatedSentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(0, first - MOVING_REACH); i--) {
      if (MOVING.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static Open open(DatedSentence sentence, Reading reading) {
    if (reading.basis() == Basis.WRITTEN) {
      return Open.NOTHING;
    }
    if (reading.first() == reading.last()
        && CalendarWords.isWeekday(sentence.lower(reading.first()))) {
      return Open.WEEK;
    }
    boolean month = false;
    for (int i = reading.first(); i <= reading.last(); i++) {
      month |= CalendarWords.month(sentence.lower(i)) > 0;
    }
    return switch (sentence.lower(reading.first())) {
      case "last", "next", "this", "previous" -> Open.NOTHING;
      default -> month ? Open.YEAR : Open.NOTHING;
    };
  }

  private static Reading toYear(DatedSentence sentence, Reading from, int token) {
    int start = from.value().length() == 4 ? Integer.parseInt(from.value()) : 0;
    int end = sentence.year(token);
    return start > 0 && end > start && end < start + LONGEST_IN_YEARS
        ? new Reading(
            from.first(), token, from.value() + "/" + end, Precision.INTERVAL, from.basis())
        : from;
  }

  private static Reading joined(
      DatedSentence sentence, Reading from, Reading to, Open start, Open end) {
    String first = from.value();
    String last = to.value();
    if (start == Open.WEEK && end == Open.WEEK) {
      return inOneWeek(sentence, from, to);
    }
    if (start == Open.YEAR && end == Open.YEAR) {
      return inOneYear(sentence, from, to);
    }
    if (start == Open.YEAR) {
      first = before(first, last); // "28 January to 2 February 2025"
    } else if (end == Open.YEAR) {
      last = after(last, first);
    }
    boolean written = from.basis() == Basis.WRITTEN && to.basis() == Basis.WRITTEN;
    int longest = written ? LONGEST_IN_YEARS : 2;
    boolean near = first.compareTo(last) < 0 && year(last) - year(first) < longest;
    return near ? stretch(from, to, first, last) : from;
  }

  private static Reading stretch(Reading from, Reading to, String first, String last) {
    return new Reading(from.first(), to.last(), first + "/" + last, Precision.INTERVAL, to.basis());
  }

  /** Of the two stretches that the ends allow, the one nearer to the anchor. */
  private static Reading inOneYear(DatedSentence sentence, Reading from, Reading to) {
    String last = after(to.value(), from.value());
    String first = before(from.value(), to.value());
    String here = sentence.day().map(LocalDate::toString).orElse("");
    boolean byEnd = distance(first, to.value(), here) < distance(from.value(), last, here);
    return byEnd ? stretch(from, to, first, to.value()) : stretch(from, to, from.value(), last);
  }

  private static Reading inOneWeek(DatedSentence sentence, Reading from, Reading to) {
    LocalDate start = LocalDate.parse(from.value());
    LocalDate end = LocalDate.parse(to.value());
    LocalDate last = DatedSentence.weekdayNear(start, end.getDayOfWeek(), Direction.FUTURE);
    LocalDate first = DatedSentence.weekdayNear(end, start.getDayOfWeek(), Direction.PAST);
    if (first.equals(end)) {
      return from;
    }
    boolean led = switch (sentence.lower(from.first() - 1)) {
      case "from", "between" -> true;
      default -> false;
    };
    boolean wholeWeek = start.getDayOfWeek() == DayOfWeek.MONDAY
        && end.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) >= 0;
    if (!led && wholeWeek) {
      return Reading.unresolved(from.first(), to.last(), Precision.INTERVAL); // opening hours
    }
    String here = sentence.day().map(LocalDate::toString).orElse("");
    boolean past = sentence.direction(from.first(), to.last()) == Direction.PAST
        && last.toString().compareTo(here) > 0;
    return past
        ? stretch(from, to, first.toString(), end.toString())
        : stretch(from, to, start.toString(), last.toString());
  }

  /** How many days the stretch lies from the day, 0 where it holds it. */
  private static long distance(String first, String last, String day) {
    if (day.isEmpty()) {
      return 0;
    }
    long here = LocalDate.parse(day).toEpochDay();
    long start = firstDay(first).toEpochDay();
    long end = firstDay(last).toEpochDay();
    return here < start ? start - here : Math.max(0, here - end);
  }

  private static LocalDate firstDay(String value) {
    return value.length() == 7 ? YearMonth.parse(value).atDay(1) : LocalDate.parse(value);
  }

  /** The day or month in the last year that has it before the end. */
  private static String before(String value, String end) {
    String same = inYear(value, year(end));
    return same.compareTo(end) < 0 ? same : inYear(value, year(end) - 1);
  }

  private static String after(String value, String start) {
    String same = inYear(value, year(start));
    return same.compareTo(start) > 0 ? same : inYear(value, year(start) + 1);
  }

  private static int year(String value) {
    return Integer.parseInt(value.substring(0, 4));
  }

  private static String inYear(String value, int year) {
    return value.length() == 7
        ? YearMonth.parse(value).withYear(year).toString()
        : LocalDate.parse(value).withYear(year).toString();
  }
}
