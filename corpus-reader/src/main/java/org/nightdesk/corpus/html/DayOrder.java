package org.nightdesk.corpus.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which of day and month a page writes first between slashes, as its language and address tell. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  private static final Set<String> DAY_FIRST_ENDINGS =
      Set.of("uk", "au", "nz", "ie", "in", "za", "ng", "ke", "gh", "my", "sg", "pk", "eu");

  /**
   * @param languages codes such as "en-GB", most telling first; one without a region tells only where
   *     the language is not English
   * @param host of the page's address; empty where it is not known
   */
  static DayOrder of(Iterable<String> languages, String host) {
    for (String language : languages) {
      String code = language.toLowerCase(Locale.ROOT).replace('_', '-');
      if (code.startsWith("en-us") || code.startsWith("en-ph")) {
        return MONTH_FIRST;
      }
      if (code.length() >= 5 || code.length() == 2 && !code.equals("en")) {
        return DAY_FIRST;
      }
    }
    String ending = host.substring(host.lastIndexOf('.') + 1);
    if (DAY_FIRST_ENDINGS.contains(ending)) {
      return DAY_FIRST;
    }
    return ending.equals("gov") || ending.equals("mil") ? MONTH_FIRST : UNKNOWN;
  }

  /** The first date of two short numbers and a year between slashes or dashes, read in this order. */
  Optional<LocalDate> first(String text) {
    for (int i = 0; i < text.length() && this != UNKNOWN; i++) {
      boolean starts = isDigit(text, i) && !isDigit(text, i - 1);
      if (starts) {
        int first = end(text, i);
        int second = first + 1 < text.length() ? end(text, first + 1) : first;
        int year = second + 1 < text.length() ? end(text, second + 1) : second;
        if (first - i <= 2
            && isMark(text, first)
            && second - first >= 2
            && second - first <= 3
            && isMark(text, second)
            && year - second == 5) {
          return date(
              text.substring(i, first),
              text.substring(first + 1, second),
              text.substring(second + 1, year));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(String first, String second, String year) {
    String day = this == DAY_FIRST ? first : second;
    String month = this == DAY_FIRST ? second : first;
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() >= 1900 && date.getYear() <= 2100
          ? Optional.of(date)
          : Optional.empty();
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static int end(String text, int from) {
    int end = from;
    while (isDigit(text, end) && end - from < 6) {
      end++;
    }
    return end;
  }

  private static boolean isMark(String text, int at) {
    return at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '-');
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
