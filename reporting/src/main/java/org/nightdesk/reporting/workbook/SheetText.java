package org.nightdesk.reporting.workbook;

import java.util.Locale;

/**
 * Text for a cell. What XML cannot hold is written in the workbook's own escapes, {@code _x0001_}, which
 * spreadsheets show as the character; text that looks like such an escape is protected.
 */
final class SheetText {
  private static final int ESCAPE_LENGTH = "_x0041_".length();

  private SheetText() {}

  /** Whether a spreadsheet's cell is too small for the text. */
  static boolean isTooLong(String text, int limit) {
    return text.length() > limit;
  }

  /** The text, cut with an ellipsis where a cell is too small for it. */
  static String fitting(String text, int limit) {
    if (!isTooLong(text, limit)) {
      return text;
    }
    int end = limit - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  static String escaped(String text) {
    if (isPlain(text)) {
      return text;
    }
    var escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean edge = i == 0 || i == text.length() - 1;
      if (Character.isHighSurrogate(each)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        escaped.append(each).append(text.charAt(++i));
      } else if (each == '_' && isEscape(text, i)
          || each < ' ' && each != '\n' && each != '\t'
          || edge && (each == ' ' || each == '\n' || each == '\t')
          || Character.isSurrogate(each)
          || each >= 0xFFFE) {
        escaped.append(String.format(Locale.ROOT, "_x%04X_", (int) each));
      } else {
        escaped.append(each);
      }
    }
    return escaped.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < ' ' || each == '_' || each >= 0xFFFE || Character.isSurrogate(each)) {
        return false;
      }
    }
    return text.isEmpty() || text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
  }

  private static boolean isEscape(String text, int from) {
    if (!text.startsWith("_x", from)
        || from + ESCAPE_LENGTH > text.length()
        || text.charAt(from + ESCAPE_LENGTH - 1) != '_') {
      return false;
    }
    return text.substring(from + 2, from + ESCAPE_LENGTH - 1)
        .chars()
        .allMatch(each -> Character.digit(each, 16) >= 0 && each < 0x80);
  }
}
