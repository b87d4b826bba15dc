package org.nightdesk.batch.command;

/** What was asked for cannot be meant; nothing was touched. */
final class MisuseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MisuseException(String message) {
    super(message);
  }
}
