package org.nightdesk.reporting.page;

/**
 * Text from outside as it may stand in a line: white space is one space; controls and marks that steer
 * the direction of text are left out, the two joiners that scripts need are not.
 */
public final class ShownText {
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int NEXT_LINE = 0x85;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private ShownText() {}

  /** Spaces at the ends stay, for a line is made of several texts; there are never two in a row. */
  public static String of(String foreign) {
    var shown = new StringBuilder(foreign.length());
    foreign.codePoints().forEach(each -> {
      if (Character.isWhitespace(each) || each == NEXT_LINE || each == BYTE_ORDER_MARK) {
        if (shown.isEmpty() || shown.charAt(shown.length() - 1) != ' ') {
          shown.append(' ');
        }
      } else if (isShown(each)) {
        shown.appendCodePoint(each);
      }
    });
    return shown.toString();
  }

  private static boolean isShown(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint == NON_JOINER
        || codePoint == JOINER
        || type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
  }
}
