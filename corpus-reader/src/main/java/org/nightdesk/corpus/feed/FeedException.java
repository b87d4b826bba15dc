package org.nightdesk.corpus.feed;

import org.nightdesk.corpus.ReadOutcome;

/** The bytes are no feed, or none from here on. */
public final class FeedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ReadOutcome.Reason reason;

  FeedException(ReadOutcome.Reason reason, String expectedAndFound) {
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
