package org.nightdesk.enrichment.name.model;

import java.util.Arrays;

/**
 * Sums up the weights of one word's features after the other. The sums of features that a word always
 * has are remembered for the words used last: most of a text is a few thousand words. Not safe for
 * several threads.
 */
final class TagSums {
  private static final int TAGS = TagSet.COUNT;
  /** Words remembered, a power of two; with their sums they stay in a processor's own memory. */
  private static final int WORDS = 1 << 13;

  private final Weights weights;
  private final long[] lanes = new long[Weights.LANES];
  private int rows;
  /** What the lanes held before they would have run over. */
  private final int[] full = new int[TAGS];

  private final int[] rowsFound = new int[Weights.MOST_ROWS];
  private final long[] slotsFound = new long[Weights.MOST_ROWS];
  private final long[] signs = new long[WORDS];
  private final long[] lanesOf = new long[WORDS * Weights.LANES];
  /** How many rows were summed, plus 1; 0 where nothing is remembered. */
  private final short[] rowsOf = new short[WORDS];

  TagSums(Weights weights) {
    this.weights = weights;
  }

  /** Begins with nothing. */
  void clear() {
    Arrays.fill(lanes, 0);
    Arrays.fill(full, 0);
    rows = 0;
  }

  /** Adds the weights of features. */
  void add(int[] features, int count) {
    for (int from = 0; from < count; from += Weights.MOST_ROWS) {
      int some = Math.min(count - from, Weights.MOST_ROWS);
      int found = weights.rowsOf(features, from, some, rowsFound, slotsFound);
      if (rows + found > Weights.MOST_ROWS) {
        empty();
      }
      for (int i = 0; i < found; i++) {
        weights.addRow(rowsFound[i], lanes);
      }
      rows += found;
    }
  }

  private void empty() {
    for (int tag = 0; tag < TAGS; tag++) {
      full[tag] += Weights.laneOf(tag, lanes) - Weights.BIAS * rows;
    }
    Arrays.fill(lanes, 0);
    rows = 0;
  }

  /** Begins with what was remembered under the sign, or with nothing; whether it was remembered. */
  boolean recall(long sign) {
    clear();
    int word = wordOf(sign);
    if (rowsOf[word] == 0 || signs[word] != sign) {
      return false;
    }
    System.arraycopy(lanesOf, word * Weights.LANES, lanes, 0, Weights.LANES);
    rows = rowsOf[word] - 1;
    return true;
  }

  /** Remembers the sums so far under the sign. */
  void remember(long sign) {
    for (int sum : full) {
      if (sum != 0) {
        return;
      }
    }
    int word = wordOf(sign);
    signs[word] = sign;
    rowsOf[word] = (short) (rows + 1);
    System.arraycopy(lanes, 0, lanesOf, word * Weights.LANES, Weights.LANES);
  }

  private static int wordOf(long sign) {
    return (int) (sign >>> 32) & WORDS - 1;
  }

  /** Writes the sum of each tag, from {@code at} on. */
  void write(int[] sums, int at) {
    for (int tag = 0; tag < TAGS; tag++) {
      sums[at + tag] = full[tag] + Weights.laneOf(tag, lanes) - Weights.BIAS * rows;
    }
  }
}
