package org.nightdesk.enrichment.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.nightdesk.enrichment.text.Tokens.Kind;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Dates in figures: 2025-12-02, 2025/Dec/02, 2.12.2025, 14/3/2025. */
final class NumericDates implements ExpressionReader {
  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    if (sentence.tokens().kind(token) != Kind.NUMBER) {
      return Optional.empty();
    }
    if (sentence.lower(token).length() == 8) {
      int digits = sentence.digits(token);
      return day(token, token, digits / 10_000, digits / 100 % 100, digits % 100);
    }
    if (sentence.lower(token).indexOf('.') > 0) {
      return dotted(sentence, token);
    }
    Optional<Reading> spaced = spaced(sentence, token);
    return spaced.isPresent() ? spaced : parted(sentence, token);
  }

  /** "2016 10 16": year, month and day of two digits, only spaces between, nothing counted after. */
  private static Optional<Reading> spaced(DatedSentence sentence, int token) {
    boolean parts = sentence.year(token) > 0
        && sentence.lower(token + 1).length() == 2
        && sentence.lower(token + 2).length() == 2
        && sentence.digits(token + 1) > 0
        && sentence.digits(token + 2) > 0
        && !sentence.isJoined(token + 1)
        && !sentence.isJoined(token + 2);
    String next = sentence.lower(token + 3);
    boolean ends = next.isEmpty() || ".,;?!)".contains(next);
    return parts && ends
        ? day(
            token,
            token + 2,
            sentence.year(token),
            sentence.digits(token + 1),
            sentence.digits(token + 2))
        : Optional.empty();
  }

  private static Optional<Reading> dotted(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    String[] parts = word.length() > 10 ? new String[0] : word.split("\\.", -1);
    if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2) {
      return Optional.empty();
    }
    if (word.indexOf(',') >= 0 || parts[2].length() != 4) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts[2]);
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    return second > 12
        ? day(token, token, year, first, second)
        : day(token, token, year, second, first);
  }

  private static Optional<Reading> parted(DatedSentence sentence, int token) {
    String mark = sentence.lower(token + 1);
    boolean joined = sentence.isJoined(token + 1)
        && sentence.isJoined(token + 2)
        && sentence.isJoined(token + 3)
        && sentence.isJoined(token + 4);
    boolean parted =
        (mark.equals("-") || mark.equals("/")) && sentence.lower(token + 3).equals(mark);
    if (!joined || !parted) {
      return mark.equals("/") ? dayAndMonth(sentence, token) : named(sentence, token);
    }
    int first = sentence.digits(token);
    int second = sentence.digits(token + 2);
    int third = sentence.digits(token + 4);
    int named = CalendarWords.month(sentence.lower(token + 2));
    if (sentence.lower(token).length() == 4) {
      return day(token, token + 4, first, named > 0 ? named : second, third);
    }
    if (sentence.lower(token + 4).length() == 2 && mark.equals("/")) {
      return shortYear(sentence, token, first, second, third);
    }
    if (sentence.lower(token + 4).length() != 4) {
      return Optional.empty();
    }
    if (named > 0) {
      return day(token, token + 4, third, named, first);
    }
    return slashed(sentence, token, first, second, third);
  }

  /** "05-Aug-2016": the tokens are the day, a hyphen, and month and year in one. */
  private static Optional<Reading> named(DatedSentence sentence, int token) {
    String rest = sentence.lower(token + 2);
    int hyphen = rest.indexOf('-');
    if (!sentence.lower(token + 1).equals("-") || hyphen < 3) {
      return Optional.empty();
    }
    if (sentence.year(token) > 0 && rest.length() <= hyphen + 3) { // "2016-Aug-5"
      int month = CalendarWords.month(rest.substring(0, hyphen));
      int day = 0;
      for (int p = hyphen + 1; p < rest.length(); p++) {
        day = day * 10 + Math.max(0, Character.digit(rest.charAt(p), 10));
      }
      return month > 0 ? day(token, token + 2, sentence.year(token), month, day) : Optional.empty();
    }
    if (rest.length() != hyphen + 5) {
      return Optional.empty();
    }
    int month = CalendarWords.month(rest.substring(0, hyphen));
    int year = 0;
    for (int p = hyphen + 1; p < rest.length(); p++) {
      year = year * 10 + Math.max(0, Character.digit(rest.charAt(p), 10));
    }
    return month > 0
        ? day(token, token + 2, year, month, sentence.digits(token))
        : Optional.empty();
  }

  /** "22/04" or "04/22", told apart from a fraction by a part above twelve; "24/7" is no day. */
  private static Optional<Reading> dayAndMonth(DatedSentence sentence, int token) {
    int first = sentence.digits(token);
    int second = sentence.digits(token + 2);
    boolean joined = sentence.isJoined(token + 1) && sentence.isJoined(token + 2);
    boolean alone = !sentence.isJoined(token + 3)
        || ".,;!?)".contains(sentence.lower(token + 3)) && sentence.digits(token + 4) < 0;
    boolean monthFirst = first >= 2 && first <= 12 && second > 12 && second <= 31 && second != 16;
    boolean dayFirst = second >= 1 && second <= 12 && first > 12 && first <= 31;
    boolean always = first == 24 && second == 7;
    if (!joined || !alone || always || !(monthFirst || dayFirst)) {
      return Optional.empty();
    }
    int month = monthFirst ? first : second;
    return CalendarDates.inNearestYear(
        sentence, token, token + 2, month, monthFirst ? second : first);
  }

  /** "11/22/16", "22/11/16": only where a part above twelve tells the day from the month. */
  private static Optional<Reading> shortYear(
      DatedSentence sentence, int token, int first, int second, int digits) {
    int year = ShortYears.near(sentence, digits);
    if (first > 12 && second <= 12) {
      return day(token, token + 4, year, second, first);
    }
    return first <= 12 && second > 12
        ? day(token, token + 4, year, first, second)
        : Optional.empty();
  }

  private static Optional<Reading> slashed(
      DatedSentence sentence, int token, int first, int second, int year) {
    if (first > 12 || first == second) {
      return day(token, token + 4, year, second, first);
    }
    if (second > 12) {
      return day(token, token + 4, year, first, second);
    }
    return switch (sentence.slashOrder()) {
      case DAY_FIRST -> day(token, token + 4, year, second, first);
      case MONTH_FIRST -> day(token, token + 4, year, first, second);
      case UNTOLD -> Optional.of(Reading.unresolved(token, token + 4, Precision.DAY));
    };
  }

  private static Optional<Reading> day(int first, int last, int year, int month, int day) {
    if (year < 1000 || year > 2199) {
      return Optional.empty();
    }
    try {
      String value = LocalDate.of(year, month, day).toString();
      return Optional.of(Reading.written(first, last, value, Precision.DAY));
    } catch (DateTimeException e) {
      return Optional.empty(); // such as a thirteenth month: no date after all
    }
  }
}
