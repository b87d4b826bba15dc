package org.nightdesk.enrichment.quote;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Span;

/**
 * Finds what stands between quotation marks in a paragraph: curly and straight double marks,
 * guillemets, low marks, and single marks where the paragraph uses no double ones. One pass; inner
 * marks of another kind belong to the words.
 */
final class QuotationMarks {
  /** No quotation with straight single marks is longer; a lone apostrophe opens nothing. */
  private static final int LONGEST_SINGLE = 400;

  private final String text;
  private final Span block;
  private final List<QuotedWords> found = new ArrayList<>();

  private QuotationMarks(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  static List<QuotedWords> in(String text, Span block) {
    QuotationMarks marks = new QuotationMarks(text, block);
    marks.readDouble();
    if (marks.found.isEmpty()) {
      marks.readSingle();
    }
    return marks.found;
  }

  private void readDouble() {
    int open = -1;
    for (int p = block.start(); p < block.end(); p++) {
      char c = text.charAt(p);
      if (!isDouble(c)) {
        continue;
      }
      boolean opens = c == '“' || c == '«' || c == '„' || c == '"' && opensHere(p);
      boolean closes =
          c == '”' || c == '»' || c == '"' || c == '“' && open >= 0 && text.charAt(open) == '„';
      if (open >= 0 && closes && !(c == '"' && opens && text.charAt(open) == '“')) {
        add(open + 1, p, true);
        open = -1;
      } else if (opens) {
        if (open >= 0) {
          add(open + 1, p, false);
        }
        open = p;
      }
    }
    if (open >= 0) {
      add(open + 1, block.end(), false);
    }
  }

  private void readSingle() {
    int p = block.start();
    while (p < block.end()) {
      char c = text.charAt(p);
      boolean opens = c == '‘' || c == '\'' && opensHere(p);
      if (!opens || !isLetterAt(p + 1)) {
        p++;
        continue;
      }
      int close = closeOfSingle(p, c);
      if (close < 0) {
        p++;
        continue;
      }
      add(p + 1, close, true);
      p = close + 1;
    }
  }

  private int closeOfSingle(int open, char mark) {
    char closing = mark == '‘' ? '’' : '\'';
    int limit = Math.min(block.end(), open + LONGEST_SINGLE);
    for (int p = open + 1; p < limit; p++) {
      if (text.charAt(p) == closing
          && !isLetterAt(p + 1)
          && !Character.isWhitespace(text.charAt(p - 1))) {
        return p;
      }
    }
    return -1;
  }

  /** A straight mark opens after a space, an opening bracket or a dash, and before a visible sign. */
  private boolean opensHere(int p) {
    boolean after = p == block.start()
        || isSpace(text.charAt(p - 1))
        || "([{—–-:‘“".indexOf(text.charAt(p - 1)) >= 0;
    boolean before = p + 1 < block.end() && !isSpace(text.charAt(p + 1));
    return after && before;
  }

  private boolean isLetterAt(int p) {
    return p < block.end() && Character.isLetterOrDigit(text.charAt(p));
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
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
    if (from < to) {
      found.add(new QuotedWords(new Span(from, to), closed));
    }
  }
}
