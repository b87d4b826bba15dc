package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.enrichment.text.EvidenceId;

/**
 * Puts the differences between the stages of an affair into the comparison of one of them: those that are
 * shown there are added, and what any of them tells already is taken out.
 */
public final class StagesTold {
  private StagesTold() {}

  /** The comparison of a story with its share of what its storyline tells differently. */
  public static Comparison in(String storyId, Comparison comparison, List<StageDifference> across) {
    if (across.isEmpty()) {
      return comparison;
    }
    List<Difference> differences = new ArrayList<>();
    for (StageDifference stage : across) {
      if (stage.storyId().equals(storyId)) {
        differences.add(stage.difference());
      }
    }
    for (Difference own : comparison.differences()) {
      if (across.stream().noneMatch(stage -> tells(stage.difference(), own))) {
        differences.add(own);
      }
    }
    return new Comparison(
        comparison.headline(),
        comparison.summary(),
        comparison.strands(),
        comparison.points(),
        DifferenceFinder.inOrder(differences),
        comparison.events(),
        comparison.figures(),
        comparison.utterances());
  }

  /** Of one kind, and two of the versions of one are versions of the other; or of one name. */
  private static boolean tells(Difference across, Difference own) {
    if (across.kind() != own.kind()) {
      return false;
    }
    boolean ofOneName =
        across.kind() == Difference.Kind.ROLE || across.kind() == Difference.Kind.NAME;
    Set<EvidenceId> told = new HashSet<>();
    across.versions().forEach(version -> told.add(version.source().evidence()));
    Set<Integer> shared = new HashSet<>();
    for (Difference.Version version : own.versions()) {
      if (told.contains(version.source().evidence())) {
        shared.add(version.number());
      }
    }
    return across.id().equals(own.id())
        || shared.size() > 1
        || ofOneName && !shared.isEmpty() && across.subject().equals(own.subject());
  }
}
