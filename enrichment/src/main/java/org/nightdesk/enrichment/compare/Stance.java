package org.nightdesk.enrichment.compare;

import java.util.Locale;

/** How an article stands to what it says. */
public enum Stance {
  /** Says so itself. */
  ASSERTS,
  /** Says that it is not so, or that somebody denies it. */
  DENIES,
  DOUBTS,
  /** Says that somebody else says so. */
  REPORTS;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
