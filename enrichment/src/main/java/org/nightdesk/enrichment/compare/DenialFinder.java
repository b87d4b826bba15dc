package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings a denial that stands alone to the statement it turns against. What somebody denies has been
 * said by somebody: so the likest statement is taken even if it is put in other words, where it is
 * clearly liker than all others.
 */
final class DenialFinder {
  /** How like the statement must be. */
  private static final double LIKE = 0.2;

  /** How much liker than the next one that is told elsewhere. */
  private static final double CLEARLY = 2;

  /** How much likelier an accusation is denied than another statement. */
  private static final double OF_ACCUSATION = 2.2;

  private static final List<String> ACCUSING = List.of(
      " accuse ",
      " accused ",
      " accuses ",
      " accusing ",
      " blame ",
      " blamed ",
      " blames ",
      " blaming ",
      " alleged ",
      " alleges ",
      " suspicion of ",
      " suspect ",
      " suspects ");

  /** What those deny who say no to all they are accused of. */
  private static final Set<String> BLAMES = termsOf(
      "blame",
      "fault",
      "guilt",
      "wrongdoing",
      "responsibility",
      "liability",
      "involvement",
      "charge",
      "accusation",
      "allegation",
      "claim");

  private static Set<String> termsOf(String... words) {
    Set<String> terms = new TreeSet<>();
    for (String word : words) {
      terms.add(Lexicon.english().term(word));
    }
    return Set.copyOf(terms);
  }

  /** Clauses of a story from which denials are no longer looked for: too many are like. */
  private static final int MOST = 600;

  private final Likeness likeness;

  DenialFinder(Likeness likeness) {
    this.likeness = likeness;
  }

  private record Found(Cluster cluster, double score) {}

  /** The clusters with each such denial moved into the one it turns against. */
  List<Cluster> find(List<Cluster> clusters) {
    List<Cluster> kept = new ArrayList<>(clusters);
    if (clusters.stream().mapToInt(cluster -> cluster.members().size()).sum() > MOST) {
      return kept;
    }
    for (Cluster denial : clusters) {
      boolean alone = denial.members().stream().allMatch(DenialFinder::denies);
      Cluster claim = alone ? claimOf(denial.first(), kept) : denial;
      if (claim != denial) {
        kept.remove(denial);
        claim.take(denial);
      }
    }
    return kept;
  }

  /** A doubt may be told of what nobody has said. */
  private static boolean denies(Clause clause) {
    return clause.tone() == Clause.Tone.DENIED || clause.tone() == Clause.Tone.DENIED_NOT;
  }

  /** "Denied any blame": what is denied is whatever he was accused of. */
  private static boolean deniesAccusation(Clause denial) {
    for (String term : denial.terms()) {
      boolean word = term.startsWith("w:") && !denial.speakers().contains(term);
      if (word && !BLAMES.contains(term) && !Lexicon.english().isGeneral(term.substring(2))) {
        return false;
      }
    }
    return true;
  }

  /** The cluster of what is denied; that of the denial where nothing clearly is. */
  private Cluster claimOf(Clause denial, List<Cluster> clusters) {
    if (deniesAccusation(denial)) {
      return accusationOf(denial, clusters);
    }
    Map<Cluster, Double> scores = new HashMap<>();
    for (Cluster cluster : clusters) {
      for (Clause clause : cluster.members()) {
        if (canBeDenied(denial, clause)) {
          double accusing = accuses(clause) ? OF_ACCUSATION : 1;
          scores.merge(cluster, accusing * likeness.ofDenied(denial, clause), Math::max);
        }
      }
    }
    Found best = new Found(new Cluster(denial), 0);
    double next = 0;
    for (Cluster cluster : clusters) {
      double score = scores.getOrDefault(cluster, 0.0);
      if (score > best.score()) {
        next = best.score();
        best = new Found(cluster, score);
      } else {
        next = Math.max(next, score);
      }
    }
    boolean clear = best.score() >= LIKE && best.score() >= CLEARLY * next;
    return clear ? best.cluster() : accusationOf(denial, clusters);
  }

  /** The only accusation that somebody else makes against him who denies, in whatever words. */
  private Cluster accusationOf(Clause denial, List<Cluster> clusters) {
    Cluster own = ownOf(denial, clusters);
    Cluster found = own;
    for (Cluster cluster : clusters) {
      for (Clause clause : cluster.members()) {
        if (cluster != own && isAgainst(clause, denial) && canBeDenied(denial, clause)) {
          if (found != own && found != cluster) {
            return own;
          }
          found = cluster;
        }
      }
    }
    return found;
  }

  private static boolean isAgainst(Clause accusation, Clause denial) {
    Set<String> accused = new TreeSet<>(denial.speakers());
    accused.removeAll(accusation.speakers());
    accused.retainAll(accusation.terms());
    return accuses(accusation) && !accused.isEmpty() && accusation.isPlain();
  }

  /** "Blamed", "accused", "on suspicion of", "called it illegal". */
  private static boolean accuses(Clause clause) {
    String words = " " + clause.words() + " ";
    return clause.setting().judges() || ACCUSING.stream().anyMatch(words::contains);
  }

  private static Cluster ownOf(Clause denial, List<Cluster> clusters) {
    return clusters.stream()
        .filter(cluster -> cluster.members().contains(denial))
        .findFirst()
        .orElseThrow();
  }

  private static boolean canBeDenied(Clause denial, Clause clause) {
    return !Match.isDenial(clause)
        && clause.tone() != Clause.Tone.CONTRARY
        && Collections.disjoint(
            Likeness.entities(denial.speakers()), Likeness.entities(clause.speakers()))
        && !Likeness.isElsewhere(denial, clause);
  }
}
