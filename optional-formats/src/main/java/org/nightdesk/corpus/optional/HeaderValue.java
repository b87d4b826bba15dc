package org.nightdesk.corpus.optional;

import java.util.Locale;

/** A header such as {@code text/plain; charset="utf-8"}. */
final class HeaderValue {
  private HeaderValue() {}

  /** What stands before the first semicolon, lower case. */
  static String bare(String header) {
    int end = header.indexOf(';');
    return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** A parameter's value without quotation marks; empty where it is not stated. */
  static String parameter(String header, String name) {
    int at = header.indexOf(';');
    while (at >= 0 && at < header.length()) {
      int equals = header.indexOf('=', at);
      if (equals < 0) {
        return "";
      }
      String key = header.substring(at + 1, equals).strip();
      int start = equals + 1;
      int end;
      String value;
      if (start < header.length() && header.charAt(start) == '"') {
        end = header.indexOf('"', start + 1);
        end = end < 0 ? header.length() : end;
        value = header.substring(start + 1, end);
        end = header.indexOf(';', end);
      } else {
        end = header.indexOf(';', start);
        value = header.substring(start, end < 0 ? header.length() : end).strip();
      }
      if (key.equalsIgnoreCase(name)) {
        return value;
      }
      at = end;
    }
    return "";
  }
}
