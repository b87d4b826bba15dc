package org.nightdesk.enrichment.figure;

import java.util.Locale;

/** How exactly a number is meant. */
public enum Qualifier {
  EXACT,
  ABOUT,
  NEARLY,
  AT_LEAST,
  AT_MOST,
  OVER,
  UNDER;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
