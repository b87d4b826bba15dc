package org.nightdesk.batch.night;

/** How lines are written where nobody watches. */
public enum LogForm {
  /** {@code 2025-03-08T03:00:12Z night=2025-03-07 run=… step=readCorpus articles=40 seconds=12.0}. */
  PLAIN,
  /** One JSON object a line with the same members. */
  JSON
}
