package org.nightdesk.enrichment.name;

/** Two corrections cannot both be done. */
public final class CorrectionConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  CorrectionConflictException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line of the later one, from 1. */
  public int line() {
    return line;
  }
}
