package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Groups clauses that tell the same: candidates are scored, the likest joined first, and two groups
 * become one only if on average all their clauses are alike and none stands against another. The
 * outcome does not depend on the order of the clauses given.
 */
final class PointAligner {
  /** Members of a group that are compared when groups are joined. */
  private static final int COMPARED = 8;

  /** Share of what a pair must reach that two groups must reach on average. */
  private static final double ON_AVERAGE = 0.85;

  /** Share of {@link Likeness#SAME} that every pair must reach. */
  private static final double AT_LEAST = 0.2;

  private final Likeness likeness;

  PointAligner(Likeness likeness) {
    this.likeness = likeness;
  }

  /**
   * Two clauses to be joined.
   *
   * @param bar what their score had to reach
   */
  private record Pair(int a, int b, double score, double bar) {}

  /** The groups, by their first clause; clauses alone are groups of one. */
  List<Cluster> align(List<Clause> clauses) {
    List<Clause> ordered = new ArrayList<>(clauses);
    ordered.sort(Clause.ORDER);
    List<Cluster> units = alikeInWords(ordered);
    int[] root = new int[units.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
    }
    Map<Long, Integer> refused = new HashMap<>();
    for (Pair pair : scoredPairs(units, new JoiningBar(likeness, ordered))) {
      int a = find(root, pair.a());
      int b = find(root, pair.b());
      if (a == b) {
        continue;
      }
      Cluster first = units.get(Math.min(a, b));
      Cluster second = units.get(Math.max(a, b));
      long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
      int size = Math.min(COMPARED, first.members().size())
          + Math.min(COMPARED, second.members().size());
      if (refused.getOrDefault(key, 0) == size) {
        continue;
      }
      if (areOnAverageAlike(first, second, pair.bar())) {
        first.take(second);
        root[Math.max(a, b)] = Math.min(a, b);
      } else {
        refused.put(key, size);
      }
    }
    List<Cluster> clusters = new ArrayList<>(new LinkedHashSet<>(inUse(units, root)));
    clusters.sort(Comparator.comparing(Cluster::first, Clause.ORDER));
    return clusters;
  }

  private static List<Cluster> inUse(List<Cluster> units, int[] root) {
    List<Cluster> used = new ArrayList<>();
    for (int i = 0; i < root.length; i++) {
      if (root[i] == i) {
        used.add(units.get(i));
      }
    }
    return used;
  }

  private static int find(int[] root, int unit) {
    int at = unit;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  /** Clauses with the very same words, which need no comparing. */
  private List<Cluster> alikeInWords(List<Clause> ordered) {
    Map<String, List<Cluster>> byWords = new LinkedHashMap<>();
    List<Cluster> units = new ArrayList<>();
    for (Clause clause : ordered) {
      List<Cluster> known = byWords.computeIfAbsent(clause.words(), unused -> new ArrayList<>());
      Cluster joined = null;
      for (Cluster cluster : known) {
        Clause first = cluster.first();
        boolean sameTone = first.tone() == clause.tone();
        if (joined == null
            && sameTone
            && !likeness.isApart(first, clause)
            && !Likeness.isElsewhere(first, clause)) {
          joined = cluster;
        }
      }
      boolean tellsEnough = clause.terms().size() >= 2;
      if (joined != null && tellsEnough) {
        joined.add(clause);
      } else {
        Cluster alone = new Cluster(clause);
        known.add(alone);
        units.add(alone);
      }
    }
    return units;
  }

  private List<Pair> scoredPairs(List<Cluster> units, JoiningBar joining) {
    List<Clause> firsts = units.stream().map(Cluster::first).toList();
    Candidates candidates = new Candidates(likeness.vocabulary(), likeness, firsts);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < firsts.size(); i++) {
      for (int k : candidates.after(i)) {
        double score = likeness.of(firsts.get(i), firsts.get(k), joining.least());
        double bar = score < joining.least() ? 1 : joining.of(firsts.get(i), firsts.get(k));
        if (score >= bar) {
          pairs.add(new Pair(i, k, score, bar));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::score)
        .reversed()
        .thenComparingInt(Pair::a)
        .thenComparingInt(Pair::b));
    return pairs;
  }

  private boolean areOnAverageAlike(Cluster a, Cluster b, double bar) {
    double sum = 0;
    int pairs = 0;
    for (Clause first : firstOf(a)) {
      for (Clause second : firstOf(b)) {
        double alike = likeness.of(first, second, AT_LEAST * Likeness.SAME);
        if (alike < AT_LEAST * Likeness.SAME) {
          return false;
        }
        sum += alike;
        pairs++;
      }
    }
    return sum / pairs >= ON_AVERAGE * bar;
  }

  private static List<Clause> firstOf(Cluster cluster) {
    List<Clause> members = cluster.members();
    return members.subList(0, Math.min(COMPARED, members.size()));
  }
}
