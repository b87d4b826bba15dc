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

  private static final int EVE = 3;
  private static final int LONGEST = 5;
  private static final Map<String, Yearly> DAYS = days();
  static final Set<String> FIRST_WORDS = firstWords();
  /** Known as feasts even in small letters. */
  private static final Set<String> SMALL =
      Set.of("christmas", "easter", "halloween", "thanksgiving");

  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    return named(sentence, token).filter(day -> !sentence.lower(day.last() + 1).equals("weekend"));
  }

  /** The feast at the token, even where only the weekend beside it is meant. */
  Optional<Reading> named(DatedSentence sentence, int token) {
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
    boolean link =
        sentence.lower(last + 1).equals(",") || sentence.lower(last + 1).equals("of");
    int at = link ? last + 2 : last + 1;
    int year = sentence.year(at);
    if (year > 0) {
      String value = day.in(year).toString();
      return Optional.of(Reading.written(first, at, value, Precision.DAY));
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
      // a feast a few days off is told of in the past as well: its eve, its sales
      case PAST -> same.isAfter(from.plusDays(EVE)) ? day.in(from.getYear() - 1) : same;
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
    on(days, 12, 31, "new year eve");
    on(days, 1, 6, "epiphany");
    on(days, 2, 2, "groundhog day");
    on(days, 2, 14, "valentine's day", "valentines day", "st valentine's day");
    on(days, 3, 8, "women's day", "international women's day");
    on(days, 4, 1, "april fools' day", "april fool's day");
    on(days, 4, 22, "earth day");
    on(days, 4, 25, "anzac day");
    on(days, 1, 26, "australia day");
    on(days, 5, 5, "cinco de mayo");
    on(days, 6, 19, "juneteenth");
    on(days, 7, 1, "canada day");
    on(days, 11, 1, "all saints' day", "all saints day");
    on(days, 11, 5, "guy fawkes night", "bonfire night");
    on(days, 11, 11, "armistice day", "veterans day", "remembrance day");
    on(days, 12, 1, "world aids day");
    on(days, 3, 17, "st patrick's day", "st. patrick's day");
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
    weekday(days, 11, 4, DayOfWeek.THURSDAY, "thanks giving day");
    days.put("black friday", year -> thanksgiving(year).plusDays(1));
    days.put("cyber monday", year -> thanksgiving(year).plusDays(4));
    weekday(days, 1, 3, DayOfWeek.MONDAY, "martin luther king day", "mlk day");
    weekday(days, 1, 3, DayOfWeek.MONDAY, "martin luther king jr. day");
    weekday(days, 2, 3, DayOfWeek.MONDAY, "presidents' day", "presidents day", "president's day");
    weekday(days, 6, 3, DayOfWeek.SUNDAY, "father's day", "fathers' day");
    weekday(days, 10, 2, DayOfWeek.MONDAY, "columbus day", "indigenous peoples' day");
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

  private static LocalDate thanksgiving(int year) {
    return LocalDate.of(year, 11, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
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
