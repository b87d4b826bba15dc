package org.nightdesk.corpus.index;

import java.io.IOException;
import java.nio.file.Path;

/** The index itself is missing, unreadable, too large or not UTF-8. */
public final class UnreadableIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Path index;

  UnreadableIndexException(Path index, String expectedAndFound) {
    super("%s: %s".formatted(index, expectedAndFound));
    this.index = index;
  }

  /** The index as it was asked for. */
  public Path index() {
    return index;
  }
}
