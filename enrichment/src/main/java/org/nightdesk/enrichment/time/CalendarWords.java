package org.nightdesk.enrichment.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nightdesk.enrichment.text.Cardinals;

/** English words of the calendar, lower-case. Zero or an empty string stands for "no such word". */
final class CalendarWords {
  private static final Map<String, Integer> MONTHS = monthNumbers();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdayNames();
  private static final Map<String, Integer> ORDINALS = ordinalNumbers();
  private static final Map<String, Integer> CARDINALS = cardinalNumbers();
  private static final Map<String, ChronoUnit> UNITS = Map.ofEntries(
      Map.entry("day", ChronoUnit.DAYS),
      Map.entry("days", ChronoUnit.DAYS),
      Map.entry("week", ChronoUnit.WEEKS),
      Map.entry("weeks", ChronoUnit.WEEKS),
      Map.entry("fortnight", ChronoUnit.FOREVER),
      Map.entry("month", ChronoUnit.MONTHS),
      Map.entry("months", ChronoUnit.MONTHS),
      Map.entry("year", ChronoUnit.YEARS),
      Map.entry("years", ChronoUnit.YEARS),
      Map.entry("decade", ChronoUnit.DECADES),
      Map.entry("decades", ChronoUnit.DECADES));

  /** First month of each season, counted as in meteorology. */
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

  private static final Set<String> DAY_PARTS =
      Set.of("morning", "afternoon", "evening", "night", "noon");

  private CalendarWords() {}

  /** All words of this class that can name a time. */
  static Set<String> naming() {
    Set<String> words = new HashSet<>();
    words.addAll(MONTHS.keySet());
    words.addAll(WEEKDAYS.keySet());
    words.addAll(UNITS.keySet());
    words.addAll(SEASONS.keySet());
    words.addAll(DAY_PARTS);
    return words;
  }

  static Set<String> months() {
    return MONTHS.keySet();
  }

  static Set<String> weekdays() {
    return WEEKDAYS.keySet();
  }

  static Set<String> seasons() {
    return SEASONS.keySet();
  }

  static Set<String> units() {
    return UNITS.keySet();
  }

  static Set<String> dayParts() {
    return DAY_PARTS;
  }

  static Set<String> ordinals() {
    return ORDINALS.keySet();
  }

  /** "A", "one" and so on. */
  static Set<String> cardinals() {
    return CARDINALS.keySet();
  }

  /** 1 to 12, or 0. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  static boolean isWeekday(String word) {
    return WEEKDAYS.containsKey(word);
  }

  /** The weekday of a word for which {@link #isWeekday} holds. */
  static DayOfWeek weekday(String word) {
    DayOfWeek day = WEEKDAYS.get(word);
    if (day == null) {
      throw new IllegalArgumentException("no weekday: \"%s\"".formatted(word));
    }
    return day;
  }

  /** 1 for "first" to 31 for "thirty-first", or 0. */
  static int ordinal(String word) {
    return ORDINALS.getOrDefault(word, 0);
  }

  /** 1 for "a" and "one" up to 31, or 0. */
  static int cardinal(String word) {
    return CARDINALS.getOrDefault(word, 0);
  }

  static boolean isUnit(String word) {
    return UNITS.containsKey(word);
  }

  /** The unit of a word for which {@link #isUnit} holds; a fortnight is {@code FOREVER}. */
  static ChronoUnit unit(String word) {
    return UNITS.getOrDefault(word, ChronoUnit.DAYS);
  }

  /** 3, 6, 9 or 12: the month a season begins with; or 0. */
  static int season(String word) {
    return SEASONS.getOrDefault(word, 0);
  }

  static boolean isDayPart(String word) {
    return DAY_PARTS.contains(word);
  }

  private static Map<String, Integer> monthNumbers() {
    Map<String, Integer> words = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      words.put(name, month.getValue());
      words.put(name.substring(0, 3), month.getValue());
    }
    words.put("sept", 9);
    return Map.copyOf(words);
  }

  private static Map<String, DayOfWeek> weekdayNames() {
    Map<String, DayOfWeek> words = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      words.put(name, day);
      words.put(name.substring(0, 3), day);
    }
    words.put("tues", DayOfWeek.TUESDAY);
    words.put("thurs", DayOfWeek.THURSDAY);
    return Map.copyOf(words);
  }

  private static Map<String, Integer> ordinalNumbers() {
    List<String> words = List.of(
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth");
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      numbers.put(words.get(i), i + 1);
      if (i < 9) {
        numbers.put("twenty-" + words.get(i), i + 21);
      }
    }
    numbers.put("thirtieth", 30);
    numbers.put("thirty-first", 31);
    return Map.copyOf(numbers);
  }

  private static Map<String, Integer> cardinalNumbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 1; i < Cardinals.TO_TWENTY.size(); i++) {
      numbers.put(Cardinals.TO_TWENTY.get(i), i);
    }
    numbers.put("a", 1);
    numbers.put("an", 1);
    numbers.put("thirty", 30);
    return Map.copyOf(numbers);
  }
}
