package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings a denial that only points back ("officials denied this", "neither has fallen") to the
 * statement of the sentence before it, which is what it denies.
 */
final class DenialLinker {
  private DenialLinker() {}

  /** The clusters with each such denial moved into the one it denies. */
  static List<Cluster> link(List<Cluster> clusters, List<Clause> ordered) {
    Map<Clause, Cluster> clusterOf = new HashMap<>();
    clusters.forEach(cluster -> cluster.members().forEach(c -> clusterOf.put(c, cluster)));
    List<Cluster> kept = new ArrayList<>(clusters);
    Clause lastClaim = null;
    for (Clause clause : ordered) {
      boolean linked = lastClaim != null
          && denies(clause, lastClaim)
          && clusterOf.get(clause).members().size() == 1
          && clusterOf.get(clause) != clusterOf.get(lastClaim);
      if (linked) {
        Cluster claim = clusterOf.get(lastClaim);
        kept.remove(clusterOf.get(clause));
        claim.add(clause);
        clusterOf.put(clause, claim);
      } else {
        lastClaim = clause.isPlain() && clause.mode() != Clause.Mode.PLANNED ? clause : null;
      }
    }
    return kept;
  }

  private static boolean denies(Clause clause, Clause claim) {
    boolean near = clause.article() == claim.article()
        && clause.evidence().paragraph() == claim.evidence().paragraph()
        && clause.evidence().sentence() > claim.evidence().sentence()
        && clause.evidence().sentence() <= claim.evidence().sentence() + 2;
    boolean otherSpeaker =
        !clause.speakers().isEmpty() && Likeness.speakersApart(clause.speakers(), claim.speakers());
    return near
        && switch (clause.tone()) {
          case DENIED -> clause.pointsBack();
          case CONTRARY -> sharesName(clause, claim);
          case DOUBTED -> clause.pointsBack() && startsWithOne(clause);
          case NEGATED -> clause.pointsBack() && startsWithOne(clause) && otherSpeaker;
          case PLAIN -> false;
        };
  }

  /** "Neither …", "none …": the words say nothing unless something was named before. */
  private static boolean startsWithOne(Clause clause) {
    String words = " " + clause.words() + " ";
    return Set.of("neither", "none", "not", "no").contains(clause.words().split(" ", 2)[0])
        || words.contains(" neither ")
        || words.contains(" either ");
  }

  private static boolean sharesName(Clause clause, Clause claim) {
    return Likeness.shared(clause, claim).stream()
        .anyMatch(term -> term.startsWith("e:") || term.startsWith("c:"));
  }
}
