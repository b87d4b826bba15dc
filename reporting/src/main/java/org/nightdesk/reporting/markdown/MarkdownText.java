package org.nightdesk.reporting.markdown;

/**
 * Makes text from outside harmless: no character of it is read as Markdown, HTML or an address.
 *
 * <p>White space becomes one space; controls and marks that steer the direction of text are dropped.
 */
public final class MarkdownText {
  /** Escaped wherever they stand. The at sign and the hash would make addresses and references. */
  private static final String SPECIAL = "\\`*_[]<>|~&#@{}$";

  /** Special only where a line begins. */
  private static final String SPECIAL_AT_START = "+-=";

  private MarkdownText() {}

  /** The text for use inside a line, a list item, a heading or a table cell. */
  public static String of(String foreign) {
    String text = plain(foreign);
    var escaped = new StringBuilder(text.length() + 16);
    int digits = leadingDigits(text);
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean special = SPECIAL.indexOf(each) >= 0
          || i == 0 && SPECIAL_AT_START.indexOf(each) >= 0
          || i == digits && digits > 0 && isListMarker(text, i)
          || each == ':' && text.startsWith("//", i + 1)
          || each == '.' && endsWithWww(text, i);
      if (special) {
        escaped.append('\\');
      }
      escaped.append(each);
    }
    return escaped.toString();
  }

  /** Inside the quotation marks of a link's title. */
  static String title(String foreign) {
    return of(foreign).replace("\"", "\\\"");
  }

  private static String plain(String foreign) {
    var plain = new StringBuilder(foreign.length());
    foreign.codePoints().forEach(each -> {
      if (Character.isWhitespace(each) || each == 0x85 || each == 0xFEFF) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (isShown(each)) {
        plain.appendCodePoint(each);
      }
    });
    return plain.toString().strip();
  }

  private static boolean isShown(int codePoint) {
    int type = Character.getType(codePoint);
    boolean joiner = codePoint == 0x200C || codePoint == 0x200D;
    return joiner
        || type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
  }

  private static int leadingDigits(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  private static boolean isListMarker(String text, int end) {
    return (text.charAt(end) == '.' || text.charAt(end) == ')')
        && (end + 1 == text.length() || text.charAt(end + 1) == ' ');
  }

  private static boolean endsWithWww(String text, int dot) {
    return dot >= 3 && text.regionMatches(true, dot - 3, "www", 0, 3);
  }
}
