package org.nightdesk.enrichment.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the texts worth comparing: sampled shingle hashes of all texts in one sorted array.
 *
 * <p>An entry is 40 bits of the hash and 24 of the text's rank, so at most 16,777,216 texts. A hash
 * that stands in many texts leads only to the three foremost of them and to the three ranked
 * directly before, so work grows with the entries, and a report that ran a thousand times still
 * finds its original.
 */
final class ShingleIndex {
  private static final int RANK_BITS = 24;
  private static final long RANK_MASK = (1L << RANK_BITS) - 1;
  private static final int ANCHORS = 3;

  private final CopySettings settings;
  private final boolean[] isShort;
  private final int[] looked;
  private final int[] sampled;
  private long[] entries = new long[1024];
  private int size;
  private int texts;
  private int[] groupStart = new int[0];
  private int[] places = new int[0];
  private int[] firstPlace = new int[0];

  ShingleIndex(CopySettings settings, int texts) {
    if (texts > RANK_MASK) {
      throw new IllegalArgumentException("at most %d texts".formatted(RANK_MASK));
    }
    this.settings = settings;
    isShort = new boolean[texts];
    looked = new int[texts];
    sampled = new int[texts];
  }

  /** Adds the next text in rank order. */
  void add(long[] distinctShingles, int words) {
    boolean all = words < settings.fullySampledBelow();
    isShort[texts] = all;
    for (long shingle : distinctShingles) {
      boolean inSample = (shingle >>> 1 & settings.sampling() - 1) == 0;
      if (inSample || all) {
        if (size == entries.length) {
          entries = Arrays.copyOf(entries, size + (size >> 1));
        }
        entries[size++] = shingle & ~RANK_MASK | texts;
        looked[texts]++;
      }
      if (inSample) {
        sampled[texts]++;
      }
    }
    texts++;
  }

  /** Sorts; to be called once, after the last text. */
  void close() {
    Arrays.sort(entries, 0, size);
    firstPlace = new int[texts + 1];
    for (int i = 0; i < size; i++) {
      firstPlace[(int) (entries[i] & RANK_MASK) + 1]++;
    }
    for (int i = 0; i < texts; i++) {
      firstPlace[i + 1] += firstPlace[i];
    }
    groupStart = new int[size];
    places = new int[size];
    int[] next = Arrays.copyOf(firstPlace, texts);
    for (int i = 0; i < size; i++) {
      boolean sameHash = i > 0 && (entries[i] ^ entries[i - 1]) >>> RANK_BITS == 0;
      groupStart[i] = sameHash ? groupStart[i - 1] : i;
      places[next[(int) (entries[i] & RANK_MASK)]++] = i;
    }
  }

  /** The earlier-ranked texts that share enough, most shared first, then by rank. */
  int[] partnersOf(int text, int[] sharedWith) {
    List<Integer> seen = new ArrayList<>();
    for (int i = firstPlace[text]; i < firstPlace[text + 1]; i++) {
      int end = places[i];
      int start = groupStart[end];
      if (end - start <= settings.commonAbove()) {
        count(start, end, sharedWith, seen);
      } else {
        count(start, start + ANCHORS, sharedWith, seen);
        count(end - ANCHORS, end, sharedWith, seen);
      }
    }
    seen.removeIf(other -> {
      boolean few = !isEnough(text, other, sharedWith[other]);
      if (few) {
        sharedWith[other] = 0;
      }
      return few;
    });
    seen.sort((a, b) -> sharedWith[a] != sharedWith[b]
        ? Integer.compare(sharedWith[b], sharedWith[a])
        : Integer.compare(a, b));
    int[] partners = new int[Math.min(seen.size(), settings.partners())];
    Arrays.setAll(partners, seen::get);
    seen.forEach(other -> sharedWith[other] = 0);
    return partners;
  }

  private void count(int start, int end, int[] sharedWith, List<Integer> seen) {
    for (int i = start; i < end; i++) {
      int other = (int) (entries[i] & RANK_MASK);
      if (sharedWith[other]++ == 0) {
        seen.add(other);
      }
    }
  }

  private boolean isEnough(int text, int other, int shared) {
    int[] counts = isShort[text] && isShort[other] ? looked : sampled;
    int smaller = Math.min(counts[text], counts[other]);
    return shared >= settings.sharedHashes() && shared >= settings.sharedHashShare() * smaller;
  }
}
