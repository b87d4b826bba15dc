package org.nightdesk.reporting.story;

import java.util.List;

/** How much the kinds of change weigh with a reader. */
public final class ChangeKinds {
  private static final List<String> WEIGHTIEST_FIRST = List.of(
      "dispute_opened",
      "dispute_settled",
      "changed_figure",
      "figure_revised",
      "plan_changed",
      "new_story",
      "story_merged",
      "story_split",
      "new_point",
      "sentence_changed",
      "sentence_removed",
      "sentence_added",
      "new_person",
      "story_quiet");

  private ChangeKinds() {}

  /** 0 for the weightiest; a kind that is not known comes last. */
  public static int gravity(String kind) {
    int place = WEIGHTIEST_FIRST.indexOf(kind);
    return place < 0 ? WEIGHTIEST_FIRST.size() : place;
  }
}
