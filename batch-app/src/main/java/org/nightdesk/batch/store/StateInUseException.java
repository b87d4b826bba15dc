package org.nightdesk.batch.store;

import java.nio.file.Path;

/** Another process holds the state. */
public final class StateInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StateInUseException(Path folder, Throwable cause) {
    super(
        "the state in %s is in use by another run; wait for it to end, then run again"
            .formatted(folder),
        cause);
  }
}
