package org.nightdesk.enrichment.name.model;

import java.util.Arrays;

/**
 * Finds the sequence of tags with the highest sum of weights among those that make whole names
 * (Viterbi). Not safe for several threads.
 */
public final class TagSearch {
  private static final int TAGS = TagSet.COUNT;
  private static final int[][] BEFORE = before();
  private int[] best = new int[64 * TAGS];
  private byte[] from = new byte[64 * TAGS];

  /** For each tag the tags that may stand before it. */
  private static int[][] before() {
    int[][] all = new int[TAGS][];
    for (int tag = 0; tag < TAGS; tag++) {
      int[] may = new int[TAGS];
      int n = 0;
      for (int b = 0; b < TAGS; b++) {
        if (TagSet.mayFollow(b, tag)) {
          may[n++] = b;
        }
      }
      all[tag] = Arrays.copyOf(may, n);
    }
    return all;
  }

  /**
   * Writes the best tag of each word.
   *
   * @param sums for each word the weight of each tag
   * @param follow weight of each pair of tags, the former times the number of tags plus the latter
   */
  public void best(int[] sums, int words, int[] follow, int[] tags, int at) {
    if (best.length < words * TAGS) {
      best = new int[words * TAGS * 2];
      from = new byte[words * TAGS * 2];
    }
    for (int tag = 0; tag < TAGS; tag++) {
      best[tag] =
          TagSet.mayFollow(TagSet.OUTSIDE, tag) ? sums[tag] + follow[tag] : Integer.MIN_VALUE / 2;
    }
    for (int w = 1; w < words; w++) {
      int row = w * TAGS;
      for (int tag = 0; tag < TAGS; tag++) {
        int most = Integer.MIN_VALUE;
        int which = 0;
        for (int b : BEFORE[tag]) {
          int sum = best[row - TAGS + b] + follow[b * TAGS + tag];
          if (sum > most) {
            most = sum;
            which = b;
          }
        }
        best[row + tag] = most + sums[row + tag];
        from[row + tag] = (byte) which;
      }
    }
    int last = (words - 1) * TAGS;
    int tag = TagSet.OUTSIDE;
    for (int t = 1; t < TAGS; t++) {
      if (TagSet.closes(t) && best[last + t] > best[last + tag]) {
        tag = t;
      }
    }
    for (int w = words - 1; w >= 0; w--) {
      tags[at + w] = tag;
      tag = from[w * TAGS + tag];
    }
  }
}
