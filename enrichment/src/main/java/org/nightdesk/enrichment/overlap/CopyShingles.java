package org.nightdesk.enrichment.overlap;

import java.util.Arrays;

/** Takes the sample of a text's shingles. */
final class CopyShingles {
  private CopyShingles() {}

  /** Whether a hash, or its first 40 bits, is in the sample. */
  static boolean isSampled(long hash, CopySettings settings) {
    return (hash & settings.sampling() - 1) == 0;
  }

  /** The part of a shingle that is looked up. */
  static long key(long shingle) {
    return shingle >>> 24;
  }

  /** The distinct shingles of a text to be looked up; all of a short one. */
  static long[] sample(FoldedWords words, CopySettings settings) {
    int all = Math.max(0, words.count() - FoldedWords.SHINGLE + 1);
    boolean isShort = words.count() < settings.fullySampledBelow();
    long[] sample = new long[isShort ? all : Math.max(16, all / 4)];
    int size = 0;
    for (int i = 0; i < all; i++) {
      long shingle = FoldedWords.shingle(
          FoldedWords.shortHash(words.hash(i)),
          FoldedWords.shortHash(words.hash(i + 1)),
          FoldedWords.shortHash(words.hash(i + 2)));
      if (isShort || isSampled(key(shingle), settings)) {
        if (size == sample.length) {
          sample = Arrays.copyOf(sample, size * 2);
        }
        sample[size++] = shingle & ~(long) HashBuckets.MOST;
      }
    }
    Arrays.sort(sample, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sample[i] != sample[i - 1]) {
        sample[distinct++] = sample[i];
      }
    }
    return Arrays.copyOf(sample, distinct);
  }
}
