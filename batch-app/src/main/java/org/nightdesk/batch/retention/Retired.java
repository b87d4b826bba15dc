package org.nightdesk.batch.retention;

import java.util.Locale;

/**
 * An edition that is not kept as it was.
 *
 * @param night ISO date
 * @param runId the edition
 */
public record Retired(String night, String runId, Now now) {
  /** What there is of it now. */
  public enum Now {
    /** Its tables and its record. */
    CSV,
    /** Nothing: its night is older than is kept. */
    DELETED,
    /** Nothing: another edition stands in its place. */
    REPLACED,
    /** Nothing: it was not published. */
    UNPUBLISHED;

    /** The name used in files, such as {@code csv}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
