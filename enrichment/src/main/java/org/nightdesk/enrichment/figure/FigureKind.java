package org.nightdesk.enrichment.figure;

import java.util.Locale;

/** What sort of number it is. */
public enum FigureKind {
  MONEY,
  PERCENT,
  /** A number of things that are counted: troops, votes, points of a plan. */
  COUNT,
  /** A physical quantity: length, area, weight, speed, temperature. */
  MEASURE,
  DURATION,
  /** Parts of a vote or count that belong together, told by their group. */
  TALLY,
  RATIO,
  SCORE;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
