package org.nightdesk.corpus.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.text.Characters;

/**
 * The characters of an XML document, by its byte order mark, its declaration, or as UTF-8. Decoded here
 * because the platform's XML reader writes to the error stream what it cannot decode.
 */
final class XmlText {
  /** Bytes the declaration stands in. */
  private static final int HEAD = 256;

  private XmlText() {}

  /** Throws {@link java.nio.charset.CharacterCodingException} where the bytes are of no such charset. */
  static Reader of(InputStream in) throws IOException, FeedException {
    PushbackInputStream bytes = new PushbackInputStream(in, HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    String letters = new String(head, StandardCharsets.ISO_8859_1);
    Charset charset;
    int mark = 0;
    if (letters.startsWith("\u00EF\u00BB\u00BF")) {
      charset = StandardCharsets.UTF_8;
      mark = 3;
    } else if (letters.startsWith("\u00FF\u00FE")) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (letters.startsWith("\u00FE\u00FF")) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    } else {
      charset = declared(letters);
    }
    bytes.unread(head, mark, head.length - mark);
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset declared(String head) throws FeedException {
    int end = head.indexOf("?>");
    int at = head.startsWith("<?xml") && end > 0 ? head.indexOf("encoding", 5) : -1;
    int open = at < 0 || at > end ? -1 : at + "encoding".length();
    while (open >= 0 && open < end && " =".indexOf(head.charAt(open)) >= 0) {
      open++;
    }
    int close = open < 0 ? -1 : head.indexOf(head.charAt(open), open + 1);
    if (close < 0 || close > end) {
      return StandardCharsets.UTF_8;
    }
    String name = head.substring(open + 1, close).toLowerCase(Locale.ROOT);
    try {
      // As on the web: windows-1252 has letters where ISO 8859-1 has controls.
      return Charset.forName(
          name.equals("iso-8859-1") || name.equals("us-ascii") ? "windows-1252" : name);
    } catch (IllegalArgumentException unknown) {
      throw new FeedException(
          Reason.BAD_ENCODING,
          "expected a known charset but the feed declares \"%s\""
              .formatted(Characters.oneLine(name)));
    }
  }
}
