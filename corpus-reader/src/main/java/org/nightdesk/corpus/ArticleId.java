package org.nightdesk.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names an article for good: made from where it lies, not from what it says, so a revised file
 * keeps its id.
 *
 * @param value the letter {@code a} and 16 lower-case hexadecimal digits
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  private static final Pattern FORM = Pattern.compile("a[0-9a-f]{16}");

  public ArticleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "expected an article id like a0123456789abcdef but found \"%s\"".formatted(value));
    }
  }

  /**
   * The id of one article of one file.
   *
   * @param path the file's path relative to the index, with forward slashes
   * @param record what names the article inside the file (its id, or its 1-based record number);
   *     empty where the file is one article
   */
  public static ArticleId of(String path, String record) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(path.getBytes(StandardCharsets.UTF_8));
      sha256.update((byte) 0);
      byte[] digest = sha256.digest(record.getBytes(StandardCharsets.UTF_8));
      return new ArticleId("a" + HexFormat.of().formatHex(digest, 0, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
