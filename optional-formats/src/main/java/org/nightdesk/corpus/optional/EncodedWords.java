package org.nightdesk.corpus.optional;

import java.nio.charset.StandardCharsets;
import org.nightdesk.corpus.format.RejectedException;

/** Header text with words such as {@code =?UTF-8?Q?Qu=C3=A9ll?=} in it. */
final class EncodedWords {
  private EncodedWords() {}

  /** The text as meant; a word that cannot be read stays as it stands. */
  static String decoded(String header) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    boolean afterWord = false;
    while (at < header.length()) {
      int start = header.indexOf("=?", at);
      int charset = start < 0 ? -1 : header.indexOf('?', start + 2);
      int coding = charset < 0 ? -1 : header.indexOf('?', charset + 1);
      int end = coding < 0 ? -1 : header.indexOf("?=", coding + 1);
      if (end < 0) {
        break;
      }
      String between = header.substring(at, start);
      // White space between two encoded words only parts them.
      text.append(afterWord && between.isBlank() ? "" : between);
      text.append(word(
          header.substring(start + 2, charset),
          header.substring(charset + 1, coding),
          header.substring(coding + 1, end),
          header.substring(start, end + 2)));
      afterWord = true;
      at = end + 2;
    }
    return text.append(header, at, header.length()).toString();
  }

  private static String word(String charset, String coding, String letters, String asWritten) {
    byte[] bytes = letters.getBytes(StandardCharsets.US_ASCII);
    try {
      if (coding.equalsIgnoreCase("B")) {
        return TransferCoding.decoded(TransferCoding.base64(bytes), charset);
      }
      if (coding.equalsIgnoreCase("Q")) {
        byte[] spaced = letters.replace('_', ' ').getBytes(StandardCharsets.US_ASCII);
        return TransferCoding.decoded(TransferCoding.quotedPrintable(spaced), charset);
      }
      return asWritten;
    } catch (RejectedException unreadable) {
      return asWritten;
    }
  }
}
