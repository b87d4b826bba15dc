package org.nightdesk.enrichment.time;

import java.time.LocalDate;
import java.util.Optional;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Quarters and halves of a year: "the fourth quarter of 2024", "Q3", "the first half of 2025". */
final class Quarters {
  private Quarters() {}

  static Optional<Reading> read(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    int number = word.length() == 2 ? word.charAt(1) - '0' : 0;
    if (number >= 1
        && (word.charAt(0) == 'q' ? number <= 4 : word.charAt(0) == 'h' && number <= 2)) {
      int months = word.charAt(0) == 'q' ? 3 : 6;
      return months == 6 && sentence.year(token + 1) < 0
          ? Optional.empty() // "h1" by itself is a heading as well
          : complete(sentence, token, token, number, months);
    }
    String joined = word.endsWith("-quarter") ? word.substring(0, word.length() - 8) : "";
    int quarter = CalendarWords.ordinal(joined);
    if (quarter >= 1 && quarter <= 4) {
      return complete(sentence, token, token, quarter, 3);
    }
    int ordinal = CalendarWords.ordinal(word);
    String noun = sentence.lower(token + 1);
    if (noun.equals("quarter") && ordinal >= 1 && ordinal <= 4) {
      return complete(sentence, token, token + 1, ordinal, 3);
    }
    boolean half = noun.equals("half") && (ordinal == 1 || ordinal == 2);
    return half && sentence.lower(token + 2).equals("of")
        ? complete(sentence, token, token + 1, ordinal, 6)
        : Optional.empty();
  }

  private static Optional<Reading> complete(
      DatedSentence sentence, int first, int last, int number, int months) {
    Precision precision = months == 3 ? Precision.QUARTER : Precision.HALF_YEAR;
    boolean of = sentence.lower(last + 1).equals("of");
    int at = of ? last + 2 : last + 1;
    at += sentence.lower(at).equals("fiscal") ? 1 : 0;
    if (sentence.year(at) > 0) {
      String value = value(sentence.year(at), number, months);
      return Optional.of(Reading.written(first, at, value, precision));
    }
    String unit = sentence.lower(at + 1);
    boolean year = unit.equals("year");
    String which = sentence.lower(at);
    boolean told = year && (which.equals("the") || which.equals("this") || which.equals("last"));
    if (months == 6 && !told) {
      return Optional.empty();
    }
    int end = told ? at + 1 : last;
    if (sentence.day().isEmpty()) {
      return Optional.of(Reading.unresolved(first, end, precision));
    }
    LocalDate day = sentence.day().get();
    int found = told && !which.equals("the")
        ? day.getYear() - (which.equals("last") ? 1 : 0)
        : nearest(sentence, first, end, day, number, months);
    return Optional.of(Reading.anchored(first, end, value(found, number, months), precision));
  }

  private static int nearest(
      DatedSentence sentence, int first, int last, LocalDate day, int number, int months) {
    LocalDate start = LocalDate.of(day.getYear(), (number - 1) * months + 1, 1);
    boolean begun = !start.isAfter(day);
    return sentence.direction(first, last) == Direction.PAST && !begun
        ? day.getYear() - 1
        : day.getYear();
  }

  private static String value(int year, int number, int months) {
    LocalDate from = LocalDate.of(year, (number - 1) * months + 1, 1);
    return Reading.interval(from, from.plusMonths(months).minusDays(1));
  }
}
