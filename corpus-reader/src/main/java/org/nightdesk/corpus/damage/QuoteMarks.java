package org.nightdesk.corpus.damage;

import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.text.Characters;

/**
 * The double quotation marks of a paragraph that find no pair in it, when marks are paired from the
 * left, straight ones with curled ones too.
 *
 * @param opener position of the first mark left open; -1 where none is
 * @param closer position of the first mark that closes nothing; -1 where none does
 * @param opensAtStart whether the paragraph begins with an opening mark
 */
record QuoteMarks(int opener, int closer, boolean opensAtStart) {
  /** Deepest nesting followed. */
  private static final int DEEPEST = 8;

  static QuoteMarks of(String text, Span where) {
    int[] open = new int[DEEPEST];
    int depth = 0;
    int closer = -1;
    for (int i = where.start(); i < where.end(); i++) {
      char c = text.charAt(i);
      if (c != '"' && c != '\u201C' && c != '\u201D' && c != '\u201E') {
        continue;
      }
      char top = depth == 0 ? 0 : text.charAt(open[depth - 1]);
      if (closes(c, top, text, i, where)) {
        depth--;
      } else if (c == '"' && isMeasure(text, i, where)) {
        continue;
      } else if (c != '\u201C' && c != '\u201E' && endsWords(text, i, where)) {
        closer = closer < 0 ? i : closer;
      } else if (depth < DEEPEST) {
        open[depth++] = i;
      }
    }
    boolean first = !where.isEmpty()
        && Characters.isDoubleQuote(text.charAt(where.start()))
        && (where.length() == 1 || !Characters.isWhite(text.charAt(where.start() + 1)));
    return new QuoteMarks(depth > 0 ? open[0] : -1, closer, first);
  }

  /** Whether a mark closes the one left open last. */
  private static boolean closes(char c, char open, String text, int at, Span where) {
    return switch (c) {
      case '\u201D' -> open != 0;
      // „so“ in other languages; “so“ is how some hands close
      case '\u201C' -> open == '\u201E' || open != 0 && endsWords(text, at, where);
      case '"' ->
        open == '"' && !beginsWords(text, at, where) || open != 0 && endsWords(text, at, where);
      default -> false;
    };
  }

  /** Whether words stand before a mark and none right after it. */
  private static boolean endsWords(String text, int at, Span where) {
    boolean before = at > where.start() && !Characters.isWhite(text.charAt(at - 1));
    return before
        && (at + 1 >= where.end() || !Character.isLetterOrDigit(text.charAt(at + 1)))
        && "([\u2014\u2013".indexOf(text.charAt(at - 1)) < 0;
  }

  /** Whether words stand right after a mark and none before it. */
  private static boolean beginsWords(String text, int at, Span where) {
    boolean before = at > where.start() && !Characters.isWhite(text.charAt(at - 1));
    return !before && at + 1 < where.end() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Inches or seconds: 6'2", a 42" screen. */
  private static boolean isMeasure(String text, int at, Span where) {
    return at > where.start() && Character.isDigit(text.charAt(at - 1));
  }
}
