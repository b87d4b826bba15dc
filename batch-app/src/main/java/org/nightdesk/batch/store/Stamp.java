package org.nightdesk.batch.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A digest of texts and numbers in the order in which they are added; each is told apart from its neighbours.
 * Not for several threads.
 */
final class Stamp {
  /** Of the SHA-256, half is kept. */
  private static final int BYTES = 16;

  private final MessageDigest sha256;
  private final ByteBuffer number = ByteBuffer.allocate(Integer.BYTES);

  Stamp() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Stamp add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    sha256.update(bytes);
    return this;
  }

  Stamp add(int value) {
    sha256.update(number.clear().putInt(value).flip());
    return this;
  }

  /** 32 hexadecimal digits; nothing can be added any more. */
  String digits() {
    return HexFormat.of().formatHex(sha256.digest(), 0, BYTES);
  }
}
