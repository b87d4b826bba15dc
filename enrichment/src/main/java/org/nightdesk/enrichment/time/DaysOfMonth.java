package org.nightdesk.enrichment.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Days of a month that is not named: "on the 18th", "Sunday 31", "Tuesday the eleventh". */
final class DaysOfMonth implements ExpressionReader {
  private static final Set<String> LEADING = Set.of("on", "by", "until", "from", "since", "for");
  private static final Set<String> GOING_ON =
      Set.of("at", "and", "to", "for", "with", "when", "but", "as", "because", "after", "before");
  /** Farther away no weekday is told with its day alone. */
  private static final int MONTHS = 14;

  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    if (CalendarWords.isWeekday(sentence.lower(token))) {
      return weekday(sentence, token);
    }
    boolean led =
        sentence.lower(token).equals("the") && LEADING.contains(sentence.lower(token - 1));
    int day = led ? ordinal(sentence, token + 1) : 0;
    int last = token + 2;
    if (day == 0 || !isEnd(sentence, last + 1) || isFirstOfTwo(sentence, last + 1)) {
      return Optional.empty();
    }
    return Optional.of(near(sentence, token, last, day, Optional.empty()));
  }

  private static Optional<Reading> weekday(DatedSentence sentence, int token) {
    int at = sentence.lower(token + 1).equals(",") ? token + 2 : token + 1;
    at += sentence.lower(at).equals("the") ? 1 : 0;
    int day = ordinal(sentence, at);
    int last = at + 1;
    if (day == 0) {
      int plain = sentence.digits(at);
      boolean word = sentence.lower(at).length() <= 2 && plain > 0 && plain <= 31;
      day = word ? plain : CalendarWords.ordinal(sentence.lower(at));
      last = at;
    }
    boolean named = CalendarWords.month(sentence.lower(last + 1)) > 0
        || sentence.lower(last + 1).equals("of");
    boolean clock = sentence.lower(last + 1).equals("/")
        || sentence.lower(last + 1).equals(":")
        || sentence.lower(last + 1).equals(".") && sentence.digits(last + 2) >= 0;
    if (day == 0 || named || clock || !isEnd(sentence, last + 1)) {
      return Optional.empty();
    }
    DayOfWeek weekday = CalendarWords.weekday(sentence.lower(token));
    return Optional.of(near(sentence, token, last, day, Optional.of(weekday)));
  }

  /** "From the 3rd to the 5th of May": the month is told with the second day. */
  private static boolean isFirstOfTwo(DatedSentence sentence, int link) {
    boolean links = switch (sentence.lower(link)) {
      case "and", "to", "through", "until", "till" -> true;
      default -> false;
    };
    int at = sentence.lower(link + 1).equals("the") ? link + 2 : link + 1;
    return links && ordinal(sentence, at) > 0 && sentence.lower(at + 2).equals("of");
  }

  /** 1 to 31 written as "18th" in two tokens, or 0. */
  private static int ordinal(DatedSentence sentence, int token) {
    int day = sentence.lower(token).length() <= 2 ? sentence.digits(token) : -1;
    boolean ending = switch (sentence.lower(token + 1)) {
      case "st", "nd", "rd", "th" -> sentence.isJoined(token + 1);
      default -> false;
    };
    return ending && day >= 1 && day <= 31 ? day : 0;
  }

  private static boolean isEnd(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    boolean letter = !word.isEmpty() && Character.isLetterOrDigit(word.charAt(0));
    return !letter && !word.equals("-") && !word.equals("%") || GOING_ON.contains(word);
  }

  private static Reading near(
      DatedSentence sentence, int first, int last, int day, Optional<DayOfWeek> weekday) {
    Optional<LocalDate> anchor = sentence.day();
    if (anchor.isEmpty()) {
      return Reading.unresolved(first, last, Precision.DAY);
    }
    LocalDate from = anchor.get();
    Direction direction = sentence.direction(first, last);
    for (int distance = 0; distance <= MONTHS; distance++) {
      Optional<LocalDate> back = on(from.minusMonths(distance), day, weekday);
      Optional<LocalDate> on = on(from.plusMonths(distance), day, weekday);
      boolean past = back.isPresent() && !back.get().isAfter(from);
      boolean ahead = on.isPresent() && !on.get().isBefore(from);
      if (past && direction != Direction.FUTURE) {
        return Reading.anchored(first, last, back.get().toString(), Precision.DAY);
      }
      if (ahead && direction != Direction.PAST) {
        return Reading.anchored(first, last, on.get().toString(), Precision.DAY);
      }
    }
    return Reading.unresolved(first, last, Precision.DAY);
  }

  private static Optional<LocalDate> on(LocalDate month, int day, Optional<DayOfWeek> weekday) {
    if (day > month.lengthOfMonth()) {
      return Optional.empty();
    }
    LocalDate found = month.withDayOfMonth(day);
    return weekday.isEmpty() || weekday.get() == found.getDayOfWeek()
        ? Optional.of(found)
        : Optional.empty();
  }
}
