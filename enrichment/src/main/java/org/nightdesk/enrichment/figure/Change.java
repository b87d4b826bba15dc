package org.nightdesk.enrichment.figure;

import java.util.Locale;

/** Which way a measured thing went. */
public enum Change {
  NONE_STATED,
  UP,
  DOWN,
  UNCHANGED;

  /** The word used in files; empty where nothing is stated. */
  public String label() {
    return this == NONE_STATED ? "" : name().toLowerCase(Locale.ROOT);
  }
}
