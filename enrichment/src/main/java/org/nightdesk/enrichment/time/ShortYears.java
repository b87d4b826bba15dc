package org.nightdesk.enrichment.time;

import java.time.LocalDate;

/** Years of two digits behind a day: "15 April of 87", "15 April '87". */
final class ShortYears {
  /** A day that far ahead of the article's is still told; one farther on is of the century before. */
  private static final int AHEAD = 20;

  private ShortYears() {}

  /** The year told by the two tokens behind {@code last}; 0 where none is or no day is known. */
  static int read(DatedSentence sentence, int last) {
    String mark = sentence.lower(last + 1);
    boolean apostrophe = mark.equals("'") || mark.equals("’");
    boolean led = mark.equals("of") || apostrophe && sentence.isJoined(last + 2);
    int digits = sentence.lower(last + 2).length() == 2 ? sentence.digits(last + 2) : -1;
    String next = sentence.lower(last + 3);
    boolean goesOn = !next.isEmpty() && Character.isLetterOrDigit(next.charAt(0))
        || next.equals("%")
        || sentence.isJoined(last + 3) && next.equals("-");
    if (!led || digits < 0 || goesOn && !apostrophe || sentence.day().isEmpty()) {
      return 0;
    }
    int now = sentence.day().map(LocalDate::getYear).orElse(0);
    int year = now / 100 * 100 + digits;
    return year > now + AHEAD ? year - 100 : year;
  }
}
