package org.nightdesk.batch.command;

/** What the exit code of a command means. */
public enum ExitStatus {
  /** Published, or nothing had changed; for other commands, done. */
  DONE(0),
  /** Failed; run again to resume. */
  FAILED(1),
  /** Bad command line, settings or index; nothing was touched. */
  MISUSE(2),
  /** Not fit to publish, or something was found; the last good brief stands. */
  NOT_FIT(3),
  /** Another run holds the state. */
  IN_USE(4);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  /** The status that has this code. */
  static ExitStatus of(int code) {
    return values()[code];
  }
}
