package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what is left alone though another article tells it within a longer statement: "the first
 * delivery in weeks" beside the sentence that tells of the delivery. The longer clause then stands in
 * two points.
 */
final class EchoFinder {
  /** How like they must be, which is more than for clauses that tell the same all through. */
  private static final double LIKE = 0.65;

  /** Clauses under one term beyond which it brings nobody together. */
  private static final int CROWDED = 60;

  private final Likeness likeness;

  EchoFinder(Likeness likeness) {
    this.likeness = likeness;
  }

  /** The clusters, each single one replaced by itself and what it echoes. */
  List<Cluster> pair(List<Cluster> clusters) {
    List<Clause> all = new ArrayList<>();
    clusters.forEach(cluster -> all.addAll(cluster.members()));
    JoiningBar joining = new JoiningBar(likeness, all);
    Map<String, List<Clause>> joinedUnder = new HashMap<>();
    for (Cluster cluster : clusters) {
      if (cluster.articles() > 1) {
        for (Clause clause : cluster.members()) {
          clause
              .terms()
              .forEach(term ->
                  joinedUnder.computeIfAbsent(term, unused -> new ArrayList<>()).add(clause));
        }
      }
    }
    List<Cluster> paired = new ArrayList<>();
    for (Cluster cluster : clusters) {
      paired.add(cluster.members().size() == 1 ? echoed(cluster, joinedUnder, joining) : cluster);
    }
    return paired;
  }

  private Cluster echoed(
      Cluster cluster, Map<String, List<Clause>> joinedUnder, JoiningBar joining) {
    Clause alone = cluster.first();
    Set<Clause> candidates = new TreeSet<>(Clause.ORDER);
    for (String term : alone.terms()) {
      List<Clause> under = joinedUnder.getOrDefault(term, List.of());
      if (under.size() <= CROWDED) {
        candidates.addAll(under);
      }
    }
    Map<Integer, Clause> bestOf = new HashMap<>();
    Map<Integer, Double> scores = new HashMap<>();
    for (Clause other : candidates) {
      if (other.article() != alone.article()) {
        double score = likeness.of(alone, other, LIKE);
        if (score >= LIKE
            && score >= joining.of(alone, other)
            && score > scores.getOrDefault(other.article(), 0.0)) {
          scores.put(other.article(), score);
          bestOf.put(other.article(), other);
        }
      }
    }
    if (bestOf.isEmpty()) {
      return cluster;
    }
    Cluster echo = Cluster.echoOf(alone);
    new java.util.TreeMap<>(bestOf).values().forEach(echo::add);
    return echo;
  }
}
