package org.nightdesk.corpus.format;

import org.nightdesk.corpus.ReadOutcome;

/** The bytes at hand are no article. Becomes a {@link ReadOutcome.Rejected}. */
public final class RejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ReadOutcome.Reason reason;

  public RejectedException(ReadOutcome.Reason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  public ReadOutcome.Reason reason() {
    return reason;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }
}
