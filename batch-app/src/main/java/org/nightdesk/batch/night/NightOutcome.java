package org.nightdesk.batch.night;

/**
 * How a run ended.
 *
 * @param message one line for people
 */
public record NightOutcome(Kind kind, String message) {
  /** The ways a run ends. */
  public enum Kind {
    PUBLISHED,
    UNCHANGED,
    NOT_FIT,
    FAILED
  }
}
