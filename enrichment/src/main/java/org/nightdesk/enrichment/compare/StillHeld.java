package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sets who still holds a place against those who say that others have taken it: "our troops still hold
 * the north of Belkar" denies that Belkar has fallen, without a word of denial.
 */
final class StillHeld {
  private static final Set<String> HOLDING =
      Set.of("hold", "holds", "held", "holding", "control", "controls", "defend", "defending");

  private static final Set<String> STAYING = Set.of("remain", "remains", "remained", "is", "are");

  private final Likeness likeness;

  StillHeld(Likeness likeness) {
    this.likeness = likeness;
  }

  /** The clusters, each clause that stands alone and tells so moved to what it turns against. */
  List<Cluster> find(List<Cluster> clusters) {
    List<Cluster> kept = new ArrayList<>(clusters);
    for (Cluster cluster : clusters) {
      if (cluster.articles() == 1 && cluster.members().stream().allMatch(StillHeld::tells)) {
        Clause held = cluster.first();
        for (Cluster claim : clusters) {
          if (claim != cluster && kept.contains(claim) && turnsAgainst(held, claim)) {
            kept.remove(cluster);
            claim.takeAgainst(cluster);
            break;
          }
        }
      }
    }
    kept.forEach(this::turn);
    return kept;
  }

  /** Of clauses that were joined for their words, those that say the contrary are set against the others. */
  private void turn(Cluster cluster) {
    for (Clause held : cluster.articles() > 1 ? cluster.members() : List.<Clause>of()) {
      if (tells(held) && turnsAgainst(held, cluster)) {
        cluster.setAgainst(held);
      }
    }
  }

  /** "Still holds", "is still in the hands of", "remains under the control of". */
  private static boolean tells(Clause clause) {
    if (!clause.isPlain() || clause.mode() != Clause.Mode.TOLD) {
      return false;
    }
    String told = clause.words();
    if (!told.contains("still") && !told.contains("hands") && !told.contains("under control")) {
      return false;
    }
    List<String> words = List.of(told.split(" "));
    boolean still = words.contains("still");
    boolean holds = words.stream().anyMatch(HOLDING::contains);
    boolean inHands = words.contains("hands") || told.contains("under control");
    boolean stays = words.stream().anyMatch(STAYING::contains);
    boolean remains = words.contains("remains") || words.contains("remain");
    return still && holds || inHands && stays && (still || remains);
  }

  /** They name one thing together, the place; who names the army that took it as well holds it with them. */
  private boolean turnsAgainst(Clause held, Cluster claim) {
    return claim.members().stream()
        .anyMatch(clause -> likeness.of(clause).takes
            && clause.isPlain()
            && clause.mode() == Clause.Mode.TOLD
            && sharesPlaceAlone(clause, held));
  }

  private static boolean sharesPlaceAlone(Clause claim, Clause held) {
    Set<String> around = held.setting().places();
    boolean unnamed = Likeness.entities(held.terms()).isEmpty() && around.size() == 1;
    int shared = 0;
    for (String term : claim.terms()) {
      boolean names = term.startsWith("e:") || term.startsWith("n:");
      boolean both = held.terms().contains(term) || unnamed && around.contains(term);
      if (names && both) {
        boolean acts = claim.speakers().contains(term)
            || held.speakers().contains(term)
            || claim.setting().agents().contains(term);
        if (acts || shared++ > 0) {
          return false;
        }
      }
    }
    return shared == 1;
  }
}
