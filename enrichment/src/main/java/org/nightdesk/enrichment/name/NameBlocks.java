package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Names that share a key, for a look at each other. Most keys are one name's alone: their digests are
 * counted first, at eight bytes each, and only keys that are met again are held.
 */
final class NameBlocks {
  private static final long SEED = 0x9e3779b97f4a7c15L;
  private static final long PRIME = 0x100000001b3L;

  private final int names;
  private final IntFunction<List<String>> keys;

  /**
   * @param names how many there are
   * @param keys of the name with a number from 0; asked for twice, by several threads
   */
  NameBlocks(int names, IntFunction<List<String>> keys) {
    this.names = names;
    this.keys = keys;
  }

  /** The numbers of names by key, in rising order; a key that only one name has may be left out. */
  Map<String, List<Integer>> shared() {
    long[] repeated = repeated();
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < names; i++) {
      for (String key : keys.apply(i)) {
        if (Arrays.binarySearch(repeated, digest(key)) >= 0) {
          blocks.computeIfAbsent(key, made -> new ArrayList<>(2)).add(i);
        }
      }
    }
    return blocks;
  }

  /** The digests met more than once, sorted. */
  private long[] repeated() {
    long[] digests = IntStream.range(0, names)
        .parallel()
        .mapToObj(keys)
        .flatMapToLong(of -> of.stream().mapToLong(NameBlocks::digest))
        .toArray();
    Arrays.parallelSort(digests);
    return IntStream.range(1, digests.length)
        .filter(i -> digests[i] == digests[i - 1] && (i == 1 || digests[i] != digests[i - 2]))
        .mapToLong(i -> digests[i])
        .toArray();
  }

  /** FNV-1a over the units of the key. */
  private static long digest(String key) {
    long digest = SEED;
    for (int i = 0; i < key.length(); i++) {
      digest = (digest ^ key.charAt(i)) * PRIME;
    }
    return digest;
  }
}
