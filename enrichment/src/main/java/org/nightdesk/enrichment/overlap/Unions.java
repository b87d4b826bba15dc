package org.nightdesk.enrichment.overlap;

import java.util.Arrays;

/** Places joined into sets; each set is led by its smallest place. */
final class Unions {
  private final int[] leader;

  Unions(int places) {
    leader = new int[places];
    Arrays.setAll(leader, i -> i);
  }

  int leader(int place) {
    int p = place;
    while (leader[p] != p) {
      leader[p] = leader[leader[p]];
      p = leader[p];
    }
    return p;
  }

  boolean isJoined(int one, int other) {
    return leader(one) == leader(other);
  }

  /** Whether the two were in different sets before. */
  boolean join(int one, int other) {
    int a = leader(one);
    int b = leader(other);
    leader[Math.max(a, b)] = Math.min(a, b);
    return a != b;
  }
}
