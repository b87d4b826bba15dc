package org.nightdesk.reporting.html;

/** Makes text from outside harmless: every character that means something in HTML is written as a reference. */
final class HtmlText {
  private HtmlText() {}

  /** For text between tags and for the value of an attribute in quotation marks. */
  static String of(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      switch (each) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(each);
      }
    }
    return escaped.toString();
  }
}
