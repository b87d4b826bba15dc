package org.nightdesk.reporting.markdown;

import org.nightdesk.reporting.page.ShownText;

/**
 * Makes text from outside harmless: no character of it is read as Markdown, HTML or an address.
 */
public final class MarkdownText {
  /** Escaped wherever they stand. The at sign and the hash would make addresses and references. */
  private static final String SPECIAL = "\\`*_[]<>|~&#@{}$";

  /** Special only where a line begins. */
  private static final String SPECIAL_AT_START = "+-=";

  private MarkdownText() {}

  /** The text for the beginning of a line, an item or a heading. */
  public static String of(String foreign) {
    return escaped(ShownText.of(foreign).strip(), true);
  }

  /** The text for use inside a line or a table cell. */
  static String inside(String foreign) {
    return escaped(ShownText.of(foreign), false);
  }

  /** Inside the quotation marks of a link's title. */
  static String title(String foreign) {
    return of(foreign).replace("\"", "\\\"");
  }

  private static String escaped(String text, boolean beginsTheLine) {
    var escaped = new StringBuilder(text.length() + 16);
    int digits = beginsTheLine ? leadingDigits(text) : 0;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean special = SPECIAL.indexOf(each) >= 0
          || beginsTheLine && i == 0 && SPECIAL_AT_START.indexOf(each) >= 0
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
