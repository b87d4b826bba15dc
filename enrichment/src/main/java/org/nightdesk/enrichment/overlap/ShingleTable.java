package org.nightdesk.enrichment.overlap;

import java.util.Arrays;

/**
 * Looks shingles up among the different ones of a text. The table is used for one text after another;
 * the lowest bit of a shingle, a mark, is not part of it.
 */
final class ShingleTable {
  private int[] slots = new int[1024];
  private long[] shingles = new long[0];
  private int mask;

  /**
   * Takes an array to be filled.
   *
   * @param distinct read again whenever the table is asked
   */
  void start(long[] distinct) {
    shingles = distinct;
    int size = Math.max(16, Integer.highestOneBit(Math.max(1, distinct.length)) * 4);
    if (size > slots.length) {
      slots = new int[size];
    } else {
      Arrays.fill(slots, 0, size, 0);
    }
    mask = size - 1;
  }

  /** Puts the first {@code count} shingles of an array in, all different. */
  void hold(long[] distinct, int count) {
    start(distinct);
    for (int i = 0; i < count; i++) {
      add(distinct[i], i);
    }
  }

  /**
   * Adds the shingle that will stand at a place.
   *
   * @return the place of an equal one that is there already, {@code place} if there was none
   */
  int add(long shingle, int place) {
    int slot = slot(shingle);
    while (slots[slot] != 0) {
      int held = slots[slot] - 1;
      if ((shingles[held] ^ shingle) >>> 1 == 0) {
        return held;
      }
      slot = slot + 1 & mask;
    }
    slots[slot] = place + 1;
    return place;
  }

  /** The place of an equal shingle; -1 if there is none. */
  int find(long shingle) {
    int slot = slot(shingle);
    while (slots[slot] != 0) {
      int held = slots[slot] - 1;
      if ((shingles[held] ^ shingle) >>> 1 == 0) {
        return held;
      }
      slot = slot + 1 & mask;
    }
    return -1;
  }

  private int slot(long shingle) {
    return (int) (shingle >>> 20) & mask;
  }
}
