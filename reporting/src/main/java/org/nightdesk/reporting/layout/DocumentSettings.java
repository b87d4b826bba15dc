package org.nightdesk.reporting.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What a document says of itself.
 *
 * @param language a language tag such as "en-GB"
 * @param producer the program's name and version
 * @param date written as the dates of creation and change, to the second
 * @param identity anything that is equal for equal documents only; the file's id is made from it
 * @param attachments files carried inside, in this order
 */
public record DocumentSettings(
    String title,
    String language,
    String subject,
    String producer,
    Instant date,
    String identity,
    List<Attachment> attachments) {
  private static final int ID_BYTES = 16;

  public DocumentSettings {
    if (title.isBlank() || language.isBlank()) {
      throw new IllegalArgumentException(
          "a document needs a title and a language to be read aloud");
    }
    attachments = List.copyOf(attachments);
  }

  byte[] fileId() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(digest, ID_BYTES);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
