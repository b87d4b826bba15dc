package org.nightdesk.enrichment.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.text.Tokens.Kind;
import org.nightdesk.enrichment.time.TimeReference.Basis;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Days with a month's name: "December 1st", "1 December 2025", "Monday (Dec. 1)", "1-3 May". */
final class CalendarDates implements ExpressionReader {
  /** A telling goes on from a full date to a day without a year so many days later at most. */
  private static final long GOES_ON = 92;

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

  /** Day, month and perhaps year as they stand; {@code lastDay} is 0 without a range. */
  private record Parts(int last, int month, int day, int lastDay, int year) {}

  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    if (CalendarWords.isWeekday(sentence.lower(token))) {
      int next = token + 1;
      if (sentence.lower(next).equals(".") && sentence.isJoined(next)) {
        next++;
      }
      boolean opened = sentence.lower(next).equals("(");
      if (opened || sentence.lower(next).equals(",") || sentence.lower(next).equals("-")) {
        next++;
      }
      DayOfWeek weekday = CalendarWords.weekday(sentence.lower(token));
      Optional<Reading> figures =
          next < sentence.count() ? new NumericDates().read(sentence, next) : Optional.empty();
      if (figures.isPresent() && figures.get().basis() == Basis.WRITTEN) {
        return figures.map(day -> day.from(token)); // "Friday 2018-7-6"
      }
      Optional<Reading> slashed = slashed(sentence, token, next, weekday);
      if (slashed.isPresent()) {
        return slashed;
      }
      Optional<Parts> parts = parts(sentence, skip(sentence, next, "the"));
      return parts.flatMap(p -> {
        boolean closes = opened && sentence.lower(p.last + 1).equals(")");
        return complete(sentence, token, closes ? p.last + 1 : p.last, p, Optional.of(weekday));
      });
    }
    Optional<Reading> hyphened = hyphened(sentence, token);
    if (hyphened.isPresent()) {
      return hyphened;
    }
    Optional<Parts> parts = parts(sentence, token);
    return parts.flatMap(p -> complete(sentence, token, p.last, p, Optional.empty()));
  }

  /** "Friday-Jun-15", "15-Jun" and "Jun-15" in one word. */
  private static Optional<Reading> hyphened(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    int hyphen = word.indexOf('-');
    if (hyphen < 3 || sentence.isJoined(token)) {
      return Optional.empty();
    }
    int second = word.indexOf('-', hyphen + 1);
    boolean weekday = CalendarWords.isWeekday(word.substring(0, hyphen));
    if (weekday == second < 0) {
      return Optional.empty();
    }
    int from = weekday ? hyphen + 1 : 0;
    int mark = weekday ? second : hyphen;
    int month = CalendarWords.month(word.substring(from, mark));
    int day = 0;
    for (int p = mark + 1; p < word.length() && day < 100; p++) {
      int digit = Character.digit(word.charAt(p), 10);
      day = digit < 0 ? 100 : day * 10 + digit;
    }
    if (month == 0 || day == 0 || day > Month.of(month).maxLength()) {
      return Optional.empty();
    }
    Optional<DayOfWeek> named =
        weekday ? Optional.of(CalendarWords.weekday(word.substring(0, hyphen))) : Optional.empty();
    return complete(sentence, token, token, new Parts(token, month, day, 0, 0), named);
  }

  /** "Friday 7/6": the weekday tells which is the month, if only one order fits near the anchor. */
  private static Optional<Reading> slashed(
      DatedSentence sentence, int first, int token, DayOfWeek weekday) {
    int one = sentence.digits(token);
    int two = sentence.digits(token + 2);
    boolean slash = sentence.lower(token + 1).equals("/") && sentence.isJoined(token + 2);
    if (!slash || one < 1 || two < 1 || one > 12 || two > 12 || sentence.day().isEmpty()) {
      return Optional.empty();
    }
    int year = sentence.day().get().getYear();
    boolean monthFirst = LocalDate.of(year, one, two).getDayOfWeek() == weekday;
    boolean dayFirst = LocalDate.of(year, two, one).getDayOfWeek() == weekday;
    if (monthFirst == dayFirst) {
      return Optional.of(Reading.unresolved(first, token + 2, Precision.DAY));
    }
    String value =
        LocalDate.of(year, monthFirst ? one : two, monthFirst ? two : one).toString();
    return Optional.of(Reading.anchored(first, token + 2, value, Precision.DAY));
  }

  private static int skip(DatedSentence sentence, int token, String word) {
    return sentence.lower(token).equals(word) ? token + 1 : token;
  }

  private static Optional<Parts> parts(DatedSentence sentence, int token) {
    int month = month(sentence, token);
    return month > 0 ? monthFirst(sentence, token, month) : dayFirst(sentence, token);
  }

  /** The month a word names where a day stands beside it; "may" only with a capital. */
  private static int month(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    boolean verb = word.equals("may") || word.equals("march") || word.equals("mar");
    String before = sentence.lower(token - 1);
    boolean capital = sentence.tokens().isCapitalised(token)
        || before.equals("on")
        || before.equals("since"); // no verb there, in text without capitals
    return verb && !capital ? 0 : CalendarWords.month(word);
  }

  private static Optional<Parts> monthFirst(DatedSentence sentence, int token, int month) {
    int at = token + 1;
    if (sentence.lower(at).equals(".") || sentence.lower(at).equals("/")) {
      at++;
    }
    at = skip(sentence, at, "the");
    boolean comma = sentence.lower(at).equals(",")
        && sentence.isJoined(at + 2)
        && ORDINAL_ENDINGS.contains(sentence.lower(at + 2));
    at += comma ? 1 : 0; // "October, 1st"
    int day = day(sentence, at);
    if (day == 0) {
      return spokenDay(sentence, at, month);
    }
    int last = afterDay(sentence, at);
    int to = rangeEnd(sentence, last + 1, token, day);
    int lastDay = to > 0 ? day(sentence, to) : 0;
    boolean other = to > 0 && month(sentence, afterDay(sentence, to) + 1) > 0; // "May 3 to 5 June"
    if (to > 0 && !other) {
      last = afterDay(sentence, to);
    }
    return Optional.of(withYear(sentence, last, month, day, other ? 0 : lastDay));
  }

  /** "January twenty-five": cardinal words for the day, ten and above. */
  private static Optional<Parts> spokenDay(DatedSentence sentence, int token, int month) {
    SpokenYears.Spoken day = SpokenYears.upToNinetyNine(sentence, token);
    boolean fits = day.value() > 9 && day.value() < 32;
    return fits
        ? Optional.of(withYear(sentence, day.last(), month, day.value(), 0))
        : Optional.empty();
  }

  private static Optional<Parts> dayFirst(DatedSentence sentence, int token) {
    int day = day(sentence, token);
    if (day == 0) {
      SpokenYears.Spoken spoken = SpokenYears.upToNinetyNine(sentence, token);
      int named = spoken.isNone() ? 0 : month(sentence, spoken.last() + 1);
      boolean fits = named > 0 && spoken.value() < 32;
      return fits
          ? Optional.of(withYear(sentence, spoken.last() + 1, named, spoken.value(), 0))
          : Optional.empty();
    }
    int at = afterDay(sentence, token) + 1;
    int to = rangeEnd(sentence, at, token, day);
    int lastDay = to > 0 ? day(sentence, to) : 0;
    at = to > 0 ? afterDay(sentence, to) + 1 : at;
    at = skip(sentence, at, "of");
    int month = month(sentence, at);
    if (month == 0) {
      return Optional.empty();
    }
    boolean stop = sentence.lower(at + 1).equals(".")
        && sentence.lower(at).length() < 5
        && sentence.year(at + 2) > 0;
    return Optional.of(withYear(sentence, stop ? at + 1 : at, month, day, lastDay));
  }

  private static Parts withYear(DatedSentence sentence, int last, int month, int day, int lastDay) {
    int at = last + 1;
    if (sentence.lower(at).equals(",") || sentence.lower(at).equals("of")) {
      at++;
    }
    int year = sentence.year(at);
    if (year > 0) {
      return new Parts(at, month, day, lastDay, year);
    }
    int ending = ShortYears.read(sentence, last);
    if (ending > 0) {
      return new Parts(ShortYears.at(sentence, last), month, day, lastDay, ending);
    }
    SpokenYears.Spoken spoken = SpokenYears.year(sentence, at);
    return spoken.isNone()
        ? new Parts(last, month, day, lastDay, 0)
        : new Parts(spoken.last(), month, day, lastDay, spoken.value());
  }

  /** The token of a later day that a stretch goes on to, after the link at {@code token}; or 0. */
  private static int rangeEnd(DatedSentence sentence, int token, int first, int day) {
    String word = sentence.lower(token);
    int at = token + 1;
    at += sentence.lower(at).equals("the") ? 1 : 0;
    int other = day(sentence, at);
    boolean links = switch (word) {
      case "-", "–", "to", "through", "until", "till" -> true;
      // two days of one month are a stretch only between them or beside each other
      case "and" -> sentence.lower(first - 1).equals("between") || other == day + 1;
      default -> false;
    };
    return links && other > day ? at : 0;
  }

  /** 1 to 31 written as figure or ordinal word, or 0. */
  private static int day(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    if (word.isEmpty()) {
      return 0;
    }
    if (sentence.tokens().kind(token) == Kind.NUMBER) {
      int value = word.length() <= 2 ? sentence.digits(token) : -1;
      String next = sentence.lower(token + 1);
      boolean other = sentence.isJoined(token + 1) && (next.equals(":") || next.equals("%"));
      return value >= 1 && value <= 31 && !other ? value : 0;
    }
    String next = sentence.lower(token + 1);
    boolean two = word.equals("twenty") || word.equals("thirty");
    int compound = two ? CalendarWords.ordinal(word + "-" + next) : 0;
    return compound > 0 ? compound : CalendarWords.ordinal(word);
  }

  /** The last token of the day at {@code token}, its "st" or "th" included. */
  private static int afterDay(DatedSentence sentence, int token) {
    boolean ending =
        sentence.isJoined(token + 1) && ORDINAL_ENDINGS.contains(sentence.lower(token + 1));
    String word = sentence.lower(token);
    boolean compound = (word.equals("twenty") || word.equals("thirty"))
        && CalendarWords.ordinal(word + "-" + sentence.lower(token + 1)) > 0;
    return ending || compound ? token + 1 : token;
  }

  private static Optional<Reading> complete(
      DatedSentence sentence, int first, int last, Parts parts, Optional<DayOfWeek> weekday) {
    int latest = Math.max(parts.day, parts.lastDay);
    if (parts.year == 0 && latest > Month.of(parts.month).maxLength()) {
      return Optional.empty();
    }
    if (parts.year > 0) {
      return exists(parts.year, parts)
          ? Optional.of(Reading.written(first, last, value(parts.year, parts), precision(parts)))
          : Optional.of(Reading.unresolved(first, last, precision(parts)));
    }
    Optional<LocalDate> from = sentence.day();
    if (from.isEmpty()) {
      return Optional.of(Reading.unresolved(first, last, precision(parts)));
    }
    int year = nearestYear(sentence, first, last, parts, from.get(), weekday);
    return Optional.of(
        year == 0
            ? Reading.unresolved(first, last, precision(parts))
            : Reading.anchored(first, last, value(year, parts), precision(parts)));
  }

  /** A day and a month in figures, in the year the tense tells. */
  static Optional<Reading> inNearestYear(
      DatedSentence sentence, int first, int last, int month, int day) {
    return complete(sentence, first, last, new Parts(last, month, day, 0, 0), Optional.empty());
  }

  /** The year in which weekday and tense agree; 0 where there is none within four years. */
  private static int nearestYear(
      DatedSentence sentence,
      int first,
      int last,
      Parts parts,
      LocalDate from,
      Optional<DayOfWeek> weekday) {
    Direction direction = sentence.direction(first, last);
    int opening = sentence.openingYear(direction);
    if (opening > 0 && exists(opening, parts)) {
      return opening;
    }
    Optional<LocalDate> told = sentence.writtenBefore();
    if (weekday.isEmpty() && direction != Direction.FUTURE && told.isPresent()) {
      int year = told.get().getYear();
      long after = exists(year, parts)
          ? LocalDate.of(year, parts.month, parts.day).toEpochDay() - told.get().toEpochDay()
          : -1;
      if (after > 0 && after <= GOES_ON) {
        return year; // "on 15 November 2017 … on 21 November"
      }
    }
    int best = 0;
    long bestDistance = Long.MAX_VALUE;
    for (int year = from.getYear() - 4; year <= from.getYear() + 4; year++) {
      if (!exists(year, parts)) {
        continue;
      }
      LocalDate day = LocalDate.of(year, parts.month, parts.day);
      boolean agrees = weekday.map(w -> w == day.getDayOfWeek()).orElse(true);
      boolean wrongWay = weekday.isEmpty()
          && (direction == Direction.PAST && day.isAfter(from)
              || direction == Direction.FUTURE && day.isBefore(from));
      long distance = Math.abs(day.toEpochDay() - from.toEpochDay());
      if (agrees && !wrongWay && distance < bestDistance) {
        best = year;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static boolean exists(int year, Parts parts) {
    int length = Month.of(parts.month).length(Year.isLeap(year));
    return Math.max(parts.day, parts.lastDay) <= length;
  }

  private static String value(int year, Parts parts) {
    LocalDate from = LocalDate.of(year, parts.month, parts.day);
    return parts.lastDay == 0
        ? from.toString()
        : Reading.interval(from, from.withDayOfMonth(parts.lastDay));
  }

  private static Precision precision(Parts parts) {
    return parts.lastDay == 0 ? Precision.DAY : Precision.INTERVAL;
  }
}
