package org.nightdesk.batch.store;

/** A state's place cannot be read as one; says what is expected. */
public final class StateAddressException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StateAddressException(String message) {
    super(message);
  }
}
