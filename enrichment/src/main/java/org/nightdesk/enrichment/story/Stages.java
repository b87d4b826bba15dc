package org.nightdesk.enrichment.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nightdesk.enrichment.story.Story.Stage;

/** Puts the stories of one affair in order: what looked ahead, what came of it, what followed. */
final class Stages {
  private static final double LOOKS_AHEAD = .5;

  private Stages() {}

  /**
   * A story before its place is known.
   *
   * @param ahead how much it looks ahead, 0 to 1
   */
  record Draft(String id, List<Report> reports, double ahead) {
    Optional<LocalDate> day() {
      return reports.stream().flatMap(report -> report.day().stream()).min(LocalDate::compareTo);
    }

    boolean looksAhead() {
      return ahead >= LOOKS_AHEAD;
    }
  }

  /** By day; undated previews before and other undated stories after all dated ones; then by id. */
  static List<Draft> ordered(List<Draft> drafts) {
    return drafts.stream()
        .sorted(
            Comparator.comparingInt((Draft d) -> d.day().isPresent() ? 1 : d.looksAhead() ? 0 : 2)
                .thenComparing(d -> d.day().orElse(LocalDate.MIN))
                .thenComparing(d -> !d.looksAhead())
                .thenComparing(Draft::id))
        .toList();
  }

  /** The stage of each of the ordered stories of one storyline. */
  static List<Stage> of(List<Draft> ordered) {
    List<Stage> stages = new ArrayList<>();
    if (ordered.size() == 1) {
      return List.of(Stage.SINGLE);
    }
    for (int i = 0; i < ordered.size(); i++) {
      boolean afterOutcome = stages.contains(Stage.OUTCOME);
      boolean last = i == ordered.size() - 1;
      boolean preview = ordered.get(i).looksAhead() && !afterOutcome && !last;
      stages.add(preview ? Stage.PREVIEW : afterOutcome ? Stage.FOLLOW_UP : Stage.OUTCOME);
    }
    return stages;
  }
}
