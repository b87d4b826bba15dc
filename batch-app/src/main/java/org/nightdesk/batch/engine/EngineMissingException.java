package org.nightdesk.batch.engine;

/** The engine asked for is not there; nothing was touched. */
public final class EngineMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EngineMissingException(String message) {
    super(message);
  }
}
