package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.corpus.ArticleId;

/** What one stage tells as to be, and a later one as having been on another day or in another place. */
final class OverturnedPlans {
  private static final int FEWEST_PEOPLE = 2;

  /** Clauses of either sort that are looked at. */
  private static final int MOST = 400;

  private final ComparedStory affair;
  private final Map<ArticleId, Integer> stageOf;
  private final DifferenceWriter writer;

  OverturnedPlans(ComparedStory affair, Map<ArticleId, Integer> stageOf) {
    this.affair = affair;
    this.stageOf = stageOf;
    this.writer = new DifferenceWriter(affair);
  }

  List<Difference> find() {
    List<Clause> plans = clauses(Clause.Mode.PLANNED);
    List<Clause> held = clauses(Clause.Mode.TOLD);
    List<Difference> found = new ArrayList<>();
    for (Clause plan : plans) {
      for (Clause event : held) {
        if (stage(plan) < stage(event) && isOneEvent(plan, event) && isOtherwise(plan, event)) {
          Map<PointSource, String> versionOf = new LinkedHashMap<>();
          versionOf.put(source(plan), "planned");
          versionOf.put(source(event), "held");
          writer
              .write(
                  Difference.Kind.REVISION,
                  writer.namesIn(List.of(plan, event)),
                  "planned: " + told(plan) + " / held: " + told(event),
                  versionOf,
                  DifferenceWriter.Values.NONE)
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private List<Clause> clauses(Clause.Mode mode) {
    return affair.clauses().stream()
        .filter(clause -> clause.mode() == mode && clause.isPlain())
        .filter(clause ->
            clause.people().size() >= FEWEST_PEOPLE && !clause.action().isEmpty())
        .filter(clause -> !clause.days().isEmpty() || !clause.places().isEmpty())
        .limit(MOST)
        .toList();
  }

  private int stage(Clause clause) {
    return stageOf.getOrDefault(clause.articleId(), 0);
  }

  /** The same people, the same deed, and not one that the plan's own article could look back on. */
  private static boolean isOneEvent(Clause plan, Clause event) {
    String published = plan.setting().published();
    boolean before = event.days().stream().anyMatch(day -> day.compareTo(published) < 0);
    return plan.people().equals(event.people()) && plan.action().equals(event.action()) && !before;
  }

  private static boolean isOtherwise(Clause plan, Clause event) {
    return apart(plan.days(), event.days()) || apart(plan.places(), event.places());
  }

  private static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private String told(Clause clause) {
    List<String> parts = new ArrayList<>();
    new TreeSet<>(clause.places()).forEach(place -> parts.add(affair.nameOf(place)));
    parts.addAll(new TreeSet<>(clause.days()));
    return String.join(", ", parts);
  }

  private PointSource source(Clause clause) {
    return affair.writer().sourceOf(clause, PointWriter.ownStance(clause));
  }
}
