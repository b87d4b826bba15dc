package org.nightdesk.batch.store;

import java.nio.file.Path;

/** Another process holds the state. */
public final class StateInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The database itself was found open; who holds it is not known. */
  StateInUseException(Path folder, Throwable cause) {
    super(message(folder.toString(), "another run"), cause);
  }

  /**
   * @param place of the state
   * @param holder who holds it since when; empty where that is not known
   */
  StateInUseException(String place, String holder) {
    super(message(place, holder.isEmpty() ? "another run" : holder));
  }

  private static String message(String place, String holder) {
    return "the state in %s is in use by %s; wait for it to end, then run again"
        .formatted(place, holder);
  }
}
