package org.nightdesk.enrichment.time;

import java.time.LocalDate;

/** Years of two digits behind a day: "15 April of 87", "15 April '87". */
final class ShortYears {
  /** A day that far ahead of the article's is still told; one farther on is of the century before. */
  private static final int AHEAD = 20;

  private ShortYears() {}

  /** The token of the year that {@link #read} finds. */
  static int at(DatedSentence sentence, int last) {
    return sentence.lower(last + 1).equals(",") ? last + 3 : last + 2;
  }

  /** The year of two digits nearest to the anchor, but not far ahead of it; 0 without an anchor. */
  static int near(DatedSentence sentence, int digits) {
    if (sentence.day().isEmpty()) {
      return 0;
    }
    int now = sentence.day().map(LocalDate::getYear).orElse(0);
    int year = now / 100 * 100 + digits;
    return year > now + AHEAD ? year - 100 : year;
  }

  /** The year told behind the day that ends at {@code last}; 0 where none is. */
  static int read(DatedSentence sentence, int last) {
    int at = at(sentence, last);
    String mark = sentence.lower(at - 1);
    boolean apostrophe = mark.equals("'") || mark.equals("’");
    boolean led = mark.equals("of") && at == last + 2 || apostrophe && sentence.isJoined(at);
    int digits = sentence.lower(at).length() == 2 ? sentence.digits(at) : -1;
    String next = sentence.lower(at + 1);
    boolean goesOn = !next.isEmpty() && Character.isLetterOrDigit(next.charAt(0))
        || next.equals("%")
        || sentence.isJoined(at + 1) && next.equals("-");
    return !led || digits < 0 || goesOn && !apostrophe ? 0 : near(sentence, digits);
  }
}
