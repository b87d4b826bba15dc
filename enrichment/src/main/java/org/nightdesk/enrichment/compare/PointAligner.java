package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups clauses that tell the same: pairs that share a rare term are scored, the likest joined
 * first, and two groups become one only if on average all their clauses are alike and none stands
 * against another. The outcome does not depend on the order of the clauses given.
 */
final class PointAligner {
  /** Rare terms of a clause by which candidates are looked up. */
  private static final int KEYS = 10;

  /** Clauses under one key beyond which only neighbours are compared. */
  private static final int CROWDED = 120;

  private static final int NEIGHBOURS = 60;

  /** Members of a group that are compared when groups are joined. */
  private static final int COMPARED = 12;

  /** Share of {@link Likeness#SAME} that two groups must reach on average. */
  private static final double ON_AVERAGE = 0.85;

  /** Share of it that every pair must reach. */
  private static final double AT_LEAST = 0.2;

  private final Likeness likeness;
  private final TermWeights weights;

  PointAligner(Likeness likeness, TermWeights weights) {
    this.likeness = likeness;
    this.weights = weights;
  }

  private record Pair(int a, int b, double score) {}

  /** The groups, by their first clause; clauses alone are groups of one. */
  List<Cluster> align(List<Clause> clauses) {
    List<Clause> ordered = new ArrayList<>(clauses);
    ordered.sort(Clause.ORDER);
    List<Cluster> units = alikeInWords(ordered);
    Cluster[] clusterOf = units.toArray(Cluster[]::new);
    for (Pair pair : scoredPairs(units)) {
      Cluster a = clusterOf[pair.a()];
      Cluster b = clusterOf[pair.b()];
      if (a != b && areOnAverageAlike(a, b)) {
        Cluster kept = Clause.ORDER.compare(a.first(), b.first()) <= 0 ? a : b;
        Cluster gone = kept == a ? b : a;
        kept.take(gone);
        for (int i = 0; i < clusterOf.length; i++) {
          if (clusterOf[i] == gone) {
            clusterOf[i] = kept;
          }
        }
      }
    }
    List<Cluster> clusters = new ArrayList<>(new HashSet<>(List.of(clusterOf)));
    clusters.sort(Comparator.comparing(Cluster::first, Clause.ORDER));
    return clusters;
  }

  /** Clauses with the very same words, which need no comparing. */
  private static List<Cluster> alikeInWords(List<Clause> ordered) {
    Map<String, List<Cluster>> byWords = new LinkedHashMap<>();
    List<Cluster> units = new ArrayList<>();
    for (Clause clause : ordered) {
      List<Cluster> known = byWords.computeIfAbsent(clause.words(), unused -> new ArrayList<>());
      Cluster joined = null;
      for (Cluster cluster : known) {
        Clause first = cluster.first();
        boolean sameTone = first.tone() == clause.tone();
        if (joined == null && sameTone && !Likeness.isVetoed(first, clause)) {
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

  private List<Pair> scoredPairs(List<Cluster> units) {
    Map<String, List<Integer>> unitsUnder = new TreeMap<>();
    for (int i = 0; i < units.size(); i++) {
      for (String key : keysOf(units.get(i).first())) {
        unitsUnder.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, Double> scores = new HashMap<>();
    for (List<Integer> under : unitsUnder.values()) {
      int reach = under.size() > CROWDED ? NEIGHBOURS : under.size();
      for (int i = 0; i < under.size(); i++) {
        for (int k = i + 1; k < Math.min(under.size(), i + 1 + reach); k++) {
          int a = under.get(i);
          int b = under.get(k);
          scores.computeIfAbsent(
              (long) a << 32 | b,
              unused -> likeness.of(units.get(a).first(), units.get(b).first()));
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    scores.forEach((key, score) -> {
      if (score >= Likeness.SAME) {
        pairs.add(new Pair((int) (key >> 32), (int) (long) key, score));
      }
    });
    pairs.sort(Comparator.comparingDouble(Pair::score)
        .reversed()
        .thenComparingInt(Pair::a)
        .thenComparingInt(Pair::b));
    return pairs;
  }

  private Set<String> keysOf(Clause clause) {
    List<String> terms = new ArrayList<>(clause.terms());
    terms.sort(Comparator.comparingDouble(weights::of).reversed().thenComparing(term -> term));
    return new HashSet<>(terms.subList(0, Math.min(KEYS, terms.size())));
  }

  private boolean areOnAverageAlike(Cluster a, Cluster b) {
    double sum = 0;
    int pairs = 0;
    for (Clause first : firstOf(a)) {
      for (Clause second : firstOf(b)) {
        if (Likeness.isVetoed(first, second)) {
          return false;
        }
        double alike = likeness.of(first, second);
        if (alike < AT_LEAST * Likeness.SAME) {
          return false;
        }
        sum += alike;
        pairs++;
      }
    }
    return sum / pairs >= ON_AVERAGE * Likeness.SAME;
  }

  private static List<Clause> firstOf(Cluster cluster) {
    List<Clause> members = cluster.members();
    return members.subList(0, Math.min(COMPARED, members.size()));
  }
}
