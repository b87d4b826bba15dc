package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.text.EvidenceId;

/** Puts sentences together again where none of their clauses is told elsewhere. */
final class Rejoining {
  private Rejoining() {}

  static List<Cluster> of(List<Cluster> clusters) {
    Map<EvidenceId, List<Clause>> alone = new HashMap<>();
    Set<EvidenceId> shared = new TreeSet<>();
    for (Cluster cluster : clusters) {
      for (Clause clause : cluster.members()) {
        if (cluster.members().size() == 1) {
          alone.computeIfAbsent(clause.evidence(), unused -> new ArrayList<>()).add(clause);
        } else {
          shared.add(clause.evidence());
        }
      }
    }
    List<Cluster> rejoined = new ArrayList<>();
    for (Cluster cluster : clusters) {
      Clause first = cluster.first();
      List<Clause> parts = alone.getOrDefault(first.evidence(), List.of());
      boolean whole =
          cluster.members().size() > 1 || shared.contains(first.evidence()) || parts.size() == 1;
      if (whole) {
        rejoined.add(cluster);
      } else if (parts.getFirst() == first) {
        rejoined.add(new Cluster(join(parts)));
      }
    }
    return rejoined;
  }

  private static Clause join(List<Clause> parts) {
    Clause first = parts.getFirst();
    TreeSet<String> terms = new TreeSet<>();
    Set<String> people = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> days = new TreeSet<>();
    List<Figure> figures = new ArrayList<>();
    Clause main = first;
    for (Clause part : parts) {
      terms.addAll(part.terms());
      people.addAll(part.people());
      places.addAll(part.places());
      days.addAll(part.days());
      figures.addAll(part.figures());
      if (part.kind() == Piece.Kind.MAIN) {
        main = part;
      }
    }
    return new Clause(
        first.article(),
        first.articleId(),
        first.evidence(),
        first.sentence(),
        first.sentence(),
        Piece.Kind.MAIN,
        terms,
        main.action(),
        people,
        places,
        main.speakers(),
        main.attributedTo(),
        figures,
        days,
        main.date(),
        main.precision(),
        main.mode(),
        main.tone(),
        main.pointsBack(),
        main.follows(),
        main.setting(),
        first.words());
  }
}
