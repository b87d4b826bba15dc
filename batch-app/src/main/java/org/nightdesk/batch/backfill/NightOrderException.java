package org.nightdesk.batch.backfill;

/** A night cannot be run where it stands among the others; the message says what to do. */
public final class NightOrderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NightOrderException(String message) {
    super(message);
  }
}
