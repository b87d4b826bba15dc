package org.nightdesk.enrichment.overlap;

import java.util.Arrays;

/**
 * Finds the texts worth comparing with a text: those ranked before it that share enough sampled
 * shingles.
 *
 * <p>A common shingle leads only to the three foremost texts that have it and to the three ranked
 * directly before, so work grows with the number of shingles, and a report that ran a thousand times
 * still finds its original. Where a text has enough of its own, only the foremost two of those it
 * shares many common shingles and no other with are worth it; a text of common shingles is compared with
 * half a dozen others at most.
 */
final class PartnerFinder {
  private static final int ANCHORS = 3;
  private static final int OWN_ENOUGH = 6;
  private static final int COMMON_PARTNERS = 2;
  private static final int PARTNERS_OF_COMMON = 6;
  private static final double MUCH = .2;

  private final CopySettings settings;
  private final ShingleIndex index;
  private final int[] shared;
  private final int[] ownShared;
  private int[] seen = new int[64];
  private int seenCount;

  PartnerFinder(CopySettings settings, ShingleIndex index, int texts) {
    this.settings = settings;
    this.index = index;
    shared = new int[texts];
    ownShared = new int[texts];
  }

  /** Texts and how many hashes they share, most first, then by rank. */
  record Partners(int[] ranks, int[] shared) {}

  /** To be asked for every text, in order. */
  Partners of(int rank) {
    seenCount = 0;
    int own = index.sampled(rank);
    for (int place = index.firstPlace(rank); place < index.firstPlace(rank + 1); place++) {
      int group = index.group(place);
      int end = index.nextMember(group);
      int start = index.start(group);
      if (index.isCommon(group)) {
        own -= index.isSampled(group) ? 1 : 0;
        count(start, Math.min(end, start + ANCHORS), false);
        count(Math.max(Math.min(end, start + ANCHORS), end - ANCHORS), end, false);
      } else {
        count(start, end, true);
      }
    }
    boolean mostlyOwn = own * 2 >= index.sampled(rank);
    boolean needsOwn = mostlyOwn && own >= OWN_ENOUGH;
    int most = mostlyOwn ? settings.partners() : Math.min(settings.partners(), PARTNERS_OF_COMMON);
    long[] enough = new long[seenCount];
    int count = 0;
    for (int i = 0; i < seenCount; i++) {
      int other = seen[i];
      if (isEnough(rank, other)) {
        enough[count++] = (long) (Integer.MAX_VALUE - shared[other]) << 32 | other;
      }
    }
    Arrays.sort(enough, 0, count);
    int[] ranks = new int[Math.min(count, most)];
    int[] counts = new int[ranks.length];
    int taken = 0;
    int takenCommon = 0;
    for (int i = 0; i < count && taken < ranks.length; i++) {
      int other = (int) enough[i];
      if (!needsOwn
          || ownShared[other] > 0
          || isMuch(rank, other) && takenCommon++ < COMMON_PARTNERS) {
        counts[taken] = shared[other];
        ranks[taken++] = other;
      }
    }
    for (int i = 0; i < seenCount; i++) {
      shared[seen[i]] = 0;
      ownShared[seen[i]] = 0;
    }
    return new Partners(Arrays.copyOf(ranks, taken), Arrays.copyOf(counts, taken));
  }

  private void count(int start, int end, boolean own) {
    for (int i = start; i < end; i++) {
      int other = index.member(i);
      if (shared[other]++ == 0) {
        if (seenCount == seen.length) {
          seen = Arrays.copyOf(seen, seenCount * 2);
        }
        seen[seenCount++] = other;
      }
      ownShared[other] += own ? 1 : 0;
    }
  }

  private boolean isMuch(int rank, int other) {
    return shared[other] >= MUCH * smaller(rank, other);
  }

  private boolean isEnough(int rank, int other) {
    int smaller = smaller(rank, other);
    return shared[other] >= Math.min(settings.sharedHashes(), leastOf(smaller))
        && shared[other] >= settings.sharedHashShare() * smaller;
  }

  /** Of a short text the sample of a long one has few shingles: half of them are enough. */
  private static int leastOf(int sampled) {
    return Math.max(1, (sampled + 1) / 2);
  }

  /** The lesser number of looked-up shingles the two could share. */
  private int smaller(int rank, int other) {
    return index.isShort(rank) && index.isShort(other)
        ? Math.min(index.shingles(rank), index.shingles(other))
        : Math.min(index.sampled(rank), index.sampled(other));
  }
}
