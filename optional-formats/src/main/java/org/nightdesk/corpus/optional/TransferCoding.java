package org.nightdesk.corpus.optional;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.format.RejectedException;

/** From the letters a message is sent in to bytes, and from bytes to text. */
final class TransferCoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TransferCoding() {}

  static byte[] base64(byte[] letters) throws RejectedException {
    try {
      return Base64.getMimeDecoder().decode(letters);
    } catch (IllegalArgumentException e) {
      throw new RejectedException(
          Reason.BAD_RECORD, "expected Base64 in a message but found other letters");
    }
  }

  /** What is not sound stays as it stands. */
  static byte[] quotedPrintable(byte[] letters) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(letters.length);
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] != '=') {
        bytes.write(letters[i]);
        continue;
      }
      int next = i + 1;
      while (next < letters.length && (letters[next] == ' ' || letters[next] == '\r')) {
        next++;
      }
      int high = i + 2 < letters.length ? Character.digit(letters[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(letters[i + 2], 16) : -1;
      if (low >= 0) {
        bytes.write(high * 16 + low);
        i += 2;
      } else if (next == letters.length || letters[next] == '\n') {
        i = next; // the line goes on in the next
      } else {
        bytes.write('=');
      }
    }
    return bytes.toByteArray();
  }

  /**
   * @param stated name of a charset; empty where none is stated, which means UTF-8 or windows-1252
   */
  static String decoded(byte[] bytes, String stated) throws RejectedException {
    Charset charset = named(stated);
    try {
      return text(bytes, charset);
    } catch (CharacterCodingException e) {
      if (stated.isEmpty()) {
        return new String(bytes, WINDOWS);
      }
      throw new RejectedException(
          Reason.BAD_ENCODING,
          "expected %s in a message but found other bytes".formatted(charset.name()));
    }
  }

  private static String text(byte[] bytes, Charset charset)
      throws CharacterCodingException, RejectedException {
    String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new RejectedException(
          Reason.NOT_TEXT, "expected text but found a NUL character at " + nul);
    }
    return text;
  }

  private static Charset named(String stated) throws RejectedException {
    String name = stated.strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.equals("us-ascii")) {
      return StandardCharsets.UTF_8;
    }
    if (name.equals("iso-8859-1")) {
      return WINDOWS;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      throw new RejectedException(
          Reason.BAD_ENCODING,
          "expected a known charset in a message but found \"%s\"".formatted(name));
    }
  }
}
