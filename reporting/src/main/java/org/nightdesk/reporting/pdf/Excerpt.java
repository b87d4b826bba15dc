package org.nightdesk.reporting.pdf;

/** Long words from outside cut for a small place, always with a mark that they were. */
final class Excerpt {
  private static final char ELLIPSIS = '…';

  private Excerpt() {}

  /** At most {@code limit} characters, cut after a whole word where one ends in the second half. */
  static String of(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = limit - 1;
    int space = text.lastIndexOf(' ', end);
    if (space > limit / 2) {
      end = space;
    }
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).strip() + ELLIPSIS;
  }
}
