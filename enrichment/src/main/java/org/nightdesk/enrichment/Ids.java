package org.nightdesk.enrichment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Mints ids out of what they stand for: the same content gives the same id on every machine. */
public final class Ids {
  private Ids() {}

  /**
   * A letter and 16 hexadecimal digits of the SHA-256 of the parts.
   *
   * @param letter tells what the id names: {@code f} a figure, {@code q} a quotation
   * @param parts hashed in order, each ended by a NUL
   */
  public static String mint(char letter, String... parts) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha256.update(part.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
      }
      return letter + HexFormat.of().formatHex(sha256.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
