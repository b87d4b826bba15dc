package org.nightdesk.enrichment.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs of a 40-bit hash and a 24-bit number, put into 256 buckets by the hash's first eight bits, so
 * that each can be sorted, used and given back by itself.
 */
final class HashBuckets {
  /** Greatest number there is room for. */
  static final int MOST = (1 << 24) - 1;

  static final int BUCKETS = 256;
  private static final int CHUNK = 256;
  private static final int DIGIT = 11;
  private static final int FEW = 4096;

  private final List<List<long[]>> chunks = new ArrayList<>();
  private final int[] filled = new int[BUCKETS];
  private long[] spare = new long[0];

  HashBuckets() {
    for (int i = 0; i < BUCKETS; i++) {
      chunks.add(new ArrayList<>());
    }
  }

  static long hash(long entry) {
    return entry >>> 24;
  }

  static int number(long entry) {
    return (int) entry & MOST;
  }

  static long entry(long shingle, int number) {
    return shingle & ~(long) MOST | number;
  }

  void add(long entry) {
    int bucket = (int) (entry >>> 56);
    int at = filled[bucket]++ % CHUNK;
    List<long[]> mine = chunks.get(bucket);
    if (at == 0) {
      mine.add(new long[CHUNK]);
    }
    mine.get(mine.size() - 1)[at] = entry;
  }

  /**
   * The entries of a bucket by rising hash, equal hashes in the order they were added if that is the
   * order of their numbers; the bucket is empty afterwards.
   */
  long[] takeSorted(int bucket) {
    int size = filled[bucket];
    long[] entries = new long[size];
    int at = 0;
    for (long[] chunk : chunks.get(bucket)) {
      int length = Math.min(CHUNK, size - at);
      System.arraycopy(chunk, 0, entries, at, length);
      at += length;
    }
    chunks.set(bucket, new ArrayList<>());
    filled[bucket] = 0;
    if (size < FEW) {
      Arrays.sort(entries);
      return entries;
    }
    return sorted(entries);
  }

  /** Radix sort over the 32 bits of the hash that differ within a bucket. */
  private long[] sorted(long[] entries) {
    if (spare.length < entries.length) {
      spare = new long[entries.length + entries.length / 4];
    }
    long[] from = entries;
    long[] to = spare;
    int size = entries.length;
    int[] start = new int[(1 << DIGIT) + 1];
    for (int shift = 24; shift < 56; shift += DIGIT) {
      Arrays.fill(start, 0);
      for (int i = 0; i < size; i++) {
        start[digit(from[i], shift) + 1]++;
      }
      for (int i = 1; i < start.length; i++) {
        start[i] += start[i - 1];
      }
      for (int i = 0; i < size; i++) {
        to[start[digit(from[i], shift)]++] = from[i];
      }
      long[] swapped = from;
      from = to;
      to = swapped;
    }
    System.arraycopy(from, 0, entries, 0, size);
    return entries;
  }

  private static int digit(long entry, int shift) {
    return (int) (entry << 8 >>> 8 >>> shift) & (1 << DIGIT) - 1;
  }
}
