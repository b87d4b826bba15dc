package org.nightdesk.corpus.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What a link's target says before the disk is asked. */
final class LinkTarget {
  private LinkTarget() {}

  /** Whether it names a scheme or a host: {@code https://...}, {@code mailto:...}, {@code //host/...}. */
  static boolean isRemote(String target) {
    if (target.startsWith("//") || target.startsWith("\\\\")) {
      return true;
    }
    int at = 0;
    while (at < target.length() && isSchemeLetter(target.charAt(at))) {
      at++;
    }
    // One letter and a colon is a drive, not a scheme.
    return at > 1
        && at < target.length()
        && target.charAt(at) == ':'
        && Character.isLetter(target.charAt(0))
        && at + 1 < target.length();
  }

  private static boolean isSchemeLetter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '+'
        || c == '-';
  }

  static boolean isGlob(String path) {
    return path.indexOf('*') >= 0 || path.indexOf('?') >= 0;
  }

  /** Percent-encoding decoded once; what is not sound encoding of UTF-8 stays as written. */
  static String decoded(String target) {
    if (target.indexOf('%') < 0) {
      return target;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(target.length());
    for (int i = 0; i < target.length(); ) {
      int high = target.charAt(i) == '%' && i + 2 < target.length()
          ? Character.digit(target.charAt(i + 1), 16)
          : -1;
      int low = high >= 0 ? Character.digit(target.charAt(i + 2), 16) : -1;
      if (low >= 0) {
        bytes.write(high * 16 + low);
        i += 3;
      } else {
        int point = target.codePointAt(i);
        bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(point);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return target;
    }
  }
}
