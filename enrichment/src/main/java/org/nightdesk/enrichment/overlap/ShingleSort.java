package org.nightdesk.enrichment.overlap;

import java.util.Arrays;

/** Sorts hashes in linear time: they spread evenly, so each of 512 drawers gets few. */
final class ShingleSort {
  private static final int BITS = 9;
  private static final int MOST = 4096;

  private ShingleSort() {}

  /** Sorts numbers that are not negative, rising. */
  static void sort(long[] hashes) {
    if (hashes.length > MOST) {
      Arrays.sort(hashes);
      return;
    }
    int[] end = new int[1 << BITS];
    for (long hash : hashes) {
      end[drawer(hash)]++;
    }
    for (int i = 1; i < end.length; i++) {
      end[i] += end[i - 1];
    }
    long[] unsorted = hashes.clone();
    for (long hash : unsorted) {
      hashes[--end[drawer(hash)]] = hash;
    }
    for (int i = 1; i < hashes.length; i++) {
      long hash = hashes[i];
      int to = i;
      while (to > 0 && hashes[to - 1] > hash) {
        hashes[to] = hashes[--to];
      }
      hashes[to] = hash;
    }
  }

  private static int drawer(long hash) {
    return (int) (hash >>> Long.SIZE - 1 - BITS);
  }
}
