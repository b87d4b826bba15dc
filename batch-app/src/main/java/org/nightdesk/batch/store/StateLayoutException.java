package org.nightdesk.batch.store;

import java.nio.file.Path;

/** The state was laid out by another version of Nightdesk. */
public final class StateLayoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StateLayoutException(Path folder, String found, String expected) {
    super(
        ("the state in %s has layout %s, this version of Nightdesk reads layout %s; begin a new one"
                + " with --state, or run the version that made it")
            .formatted(folder, found, expected));
  }
}
