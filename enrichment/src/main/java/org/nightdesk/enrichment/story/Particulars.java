package org.nightdesk.enrichment.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.text.Tokens.Kind;

/**
 * What tells one event from another of its kind: the numbers, weekdays and calendar days a report
 * mentions. Two elections in one country share names and words, not turnout and day.
 */
final class Particulars {
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> LONG_MONTHS = List.of(
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december");
  private static final List<String> SMALL = List.of(
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve");
  private static final String SEPT = "sept";
  private static final int LAST_OF_MONTH = 31;

  private Particulars() {}

  /**
   * How often each is mentioned: numbers of two digits or more and clock times; small numbers with
   * what they count, as "2 pilot"; weekdays; and days as "12-24", which count threefold, for two
   * events seldom share one.
   */
  static Map<String, Integer> of(String text) {
    return of(Tokens.of(text, new Span(0, text.length())));
  }

  /** @param tokens of the whole text */
  static Map<String, Integer> of(Tokens tokens) {
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < tokens.count(); i++) {
      String word = Stems.fold(tokens.lower(i));
      if (isWeekday(word)) {
        found.merge(word, 1, Integer::sum);
      }
      if (isPart(tokens, i)) {
        found.merge(tokens.lower(i) + tokens.word(i + 1) + tokens.lower(i + 2), 1, Integer::sum);
        i += 2;
        continue;
      }
      countNumbers(tokens.lower(i), found);
      countSmall(tokens, i, found);
      int month = month(word);
      if (month > 0) {
        int after = tokens.lower(i + 1).equals(".") ? i + 2 : i + 1;
        int day = dayOfMonth(tokens, after);
        day = day == 0 ? dayOfMonth(tokens, i - 1) : day;
        if (day > 0) {
          found.merge(month + "-" + day, 3, Integer::sum);
        }
      }
    }
    return found;
  }

  /** Whether a clock time begins here, or a number whose point a blank follows by mistake. */
  private static boolean isPart(Tokens tokens, int i) {
    return isShort(tokens, i, 3)
        && isShort(tokens, i + 2, 2)
        && (tokens.lower(i + 1).equals(":") || tokens.lower(i + 1).equals("."))
        && !tokens.isSpacedBefore(i + 1);
  }

  private static boolean isShort(Tokens tokens, int i, int digits) {
    return i < tokens.count()
        && tokens.kind(i) == Kind.NUMBER
        && tokens.end(i) - tokens.start(i) <= digits;
  }

  /** Counts a number below ten together with the word it counts. */
  private static void countSmall(Tokens tokens, int i, Map<String, Integer> found) {
    String word = tokens.lower(i);
    int number = SMALL.indexOf(word);
    if (number < 0 && word.length() == 1 && Character.isDigit(word.charAt(0))) {
      number = word.charAt(0) - '0';
    }
    if (number >= 2 && i + 1 < tokens.count() && tokens.kind(i + 1) == Kind.WORD) {
      String counted = Stems.fold(tokens.lower(i + 1));
      if (counted.length() > 2 && !StopWords.ALL.contains(counted)) {
        found.merge(number + " " + Stems.of(counted), 1, Integer::sum);
      }
    }
  }

  /** Counts the numbers of a token: 35 in "35-year-old". */
  private static void countNumbers(String token, Map<String, Integer> found) {
    for (int from = 0; from < token.length(); ) {
      int hyphen = token.indexOf('-', from);
      int end = hyphen < 0 ? token.length() : hyphen;
      String number = token.substring(from, end).replace(",", "");
      if (number.length() > 1 && Character.isDigit(number.charAt(0))) {
        found.merge(number, 1, Integer::sum);
      }
      from = end + 1;
    }
  }

  static boolean isWeekday(String lowerCase) {
    return WEEKDAYS.contains(lowerCase);
  }

  private static int month(String word) {
    int month = LONG_MONTHS.indexOf(word);
    if (month < 0) {
      month = word.equals(SEPT) ? MONTHS.indexOf("sep") : MONTHS.indexOf(word);
    }
    return month + 1;
  }

  private static int dayOfMonth(Tokens tokens, int i) {
    if (i < 0 || i >= tokens.count() || tokens.kind(i) != Kind.NUMBER) {
      return 0;
    }
    String number = tokens.lower(i);
    if (number.length() > 2 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int day = Integer.parseInt(number);
    return day <= LAST_OF_MONTH ? day : 0;
  }
}
