package org.nightdesk.reporting.layout;

import java.text.Normalizer;

/** Text from outside made fit to be set: composed, on one line, without characters that steer instead of show. */
final class PlainText {
  /** Ends a line inside a paragraph; put there by us, never kept from outside text. */
  static final int LINE_BREAK = '\u2028';

  /** Allows a line to end without showing anything. */
  static final int BREAK_HERE = '\u200B';

  private PlainText() {}

  /**
   * Runs of white space become one space, lone surrogates the replacement character; controls, direction marks and
   * overrides, joiners, variation selectors, soft hyphens and tags are dropped. Result is in normal form C.
   */
  static String of(String foreign) {
    var clean = new StringBuilder(foreign.length());
    boolean afterSpace = false;
    for (int i = 0; i < foreign.length(); ) {
      int codePoint = foreign.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        if (!afterSpace) {
          clean.append(' ');
        }
        afterSpace = true;
      } else if (isShown(codePoint)) {
        boolean lone = Character.getType(codePoint) == Character.SURROGATE;
        clean.appendCodePoint(lone ? 0xFFFD : codePoint);
        afterSpace = false;
      }
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  /** Fixed spaces that fonts seldom have count as plain ones; no-break, figure and thin spaces stay what they are. */
  private static boolean isSpace(int codePoint) {
    return switch (codePoint) {
      case '\t', '\n', '\f', '\r', 0x85, 0x2028, 0x2029 -> true;
      case 0xA0, 0x2007, 0x2009, 0x200A, 0x202F -> false;
      default -> Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    };
  }

  private static boolean isShown(int codePoint) {
    int type = Character.getType(codePoint);
    boolean selector =
        codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    return codePoint == BREAK_HERE
        || type != Character.CONTROL && type != Character.FORMAT && !selector;
  }
}
