package org.nightdesk.batch.store;

import java.nio.file.Path;

/** Another process holds the state. */
public final class StateInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The database itself was found open; who holds it is not known. */
  StateInUseException(Path folder, Throwable cause) {
    super(message(folder, "another run"), cause);
  }

  /**
   * @param holder who holds it since when
   */
  StateInUseException(Path folder, String holder) {
    super(message(folder, holder.isEmpty() ? "another run" : holder));
  }

  private static String message(Path folder, String holder) {
    return "the state in %s is in use by %s; wait for it to end, then run again"
        .formatted(folder, holder);
  }
}
