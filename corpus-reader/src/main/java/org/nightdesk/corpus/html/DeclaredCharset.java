package org.nightdesk.corpus.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The charset a page declares in its first kilobytes. */
public final class DeclaredCharset {
  private static final int LOOKED_AT = 4096;

  private DeclaredCharset() {}

  /** The name after {@code charset=} or {@code encoding=} as written; empty where there is none. */
  public static String of(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
    String declared = head.startsWith("<?xml") ? after(head, "encoding") : "";
    int meta = head.indexOf("<meta");
    return declared.isEmpty() && meta >= 0 ? after(head.substring(meta), "charset") : declared;
  }

  private static String after(String head, String word) {
    int at = head.indexOf(word);
    if (at < 0) {
      return "";
    }
    int start = at + word.length();
    while (start < head.length() && " =\"'".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_:".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    return head.substring(start, end);
  }
}
