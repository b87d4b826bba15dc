package org.nightdesk.corpus.text;

import org.nightdesk.corpus.Span;

/** What single characters are for a reader of prose. */
public final class Characters {
  private Characters() {}

  /** Whether nothing is seen of {@code c}: white space of any script, byte order mark. */
  public static boolean isWhite(char c) {
    if (c < 128) {
      return c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r' || c >= '\u001C');
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\uFEFF'
        || c == '\u200B';
  }

  /** Double quotation marks, straight and curled, and guillemets. */
  public static boolean isDoubleQuote(char c) {
    return c == '"'
        || c == '\u201C'
        || c == '\u201D'
        || c == '\u201E'
        || c == '\u00AB'
        || c == '\u00BB';
  }

  /** Marks that may follow the final stop of a sentence. */
  public static boolean isCloser(char c) {
    return isDoubleQuote(c)
        || c == '\''
        || c == '\u2019'
        || c == ')'
        || c == ']'
        || c == '*'
        || c == '_';
  }

  /** Whether {@code text} ends as a sentence does: a stop, perhaps with closing marks after it. */
  public static boolean endsSentence(CharSequence text) {
    int last = text.length() - 1;
    while (last >= 0 && (isCloser(text.charAt(last)) || isWhite(text.charAt(last)))) {
      last--;
    }
    return last >= 0 && ".!?\u2026".indexOf(text.charAt(last)) >= 0;
  }

  /** The part of {@code where} without white space at either end; empty if all of it is white. */
  public static Span trim(CharSequence text, Span where) {
    int start = where.start();
    int end = where.end();
    while (start < end && isWhite(text.charAt(start))) {
      start++;
    }
    while (end > start && isWhite(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** {@code text} on one line: runs of white space become one space, none at either end. */
  public static String oneLine(CharSequence text) {
    String all = text.toString();
    int sound = 0;
    while (sound < all.length() && isSound(all, sound)) {
      sound++;
    }
    if (sound == all.length()) {
      return all; // most are on one line already
    }
    StringBuilder line = new StringBuilder(all.length()).append(all, 0, sound);
    boolean gap = false;
    for (int i = sound; i < all.length(); i++) {
      char c = all.charAt(i);
      boolean plain = c > ' ' && c < 127; // nearly all are
      if (!plain && (isWhite(c) || Character.isISOControl(c))) {
        gap = line.length() > 0;
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  /** Whether the character at {@code i} stays as it is on one line: a letter, or a space between two. */
  private static boolean isSound(String text, int i) {
    char c = text.charAt(i);
    if (c > ' ' && c < 127) {
      return true;
    }
    if (c == ' ') {
      return i > 0
          && text.charAt(i - 1) != ' '
          && i + 1 < text.length()
          && text.charAt(i + 1) > ' '
          && text.charAt(i + 1) < 127;
    }
    return !isWhite(c) && !Character.isISOControl(c);
  }
}
