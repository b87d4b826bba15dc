package org.nightdesk.corpus.archive;

import java.io.IOException;
import org.nightdesk.corpus.ReadOutcome;

/** An archive, or a file in one, is damaged, locked or out of bounds. */
public final class RefusedArchiveException extends IOException {
  private static final long serialVersionUID = 1L;

  private final ReadOutcome.Reason reason;

  RefusedArchiveException(ReadOutcome.Reason reason, String expectedAndFound) {
    super(expectedAndFound);
    this.reason = reason;
  }

  public ReadOutcome.Reason reason() {
    return reason;
  }

  /** What was expected and what was found, one line. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
