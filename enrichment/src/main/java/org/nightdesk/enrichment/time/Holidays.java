package org.nightdesk.enrichment.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Feast days with a date, such as Christmas, Easter Monday or Thanksgiving, with or without a year. */
final class Holidays implements ExpressionReader {
  /** A day that comes once a year. */
  private interface Yearly {
    LocalDate in(int year);
  }

  private static final int LONGEST = 4;
  private static final Map<String, Yearly> DAYS = days();
  static final Set<String> FIRST_WORDS = firstWords();
  /** Known as feasts even in small letters. */
  private static final Set<String> SMALL = Set.of("christmas", "easter");

  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    boolean newYear = word.equals("new") && sentence.lower(token + 1).equals("year");
    boolean capital = sentence.tokens().isCapitalised(token) || SMALL.contains(word) || newYear;
    if (!FIRST_WORDS.contains(word) || !capital) {
      return Optional.empty();
    }
    for (int last = token + LONGEST - 1; last >= token; last--) {
      Yearly day = last < sentence.count() ? DAYS.get(phrase(sentence, token, last)) : null;
      if (day != null) {
        return isPartOfName(sentence, last) ? Optional.empty() : found(sentence, token, last, day);
      }
    }
    return Optional.empty();
  }

  /** "Christmas Charity", "Easter Island". */
  private static boolean isPartOfName(DatedSentence sentence, int last) {
    return sentence.tokens().isCapitalised(last + 1);
  }

  private static String phrase(DatedSentence sentence, int first, int last) {
    StringBuilder phrase = new StringBuilder(sentence.lower(first));
    for (int i = first + 1; i <= last; i++) {
      phrase.append(sentence.isJoined(i) ? "" : " ").append(sentence.lower(i).replace('’', '\''));
    }
    return phrase.toString();
  }

  private static Optional<Reading> found(DatedSentence sentence, int first, int last, Yearly day) {
    int year = sentence.year(last + 1);
    if (year > 0) {
      String value = day.in(year).toString();
      return Optional.of(Reading.written(first, last + 1, value, Precision.DAY));
    }
    Direction direction = switch (sentence.lower(first - 1)) {
      case "last", "previous" -> Direction.PAST;
      case "next", "this", "coming", "following" -> Direction.FUTURE;
      default -> sentence.direction(first, last);
    };
    return Optional.of(sentence
        .day()
        .map(from ->
            Reading.anchored(first, last, near(from, day, direction).toString(), Precision.DAY))
        .orElseGet(() -> Reading.unresolved(first, last, Precision.DAY)));
  }

  private static LocalDate near(LocalDate from, Yearly day, Direction direction) {
    LocalDate same = day.in(from.getYear());
    return switch (direction) {
      case PAST -> same.isAfter(from) ? day.in(from.getYear() - 1) : same;
      case FUTURE -> same.isBefore(from) ? day.in(from.getYear() + 1) : same;
      case UNKNOWN -> {
        LocalDate other = day.in(from.getYear() + (same.isBefore(from) ? 1 : -1));
        long distance = Math.abs(same.toEpochDay() - from.toEpochDay());
        yield distance <= Math.abs(other.toEpochDay() - from.toEpochDay()) ? same : other;
      }
    };
  }

  private static Map<String, Yearly> days() {
    Map<String, Yearly> days = new HashMap<>();
    on(days, 12, 25, "christmas", "christmas day");
    on(days, 12, 24, "christmas eve");
    on(days, 12, 26, "boxing day");
    on(days, 1, 1, "new year's day", "new year day");
    on(days, 12, 31, "new year's eve");
    on(days, 2, 14, "valentine's day");
    on(days, 3, 17, "st patrick's day");
    on(days, 5, 1, "may day");
    on(days, 7, 4, "fourth of july");
    on(days, 7, 14, "bastille day");
    on(days, 10, 31, "halloween");
    easter(days, 0, "easter", "easter sunday");
    easter(days, 1, "easter monday");
    easter(days, -2, "good friday");
    easter(days, -3, "maundy thursday");
    easter(days, -7, "palm sunday");
    easter(days, -46, "ash wednesday");
    easter(days, 39, "ascension day");
    easter(days, 49, "pentecost", "whit sunday");
    easter(days, 50, "whit monday");
    weekday(days, 11, 4, DayOfWeek.THURSDAY, "thanksgiving", "thanksgiving day");
    weekday(days, 9, 1, DayOfWeek.MONDAY, "labor day");
    weekday(days, 5, -1, DayOfWeek.MONDAY, "memorial day");
    return Map.copyOf(days);
  }

  private static void on(Map<String, Yearly> days, int month, int day, String... names) {
    for (String name : names) {
      days.put(name, year -> LocalDate.of(year, month, day));
    }
  }

  private static void easter(Map<String, Yearly> days, int after, String... names) {
    for (String name : names) {
      days.put(name, year -> easter(year).plusDays(after));
    }
  }

  private static void weekday(
      Map<String, Yearly> days, int month, int number, DayOfWeek weekday, String... names) {
    for (String name : names) {
      days.put(
          name,
          year -> LocalDate.of(year, month, 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)));
    }
  }

  private static Set<String> firstWords() {
    Set<String> words = new HashSet<>();
    for (String name : DAYS.keySet()) {
      words.add(name.split("[ ']", -1)[0]);
    }
    return Set.copyOf(words);
  }

  /** Easter Sunday of the western churches, by the Gregorian computus. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    int days = moon - weekday;
    int month = 3 + (days + 40) / 44;
    return LocalDate.of(year, month, days + 28 - 31 * (month / 4));
  }
}
