package org.nightdesk.reporting.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file by its content.
 *
 * @param path relative, with forward slashes
 * @param bytes size
 * @param sha256 of the content, 64 hexadecimal digits
 */
public record FileDigest(String path, long bytes, String sha256) {
  private static final int DIGITS = 64;

  public FileDigest {
    if (sha256.length() != DIGITS) {
      throw new IllegalArgumentException("expected a SHA-256 but found \"" + sha256 + "\"");
    }
  }

  /**
   * Reads the file once.
   *
   * @param file below {@code folder}
   */
  public static FileDigest of(Path folder, Path file) throws IOException {
    var digest = newDigest();
    long bytes;
    try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      bytes = Files.copy(file, out);
    }
    String path =
        folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    return new FileDigest(path, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
