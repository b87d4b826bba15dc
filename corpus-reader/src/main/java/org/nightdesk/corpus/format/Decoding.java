package org.nightdesk.corpus.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.nightdesk.corpus.ReadOutcome.Reason;

/**
 * Bytes to text, strictly: what cannot be decoded is refused with its place, never replaced.
 *
 * <p>A byte order mark decides; then UTF-8 is tried; then what a page declares; last the charset is
 * told from the bytes. Bytes that are mostly sound UTF-8 are broken UTF-8, not another charset.
 */
final class Decoding {
  /** Least confidence of the detector, 0 to 100; below it a guess is no better than none. */
  private static final int LEAST_CONFIDENCE = 20;

  /** Bytes shown to the detector. */
  private static final int SAMPLE = 64 * 1024;

  private Decoding() {}

  /** Text without a declared charset. */
  static String strictly(byte[] bytes) throws RejectedException {
    return strictly(bytes, "");
  }

  /**
   * @param declared charset a page names for itself; empty where it names none
   */
  static String strictly(byte[] bytes, String declared) throws RejectedException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    refuseBinary(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    // What cannot be decoded became a replacement character; a text may hold one of its own.
    int bad = text.indexOf('\uFFFD') < 0 ? -1 : firstMalformed(bytes, StandardCharsets.UTF_8);
    if (bad < 0) {
      return text;
    }
    if (!declared.isEmpty()) {
      return decode(bytes, 0, named(declared));
    }
    if (isMostlyUtf8(bytes)) {
      throw undecodable(bytes, bad, StandardCharsets.UTF_8);
    }
    return decode(bytes, 0, told(bytes, bad));
  }

  private static void refuseBinary(byte[] bytes) throws RejectedException {
    int controls = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i];
      if ((b & 0xE0) != 0) {
        continue; // no control character
      }
      if (b == 0) {
        throw new RejectedException(Reason.NOT_TEXT, "expected text but found a NUL byte at " + i);
      }
      if (b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        controls++;
      }
    }
    if (controls > 0 && controls * 200L > bytes.length) {
      throw new RejectedException(
          Reason.NOT_TEXT,
          "expected text but found %s control characters in %s bytes"
              .formatted(controls, bytes.length));
    }
  }

  /** Whether more of the bytes above ASCII stand in sound UTF-8 sequences than outside of them. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int sound = 0;
    int broken = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = Utf8.sequence(bytes, i);
      if (length == 0) {
        broken++;
        i++;
      } else {
        sound += length > 1 ? 1 : 0;
        i += length;
      }
    }
    return sound >= broken && sound > 0;
  }

  private static Charset told(byte[] bytes, int bad) throws RejectedException {
    CharsetDetector detector = new CharsetDetector();
    // Around the first byte in question: the start of a long file may be plain ASCII.
    int from = Math.max(0, Math.min(bad - 1024, bytes.length - SAMPLE));
    detector.setText(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE)));
    for (CharsetMatch match : detector.detectAll()) {
      String name = match.getName();
      if (match.getConfidence() >= LEAST_CONFIDENCE
          && !name.startsWith("UTF")
          && !name.startsWith("IBM")
          && !name.startsWith("ISO-2022")
          && Charset.isSupported(name)) {
        return widened(Charset.forName(name));
      }
    }
    throw new RejectedException(
        Reason.BAD_ENCODING,
        "expected UTF-8 but found byte 0x%02X at %s, and no other charset fits"
            .formatted(bytes[bad] & 0xFF, bad));
  }

  private static Charset named(String declared) throws RejectedException {
    try {
      return widened(Charset.forName(declared.strip()));
    } catch (IllegalArgumentException unknown) {
      throw new RejectedException(
          Reason.BAD_ENCODING,
          "expected a known charset but the page declares \"%s\"".formatted(declared));
    }
  }

  /** The web's reading of ISO-8859-1: windows-1252, which has letters where the other has controls. */
  private static Charset widened(Charset charset) {
    String name = charset.name().toLowerCase(Locale.ROOT);
    return name.equals("iso-8859-1") || name.equals("us-ascii")
        ? Charset.forName("windows-1252")
        : charset;
  }

  private static String decode(byte[] bytes, int from, Charset charset) throws RejectedException {
    byte[] body = from == 0 ? bytes : Arrays.copyOfRange(bytes, from, bytes.length);
    int bad = firstMalformed(body, charset);
    if (bad >= 0) {
      throw undecodable(body, bad, charset);
    }
    String text = new String(body, charset);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new RejectedException(
          Reason.NOT_TEXT, "expected text but found a NUL character at " + nul);
    }
    return text;
  }

  private static RejectedException undecodable(byte[] bytes, int bad, Charset charset) {
    return new RejectedException(
        Reason.BAD_ENCODING,
        "expected %s but found byte 0x%02X at %s"
            .formatted(charset.name(), bytes[bad] & 0xFF, bad));
  }

  /** Offset of the first byte {@code charset} cannot decode; -1 if it decodes all. */
  private static int firstMalformed(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return Math.min(in.position(), bytes.length - 1);
      }
      if (result.isUnderflow()) {
        return in.hasRemaining() ? in.position() : -1;
      }
      out.clear();
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
