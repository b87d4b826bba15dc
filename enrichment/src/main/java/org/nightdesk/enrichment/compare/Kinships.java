package org.nightdesk.enrichment.compare;

import java.util.Arrays;

/**
 * Kinships of pairs of terms that were worked out before. Open addressing: a pair is looked for from its
 * place on.
 */
final class Kinships {
  /** Pairs that are kept, so that a very large story does not fill the memory with them. */
  private static final int MOST_KEPT = 2_000_000;

  private static final long FREE = -1;

  /** Odd, to spread the pairs. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] pairs = new long[1 << 10];
  private double[] kinships = new double[1 << 10];
  private int count;

  Kinships() {
    Arrays.fill(pairs, FREE);
  }

  /** The kinship of two terms, in either order; not a number where it is not known. */
  double of(int one, int other) {
    int place = placeOf(pair(one, other));
    return pairs[place] == FREE ? Double.NaN : kinships[place];
  }

  /** Keeps the kinship of two terms that are not known yet. */
  void keep(int one, int other, double kinship) {
    if (count == MOST_KEPT) {
      return;
    }
    if (++count > pairs.length / 2) {
      grow();
    }
    put(pair(one, other), kinship);
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  private int placeOf(long pair) {
    int place = (int) (pair * SPREAD >>> 32) & pairs.length - 1;
    while (pairs[place] != pair && pairs[place] != FREE) {
      place = place + 1 & pairs.length - 1;
    }
    return place;
  }

  private void put(long pair, double kinship) {
    int place = placeOf(pair);
    pairs[place] = pair;
    kinships[place] = kinship;
  }

  private void grow() {
    long[] pairsBefore = pairs;
    double[] before = kinships;
    pairs = new long[2 * pairsBefore.length];
    kinships = new double[pairs.length];
    Arrays.fill(pairs, FREE);
    for (int i = 0; i < pairsBefore.length; i++) {
      if (pairsBefore[i] != FREE) {
        put(pairsBefore[i], before[i]);
      }
    }
  }
}
