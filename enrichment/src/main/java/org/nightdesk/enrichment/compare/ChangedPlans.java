package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one article tells as to come, and another as put off, called off or lifted. */
final class ChangedPlans {
  /** Likeness of what both tell of from which they tell of one plan. */
  private static final double ONE_PLAN = 0.42;

  /** Clauses of either sort that are looked at, so that large stories stay cheap. */
  private static final int MOST = 400;

  private final ComparedStory story;
  private final DifferenceWriter writer;

  ChangedPlans(ComparedStory story, DifferenceWriter writer) {
    this.story = story;
    this.writer = writer;
  }

  List<Difference> find() {
    Likeness likeness = story.likeness();
    List<Clause> plans = story.clauses().stream()
        .filter(clause -> clause.mode() == Clause.Mode.PLANNED && !likeness.changes(clause))
        .limit(MOST)
        .toList();
    List<Clause> changes = story.clauses().stream()
        .filter(clause -> clause.mode() == Clause.Mode.TOLD && clause.isPlain())
        .filter(likeness::changes)
        .limit(MOST)
        .toList();
    List<Difference> found = new ArrayList<>();
    for (Clause change : changes) {
      Map<PointSource, String> versionOf = new LinkedHashMap<>();
      List<Clause> told = new ArrayList<>(List.of(change));
      for (Clause plan : plans) {
        boolean one =
            plan.article() < change.article() && likeness.ofSubject(plan, change) >= ONE_PLAN;
        if (one) {
          versionOf.put(source(plan), "planned");
          told.add(plan);
        }
      }
      if (!versionOf.isEmpty()) {
        versionOf.put(source(change), "changed");
        writer
            .write(
                Difference.Kind.REVISION,
                writer.namesIn(told),
                "planned / changed",
                versionOf,
                DifferenceWriter.Values.NONE)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private PointSource source(Clause clause) {
    return story.writer().sourceOf(clause, PointWriter.ownStance(clause));
  }
}
