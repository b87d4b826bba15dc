package org.nightdesk.enrichment.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A story on its way through the comparison: its clauses and the points made of them. */
final class ComparedStory {
  private final StoryMaterial material;
  private final List<Clause> clauses;
  private final TermWeights weights;
  private final Likeness likeness;
  private final List<PointWriter.Draft> drafts;
  private final PointWriter writer;
  private final Map<String, String> names = new HashMap<>();

  ComparedStory(
      StoryMaterial material,
      List<Clause> clauses,
      TermWeights weights,
      Likeness likeness,
      List<PointWriter.Draft> drafts,
      PointWriter writer) {
    this.material = material;
    this.clauses = List.copyOf(clauses);
    this.weights = weights;
    this.likeness = likeness;
    this.drafts = List.copyOf(drafts);
    this.writer = writer;
    material
        .entityOf()
        .values()
        .forEach(entities ->
            entities.values().forEach(named -> names.put("e:" + named.entityId(), named.name())));
  }

  StoryMaterial material() {
    return material;
  }

  /** In evidence order. */
  List<Clause> clauses() {
    return clauses;
  }

  TermWeights weights() {
    return weights;
  }

  Likeness likeness() {
    return likeness;
  }

  List<PointWriter.Draft> drafts() {
    return drafts;
  }

  PointWriter writer() {
    return writer;
  }

  String text(Clause clause) {
    return writer.text(clause);
  }

  /** The name of the entity or the state behind a term. */
  String nameOf(String term) {
    return names.getOrDefault(term, StateNames.of(term));
  }
}
