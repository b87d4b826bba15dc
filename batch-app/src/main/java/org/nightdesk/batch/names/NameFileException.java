package org.nightdesk.batch.names;

import java.nio.file.Path;

/** A file of names cannot be taken as it is; nothing was touched. */
public final class NameFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NameFileException(Path file, long line, String message) {
    super("%s:%s: %s".formatted(file, line, message));
  }
}
