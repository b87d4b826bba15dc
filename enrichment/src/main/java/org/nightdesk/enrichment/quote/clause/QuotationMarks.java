package org.nightdesk.enrichment.quote.clause;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Span;

/**
 * Finds what stands between quotation marks in a paragraph: curly and straight double marks,
 * guillemets, low marks, and single marks that are no apostrophes. Inner marks of another kind belong
 * to the words. Linear in the length of the paragraph.
 */
final class QuotationMarks {
  /** No quotation mark but the straight ones comes before this character. */
  private static final char LAST_PLAIN = '\u0080';

  private static final String MARKS = "\"'“”‘’«»„‚ .,;:!?…-–—()[]";

  private final String text;
  private final Span block;
  private final List<QuotedWords> found = new ArrayList<>();

  /**
   * For each position from the block's start, the next place a single mark closes; -1 for none. Empty
   * until such a mark opens.
   */
  private int[] closeOfCurly = {};

  private int[] closeOfStraight = {};

  private QuotationMarks(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  static List<QuotedWords> in(String text, Span block) {
    QuotationMarks marks = new QuotationMarks(text, block);
    marks.read();
    return marks.found;
  }

  private void read() {
    int p = block.start();
    while (p < block.end()) {
      char c = text.charAt(p);
      if (c < LAST_PLAIN && c != '"' && c != '\'') {
        p++;
      } else if (opensDouble(p, c)) {
        p = readDouble(p);
      } else if (opensSingle(p, c)) {
        p = readSingle(p, c);
      } else {
        p++;
      }
    }
  }

  private boolean opensDouble(int p, char c) {
    return c == '“' || c == '«' || c == '„' || c == '"' && opensHere(p);
  }

  /** Reads from an opening mark to its close, or to the next mark that can only open. */
  private int readDouble(int open) {
    char mark = text.charAt(open);
    for (int p = open + 1; p < block.end(); p++) {
      char c = text.charAt(p);
      boolean straight = c == '"';
      boolean closes = c == '”' || c == '»' || straight || c == '“' && mark == '„';
      boolean inner = straight && mark == '“' && opensHere(p);
      boolean opensAgain = straight && mark == '"' && opensOnly(p);
      if (closes && !inner && !opensAgain) {
        add(open + 1, p, true);
        return p + 1;
      }
      if (opensAgain || !closes && opensDouble(p, c)) {
        add(open + 1, p, false);
        return p;
      }
    }
    add(open + 1, block.end(), false);
    return block.end();
  }

  private boolean opensSingle(int p, char c) {
    boolean mark = c == '‘' || c == '\'';
    if (!mark || !opensHere(p)) {
      return false;
    }
    char first = text.charAt(p + 1);
    return Character.isLetter(first) || first == '(' || first == '[';
  }

  private int readSingle(int open, char mark) {
    int close = closes(mark)[open + 1 - block.start()];
    if (close >= 0) {
      add(open + 1, close, true);
      return close + 1;
    }
    boolean runsOn =
        open == block.start() && (mark == '‘' || Character.isUpperCase(text.charAt(open + 1)));
    if (runsOn) {
      add(open + 1, block.end(), false);
      return block.end();
    }
    return open + 1;
  }

  private int[] closes(char open) {
    if (open == '‘') {
      closeOfCurly = closeOfCurly.length == 0 ? closesOf('’') : closeOfCurly;
      return closeOfCurly;
    }
    closeOfStraight = closeOfStraight.length == 0 ? closesOf('\'') : closeOfStraight;
    return closeOfStraight;
  }

  /**
   * Where a single mark closes: not before a letter, not after a space. One behind an "s" may be a
   * plural's apostrophe, so a mark behind a stop or comma is preferred if it comes before another
   * quotation opens.
   */
  private int[] closesOf(char mark) {
    int[] closes = new int[block.length() + 1];
    int any = -1;
    int sure = -1;
    closes[block.length()] = -1;
    for (int p = block.end() - 1; p >= block.start(); p--) {
      char c = text.charAt(p);
      boolean closing =
          c == mark && p > block.start() && !isLetterAt(p + 1) && !isSpace(text.charAt(p - 1));
      if (closing) {
        boolean plural = text.charAt(p - 1) == 's';
        any = plural && sure >= 0 ? sure : p;
        sure = plural ? sure : p;
      } else if (c == '‘' || c == '\'' && opensHere(p) && isLetterAt(p + 1)) {
        closes[p - block.start()] = any;
        sure = -1;
        continue;
      }
      closes[p - block.start()] = any;
    }
    return closes;
  }

  /** A straight mark opens after a space, an opening bracket or a dash, and before a visible sign. */
  private boolean opensHere(int p) {
    boolean after = p == block.start()
        || isSpace(text.charAt(p - 1))
        || "([{—–-:/\"‘“".indexOf(text.charAt(p - 1)) >= 0;
    boolean before = p + 1 < block.end() && !isSpace(text.charAt(p + 1));
    return after && before;
  }

  /** A straight mark between a space and a letter. */
  private boolean opensOnly(int p) {
    return isSpace(text.charAt(p - 1)) && isLetterAt(p + 1);
  }

  private boolean isLetterAt(int p) {
    return p < block.end() && Character.isLetterOrDigit(text.charAt(p));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Nobody says "?" or a row of quotation marks. */
  private boolean holdsMarksOnly(int from, int to) {
    int p = from;
    while (p < to && MARKS.indexOf(text.charAt(p)) >= 0) {
      p++;
    }
    return p == to;
  }

  private void add(int start, int end, boolean closed) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    boolean marks = closed && holdsMarksOnly(from, to);
    if (from < to && !marks) {
      found.add(new QuotedWords(new Span(from, to), closed));
    }
  }
}
