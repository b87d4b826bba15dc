package org.nightdesk.corpus.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nightdesk.corpus.Span;

/**
 * Finds dates that name day, month and year, with the time of day that follows them.
 *
 * <p>Forms: 2025-12-03 and 2025/12/03, December 3, 2025, Dec. 3rd 2025, 3 December 2025, RFC 1123,
 * 3.12.2025, 20251203T061745Z; numbers with slashes only where day and month cannot be confused. One
 * pass, each attempt of bounded length.
 */
public final class DateScanner {
  private final String text;
  private final List<DateToken> tokens;

  private DateScanner(String text) {
    this.text = text;
    this.tokens = DateToken.of(text);
  }

  /** All dates of {@code text} in order, none overlapping another. */
  public static List<WrittenDate> scan(String text) {
    return new DateScanner(text).all();
  }

  /** The date {@code text} as a whole begins with, such as the content of a page's date tag. */
  public static Optional<WrittenDate> first(String text) {
    return scan(text).stream().findFirst();
  }

  /** A time of day standing alone, {@code hh:mm:ss} or {@code hh:mm}; empty if it is anything else. */
  public static Optional<String> timeAlone(String text) {
    List<DateToken> tokens = DateToken.of(text);
    Optional<TimeOfDay> time = TimeOfDay.at(tokens, 0);
    return time.filter(t -> t.next() == tokens.size()).map(TimeOfDay::value);
  }

  private List<WrittenDate> all() {
    List<WrittenDate> dates = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Found> found = at(i);
      if (found.isEmpty()) {
        i++;
        continue;
      }
      Found date = found.get();
      Optional<TimeOfDay> time = timeAfter(date.next());
      int next = time.map(TimeOfDay::next).orElse(date.next());
      String value = date.day() + time.map(t -> "T" + t.value()).orElse("");
      int start = tokens.get(withWeekday(i)).start();
      dates.add(new WrittenDate(value, new Span(start, tokens.get(next - 1).end())));
      i = next;
    }
    return dates;
  }

  private record Found(LocalDate day, int next) {}

  private Optional<Found> at(int i) {
    DateToken token = tokens.get(i);
    if (token.isNumber()) {
      return i > 0
              && tokens.get(i - 1).touches(token)
              && !"(,:;|[".contains(tokens.get(i - 1).word())
          ? Optional.empty()
          : numeric(i).or(() -> dayMonthYear(i)).or(() -> compact(i));
    }
    return token.month() > 0 ? monthDayYear(i) : Optional.empty();
  }

  private Optional<Found> numeric(int i) {
    if (i + 4 >= tokens.size()) {
      return Optional.empty();
    }
    String mark = tokens.get(i + 1).word();
    boolean joined = tokens.get(i).touches(tokens.get(i + 1))
        && tokens.get(i + 1).touches(tokens.get(i + 2))
        && tokens.get(i + 2).touches(tokens.get(i + 3))
        && tokens.get(i + 3).touches(tokens.get(i + 4));
    if (!joined || !mark.equals(tokens.get(i + 3).word()) || !"-/.".contains(mark)) {
      return Optional.empty();
    }
    int a = tokens.get(i).number();
    int b = tokens.get(i + 2).number();
    int c = tokens.get(i + 4).number();
    if (tokens.get(i).word().length() == 4) {
      return day(a, b, c, i + 5);
    }
    if (tokens.get(i + 4).word().length() != 4) {
      return Optional.empty();
    }
    if (mark.equals(".") || a > 12 || a == b) {
      return day(c, b, a, i + 5);
    }
    return b > 12 ? day(c, a, b, i + 5) : Optional.empty();
  }

  private Optional<Found> compact(int i) {
    String digits = tokens.get(i).word();
    if (digits.length() != 8
        || i + 1 >= tokens.size()
        || !tokens.get(i + 1).word().equals("t")) {
      return Optional.empty();
    }
    return day(
        Integer.parseInt(digits.substring(0, 4)),
        Integer.parseInt(digits.substring(4, 6)),
        Integer.parseInt(digits.substring(6)),
        i + 1);
  }

  private Optional<Found> dayMonthYear(int i) {
    int next = afterOrdinal(i);
    if (is(next, "of")) {
      next++;
    }
    if (is(next, "-")) {
      next++;
    }
    if (next >= tokens.size() || tokens.get(next).month() == 0) {
      return Optional.empty();
    }
    int month = tokens.get(next).month();
    next++;
    while (is(next, ",") || is(next, ".") || is(next, "-")) {
      next++;
    }
    return year(next) == 0
        ? Optional.empty()
        : day(year(next), month, tokens.get(i).number(), next + 1);
  }

  private Optional<Found> monthDayYear(int i) {
    int next = i + 1;
    if (is(next, ".")) {
      next++;
    }
    if (next >= tokens.size()
        || !tokens.get(next).isNumber()
        || tokens.get(next).word().length() > 2) {
      return Optional.empty();
    }
    int day = tokens.get(next).number();
    next = afterOrdinal(next);
    if (is(next, ",")) {
      next++;
    }
    return year(next) == 0
        ? Optional.empty()
        : day(year(next), tokens.get(i).month(), day, next + 1);
  }

  private int afterOrdinal(int i) {
    return i + 1 < tokens.size()
            && tokens.get(i).touches(tokens.get(i + 1))
            && List.of("st", "nd", "rd", "th").contains(tokens.get(i + 1).word())
        ? i + 2
        : i + 1;
  }

  private int year(int i) {
    return i < tokens.size() && tokens.get(i).isNumber() && tokens.get(i).word().length() == 4
        ? tokens.get(i).number()
        : 0;
  }

  private static Optional<Found> day(int year, int month, int day, int next) {
    if (year < 1900 || year > 2100) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Found(LocalDate.of(year, month, day), next));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private Optional<TimeOfDay> timeAfter(int i) {
    int next = i;
    int steps = 0;
    while (steps < 3
            && next < tokens.size()
            && ",|-–—·•@".contains(tokens.get(next).word())
        || next < tokens.size() && steps < 3 && (is(next, "at") || is(next, "t"))) {
      next++;
      steps++;
    }
    return TimeOfDay.at(tokens, next);
  }

  /** The token a weekday before the date begins with, or {@code i}. */
  private int withWeekday(int i) {
    int before = i - 1;
    while (before >= 0 && i - before <= 2 && (is(before, ",") || is(before, "."))) {
      before--;
    }
    return before >= 0 && tokens.get(before).isWeekday() ? before : i;
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).word().equals(word);
  }
}
