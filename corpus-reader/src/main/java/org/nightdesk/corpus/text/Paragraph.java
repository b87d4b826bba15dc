package org.nightdesk.corpus.text;

import java.util.List;
import java.util.Locale;
import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.date.DateScanner;
import org.nightdesk.corpus.date.WrittenDate;

/**
 * A paragraph with what its form tells.
 *
 * @param text its characters
 * @param spoken its words, see {@link Words#of}; of a long paragraph the words of its first and
 *     last 600 characters
 * @param words runs of characters between white space
 */
record Paragraph(Span where, String text, List<String> spoken, int words, boolean endsSentence) {
  private static final int EDGE = 600;

  static Paragraph of(String whole, Span where) {
    String text = where.in(whole);
    String edges = text.length() <= 2 * EDGE
        ? text
        : text.substring(0, EDGE) + " " + text.substring(text.length() - EDGE);
    return new Paragraph(
        where, text, Words.of(edges), Words.count(text), Characters.endsSentence(text));
  }

  /** Running text: sentences, not a line that names something. */
  boolean isProse() {
    return endsSentence && words >= 8 || words >= 22 || words >= 12 && hasInnerEnd();
  }

  /** Whether a sentence ends in it and another begins. */
  private boolean hasInnerEnd() {
    for (int stop = text.indexOf(". "); stop > 3; stop = text.indexOf(". ", stop + 1)) {
      boolean word = Character.isLowerCase(text.charAt(stop - 1))
          && Character.isLowerCase(text.charAt(stop - 2))
          && Character.isLowerCase(text.charAt(stop - 3));
      if (word && stop + 2 < text.length() && Character.isUpperCase(text.charAt(stop + 2))) {
        return true;
      }
    }
    return false;
  }

  /** A line of a few words that is no sentence. */
  boolean isShortLine() {
    return words <= 16 && text.length() <= 140 && !endsSentence && !text.endsWith(",");
  }

  /** A line that begins with a bullet, a square of a legend, or a number in a list: "3) ". */
  boolean isListItem() {
    if (text.length() <= 2) {
      return false;
    }
    char first = text.charAt(0);
    return "-*+\u2022\u2013".indexOf(first) >= 0 && text.charAt(1) == ' '
        || "\u2588\u25A0\u25AA\u25CF\u25BA".indexOf(first) >= 0
        || Character.isDigit(first) && isNumbered();
  }

  private boolean isNumbered() {
    int end = 1;
    while (end < text.length() && end < 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end + 1 < text.length() && text.charAt(end) == ')' && text.charAt(end + 1) == ' ';
  }

  boolean isUpperCase() {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }

  /** Dates in it, only looked for in a line short enough to be about its date. */
  List<WrittenDate> dates() {
    return text.length() <= 200 ? DateScanner.scan(text) : List.of();
  }

  /** The same words, whatever the quotation marks, the case and the spacing. */
  boolean sameWords(Paragraph other) {
    return !spoken.isEmpty() && spoken.equals(other.spoken);
  }
}
