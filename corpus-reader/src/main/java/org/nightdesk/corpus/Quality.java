package org.nightdesk.corpus;

import java.util.Locale;

/** How far an article's text can be relied on as a text. */
public enum Quality {
  GOOD,
  DAMAGED,
  POOR;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
