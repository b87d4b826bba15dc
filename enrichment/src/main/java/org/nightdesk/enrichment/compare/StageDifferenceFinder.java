package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.corpus.ArticleId;

/**
 * Differences whose versions stand in more than one stage of an affair. What holds for its own time,
 * is only rounded or only worded otherwise is no difference between stages: the affair has gone on.
 */
final class StageDifferenceFinder {
  private static final Set<Difference.Kind> KINDS = EnumSet.of(
      Difference.Kind.CONFLICT,
      Difference.Kind.REVISION,
      Difference.Kind.FIGURE,
      Difference.Kind.SCOPE,
      Difference.Kind.ROLE,
      Difference.Kind.NAME);

  private final ComparedStory affair;
  private final List<StoryMaterial> stages;
  private final Map<ArticleId, Integer> stageOf = new HashMap<>();
  private final Map<ArticleId, String> published = new HashMap<>();

  StageDifferenceFinder(ComparedStory affair, List<StoryMaterial> stages) {
    this.affair = affair;
    this.stages = stages;
    for (int i = 0; i < stages.size(); i++) {
      for (StoryMaterial.Told told : stages.get(i).articles()) {
        stageOf.put(told.article().id(), i);
        published.put(told.article().id(), told.article().about().published().value());
      }
    }
  }

  List<StageDifference> find() {
    List<Difference> all = new ArrayList<>(
        new DifferenceFinder(affair, new FigureGrouper(affair).groups(), List.of()).find());
    all.addAll(new OverturnedPlans(affair, stageOf).find());
    List<StageDifference> found = new ArrayList<>();
    for (Difference difference : DifferenceFinder.inOrder(all)) {
      TreeSet<Integer> told = new TreeSet<>();
      for (Difference.Version version : difference.versions()) {
        told.add(stageOf.getOrDefault(version.source().article(), 0));
      }
      if (isKept(difference) && told.size() > 1) {
        found.add(new StageDifference(stages.get(told.last()).storyId(), difference, published));
      }
    }
    return found;
  }

  /** A value of its own time is no difference; an answer that one stage still missed is one. */
  private static boolean isKept(Difference difference) {
    boolean silence =
        difference.kind() == Difference.Kind.OTHER_TIME && difference.valueLow().isEmpty();
    return KINDS.contains(difference.kind()) || silence;
  }
}
