package org.nightdesk.batch.night;

/** The night is not fit to publish; its message says why. The last good brief stands. */
public final class NotFitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFitException(String reason) {
    super(reason);
  }
}
