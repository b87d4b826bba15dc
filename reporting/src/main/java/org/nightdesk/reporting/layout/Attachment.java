package org.nightdesk.reporting.layout;

import java.time.Instant;

/**
 * A file inside the document, holding the data it was made from.
 *
 * @param name file name without folders
 * @param description one line for the reader's list of attachments
 * @param mimeType such as "text/csv"
 * @param date of the last change, to the second
 */
public record Attachment(
    String name, String description, String mimeType, byte[] bytes, Instant date) {
  public Attachment {
    if (name.isBlank() || !mimeType.contains("/")) {
      throw new IllegalArgumentException(
          "an attachment needs a name and a MIME type, not \"%s\" and \"%s\""
              .formatted(name, mimeType));
    }
    bytes = bytes.clone();
  }
}
