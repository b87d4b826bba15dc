package org.nightdesk.corpus.markdown;

/**
 * Tells Markdown no person writes: so many brackets or so deep a nesting that parsing it would take
 * more than time in proportion to its length.
 */
final class Entanglement {
  /** Opening brackets in one paragraph. */
  private static final int BRACKETS = 2_000;

  /** Marks of lists and quotations one inside another. */
  private static final int LEVELS = 60;

  /** Link definitions in one file. */
  private static final int DEFINITIONS = 10_000;

  private Entanglement() {}

  static boolean in(String markdown) {
    int brackets = 0;
    int definitions = 0;
    int start = 0;
    while (start < markdown.length()) {
      int end = markdown.indexOf('\n', start);
      end = end < 0 ? markdown.length() : end;
      int at = start;
      int levels = 0;
      int indent = 0;
      while (at < end && (isMark(markdown.charAt(at)) || numberEnd(markdown, at, end) > at)) {
        if (numberEnd(markdown, at, end) > at) {
          levels++;
          at = numberEnd(markdown, at, end);
          continue;
        }
        levels += markdown.charAt(at) == ' ' || markdown.charAt(at) == '\t' ? 0 : 1;
        indent += markdown.charAt(at) == ' ' ? 1 : 0;
        at++;
      }
      boolean rule = levels > 0 && at == end && markdown.charAt(start) != '>' && indent == 0;
      if (!rule && levels > LEVELS || indent > 8 * LEVELS && levels > 0) {
        return true;
      }
      // A blank line, a list item, a table row and a heading each begin anew.
      brackets = at == end || levels > 0 || "|#".indexOf(markdown.charAt(at)) >= 0 ? 0 : brackets;
      for (int i = at; i < end; i++) {
        brackets += markdown.charAt(i) == '[' ? 1 : 0;
      }
      boolean definition = at < end
          && markdown.charAt(at) == '['
          && markdown.substring(at, Math.min(end, at + 1000)).contains("]:");
      definitions += definition ? 1 : 0;
      if (brackets > BRACKETS || definitions > DEFINITIONS) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /** Where the number of a list's item ends, its mark included; {@code at} where there is none. */
  private static int numberEnd(String markdown, int at, int end) {
    int digits = at;
    while (digits < end
        && digits - at < 10
        && markdown.charAt(digits) >= '0'
        && markdown.charAt(digits) <= '9') {
      digits++;
    }
    boolean marked = digits > at
        && digits + 1 < end
        && (markdown.charAt(digits) == '.' || markdown.charAt(digits) == ')')
        && markdown.charAt(digits + 1) == ' ';
    return marked ? digits + 1 : at;
  }

  private static boolean isMark(char c) {
    return c == ' ' || c == '\t' || c == '>' || c == '-' || c == '*' || c == '+';
  }
}
