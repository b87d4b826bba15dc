package org.nightdesk.enrichment.story;

import java.util.Arrays;

/**
 * How often an article uses each of its terms.
 *
 * @param terms their numbers
 * @param counts how often, as unsigned bytes: 1 to {@link #MOST_COUNTED}, which stands for more as well
 */
record CountedTerms(int[] terms, byte[] counts) {
  static final int MOST_COUNTED = 255;

  /** The same terms under other numbers, in the order of those. */
  CountedTerms renumbered(int[] numbers) {
    long[] keys = new long[terms.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) numbers[terms[i]] << Byte.SIZE | counts[i] & MOST_COUNTED;
    }
    Arrays.sort(keys);
    int[] renumbered = new int[keys.length];
    byte[] often = new byte[keys.length];
    for (int i = 0; i < keys.length; i++) {
      renumbered[i] = (int) (keys[i] >>> Byte.SIZE);
      often[i] = (byte) keys[i];
    }
    return new CountedTerms(renumbered, often);
  }
}
