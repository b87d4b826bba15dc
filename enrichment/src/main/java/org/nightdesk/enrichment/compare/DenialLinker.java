package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
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
    Map<Clause, Cluster> clusterOf = new IdentityHashMap<>();
    clusters.forEach(cluster -> cluster.members().forEach(c -> clusterOf.put(c, cluster)));
    List<Cluster> kept = new ArrayList<>(clusters);
    Clause lastClaim = null;
    for (Clause clause : ordered) {
      Cluster denial = clusterOf.get(clause);
      boolean linked = lastClaim != null
          && denies(clause, lastClaim)
          && clusterOf.get(lastClaim) != denial
          && canMove(denial);
      if (linked) {
        Cluster claim = clusterOf.get(lastClaim);
        kept.remove(denial);
        denial.members().forEach(member -> clusterOf.put(member, claim));
        claim.takeAgainst(denial);
      } else {
        boolean claims = clause.isPlain() && clause.mode() != Clause.Mode.PLANNED;
        lastClaim = claims && !clusterOf.get(clause).isAgainst(clause) ? clause : null;
      }
    }
    return kept;
  }

  /** A denial told by many moves whole; a group that tells both moves only if it is contrary. */
  private static boolean canMove(Cluster denial) {
    boolean contrary =
        denial.members().stream().anyMatch(one -> one.tone() == Clause.Tone.CONTRARY);
    return contrary || denial.members().stream().noneMatch(Clause::isPlain);
  }

  private static boolean denies(Clause clause, Clause claim) {
    boolean near = clause.article() == claim.article()
        && clause.evidence().paragraph() == claim.evidence().paragraph()
        && clause.evidence().sentence() > claim.evidence().sentence()
        && clause.evidence().sentence() <= claim.evidence().sentence() + 2;
    Set<String> claimants = claim.speakers().isEmpty() ? claim.terms() : claim.speakers();
    boolean otherSpeaker =
        !clause.speakers().isEmpty() && Collections.disjoint(clause.speakers(), claimants);
    return near
        && switch (clause.tone()) {
          case DENIED, DENIED_NOT -> clause.pointsBack();
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
