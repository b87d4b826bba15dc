package org.nightdesk.corpus.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number, a word or a mark of a text that may hold dates.
 *
 * @param word lower case
 * @param start UTF-16 units, zero-based
 * @param end exclusive
 */
record DateToken(String word, int start, int end) {
  private static final List<String> MONTHS = List.of(
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
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  static List<DateToken> of(String text) {
    List<DateToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int start = i;
      if (isDigit(c)) {
        while (i < text.length() && isDigit(text.charAt(i))) {
          i++;
        }
      } else if (Character.isLetter(c)) {
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
          i++;
        }
      } else {
        i++;
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          continue;
        }
      }
      tokens.add(new DateToken(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
    }
    return tokens;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean isNumber() {
    return isDigit(word.charAt(0));
  }

  /** The value of a number of at most four digits; a longer one is out of range of any date part. */
  int number() {
    return isNumber() && word.length() <= 4 ? Integer.parseInt(word) : Integer.MAX_VALUE;
  }

  /** 1 to 12 for a month's name or its abbreviation of three letters or more, else 0. */
  int month() {
    if (word.length() < 3) {
      return 0;
    }
    for (int i = 0; i < MONTHS.size(); i++) {
      String month = MONTHS.get(i);
      if (month.equals(word) || word.length() <= 4 && month.startsWith(word)) {
        return i + 1;
      }
    }
    return 0;
  }

  boolean isWeekday() {
    return word.length() >= 3 && WEEKDAYS.stream().anyMatch(day -> day.startsWith(word));
  }

  boolean touches(DateToken next) {
    return end == next.start;
  }
}
