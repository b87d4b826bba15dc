package org.nightdesk.benchmarks.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.benchmarks.overlap.FoundPairs;
import org.nightdesk.benchmarks.overlap.FoundPairs.Kind;
import org.nightdesk.benchmarks.overlap.FoundPairs.Pair;

/**
 * Signatures in 14 bands of 9 rows, the split that suits a threshold of .7 best; pairs that meet in
 * a band are confirmed where at least .7 of their signatures agree.
 */
final class SignatureBands {
  static final int PERMUTATIONS = 128;
  private static final int BANDS = 14;
  private static final int ROWS = 9;
  private static final double THRESHOLD = .7;

  private final int[][] signatures;
  private final List<Map<Integer, List<Integer>>> bands = new ArrayList<>();

  SignatureBands(int articles) {
    signatures = new int[articles][];
    for (int i = 0; i < BANDS; i++) {
      bands.add(new HashMap<>());
    }
  }

  void add(int article, int[] signature) {
    signatures[article] = signature;
    for (int band = 0; band < BANDS; band++) {
      int hash = Arrays.hashCode(Arrays.copyOfRange(signature, band * ROWS, (band + 1) * ROWS));
      bands.get(band).computeIfAbsent(hash, k -> new ArrayList<>(1)).add(article);
    }
  }

  FoundPairs pairs() {
    List<Pair> pairs = new ArrayList<>();
    int[] groupOf = new int[signatures.length];
    Arrays.setAll(groupOf, i -> i);
    Set<Long> seen = new HashSet<>();
    for (Map<Integer, List<Integer>> band : bands) {
      for (List<Integer> bucket : band.values()) {
        for (int i = 1; i < bucket.size(); i++) {
          for (int j = 0; j < i; j++) {
            int a = bucket.get(j);
            int b = bucket.get(i);
            if (seen.add((long) a << 32 | b) && agree(signatures[a], signatures[b])) {
              pairs.add(new Pair(a, b, Kind.COPY));
              join(groupOf, a, b);
            }
          }
        }
      }
    }
    Arrays.setAll(groupOf, i -> leader(groupOf, i));
    return new FoundPairs(pairs, groupOf);
  }

  private static boolean agree(int[] one, int[] other) {
    int same = 0;
    for (int i = 0; i < PERMUTATIONS; i++) {
      same += one[i] == other[i] ? 1 : 0;
    }
    return same >= THRESHOLD * PERMUTATIONS;
  }

  private static int leader(int[] groupOf, int article) {
    int leader = article;
    while (groupOf[leader] != leader) {
      leader = groupOf[leader];
    }
    return leader;
  }

  private static void join(int[] groupOf, int one, int other) {
    int a = leader(groupOf, one);
    int b = leader(groupOf, other);
    groupOf[Math.max(a, b)] = Math.min(a, b);
  }
}
