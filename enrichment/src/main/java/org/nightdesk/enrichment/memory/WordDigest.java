package org.nightdesk.enrichment.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** The words of a text as one number, so that texts are known again without being kept. */
public final class WordDigest {
  private WordDigest() {}

  /** 64 bits of the SHA-256 of the words, whatever stands between them and however they are cased. */
  public static long of(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words(text).getBytes(StandardCharsets.UTF_8));
      long bits = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        bits = bits << Byte.SIZE | digest[i] & 0xFF;
      }
      return bits;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The words in small letters, one space between. */
  static String words(String text) {
    StringBuilder words = new StringBuilder();
    boolean between = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (between && !words.isEmpty()) {
          words.append(' ');
        }
        words.appendCodePoint(c);
        between = false;
      } else {
        between = true;
      }
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
