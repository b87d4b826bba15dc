package org.nightdesk.batch.store;

/** The server of a state cannot be worked with; says which and why. */
public final class StateUnreachableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StateUnreachableException(ServerAddress address, Throwable cause) {
    super("cannot work with the state in %s: %s".formatted(address, cause.getMessage()), cause);
  }
}
