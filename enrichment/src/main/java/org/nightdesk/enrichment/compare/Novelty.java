package org.nightdesk.enrichment.compare;

import java.util.Locale;

/**
 * What an article tells beside the others of its story, or leaves out of what they tell.
 *
 * @param article the article, by its id
 * @param point the point it alone makes, or that it leaves out
 */
public record Novelty(String article, Kind kind, String point) {
  /** Whether the article tells the point alone, or does not tell it. */
  public enum Kind {
    ADDS,
    OMITS;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
