package org.nightdesk.enrichment.time;

import java.util.List;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Sentence;

/** In which order a text writes day and month in dates such as 3/14/2025. */
enum SlashOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Nothing in the text tells. */
  UNTOLD;

  /** Told by any slashed date of the text one of whose parts is no month; untold if both occur. */
  static SlashOrder in(String text, List<Sentence> sentences) {
    if (text.indexOf('/') < 0) {
      return UNTOLD;
    }
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (Sentence sentence : sentences) {
      Span where = sentence.where();
      int end = where.end() - 1;
      for (int p = next(text, where.start() + 1, end); p >= 0; p = next(text, p + 1, end)) {
        int before = number(text, p, -1);
        int after = number(text, p, 1);
        boolean hasYear = hasYear(text, p);
        dayFirst |= hasYear && before > 12 && before < 32 && after > 0 && after < 13;
        monthFirst |= hasYear && after > 12 && after < 32 && before > 0 && before < 13;
      }
    }
    return dayFirst == monthFirst ? UNTOLD : dayFirst ? DAY_FIRST : MONTH_FIRST;
  }

  /** The order told by the text, else the one the outlet's country writes. */
  SlashOrder or(SlashOrder other) {
    return this == UNTOLD ? other : this;
  }

  private static int next(String text, int from, int end) {
    return from < end ? text.indexOf('/', from, end) : -1;
  }

  private static int number(String text, int slash, int step) {
    int first = digit(text, slash + step);
    int second = digit(text, slash + 2 * step);
    boolean more = digit(text, slash + 3 * step) >= 0;
    if (first < 0 || more) {
      return -1;
    }
    if (second < 0) {
      return first;
    }
    return step < 0 ? second * 10 + first : first * 10 + second;
  }

  private static boolean hasYear(String text, int slash) {
    int p = slash + 1;
    while (p < slash + 3 && digit(text, p) >= 0) {
      p++;
    }
    return p < text.length() && text.charAt(p) == '/' && digit(text, p + 4) >= 0;
  }

  private static int digit(String text, int p) {
    return p < 0 || p >= text.length() ? -1 : Character.digit(text.charAt(p), 10);
  }
}
