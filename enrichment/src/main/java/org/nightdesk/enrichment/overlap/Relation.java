package org.nightdesk.enrichment.overlap;

import java.util.Locale;

/** How the texts of two articles overlap. */
public enum Relation {
  /** Equal after normalisation. */
  EXACT_COPY,
  /** The same text, edited. */
  NEAR_COPY,
  /** All that matters of the one stands in the other, which has more. */
  PART_OF,
  /** At least one long run of words in common, but two texts. */
  SHARED_PASSAGE;

  /** Whether the copy is folded into its original; parts and passages never are. */
  public boolean folds() {
    return this == EXACT_COPY || this == NEAR_COPY;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
