package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.reporting.row.StoryRow;

/** Puts stories in the order of a brief and says in one line why each stands where it does. */
public final class StoryRanking {
  /**
   * Most articles first, then new before unchanged, most points in dispute, latest, most points; the
   * id decides what is left.
   */
  private static final Comparator<StoryRow> ORDER = Comparator.comparing(StoryRow::nArticles)
      .reversed()
      .thenComparing(s -> s.status().equals("unchanged"))
      .thenComparing(StoryRow::nDifferences, Comparator.reverseOrder())
      .thenComparing(StoryRow::lastPublished, Comparator.reverseOrder())
      .thenComparing(StoryRow::nPoints, Comparator.reverseOrder())
      .thenComparing(StoryRow::storyId);

  /** Articles from which a later stage stands before its preview. */
  private static final int ENOUGH = 2;

  private StoryRanking() {}

  /** The stories in that order, with their ranks and reasons. */
  public static List<StoryRow> rank(List<StoryRow> stories) {
    List<StoryRow> ordered = new ArrayList<>(stories);
    ordered.sort(ORDER);
    Set<String> moved = outcomesFirst(ordered);
    List<StoryRow> ranked = new ArrayList<>();
    for (StoryRow s : ordered) {
      ranked.add(new StoryRow(
          s.storyId(),
          s.storylineId(),
          s.stage(),
          s.headline(),
          s.summary(),
          s.status(),
          s.nArticles(),
          s.nCopies(),
          s.nOrigins(),
          s.nPoints(),
          s.nDifferences(),
          s.firstPublished(),
          s.lastPublished(),
          ranked.size() + 1,
          reason(s) + (moved.contains(s.storyId()) ? ", before its preview" : ""),
          s.nOutlets()));
    }
    return ranked;
  }

  /**
   * Gives the places that the stages of one affair have to its previews last: an outcome tells more,
   * though fewer have told it yet.
   *
   * @return the stories that stand before a preview which would stand before them by itself
   */
  private static Set<String> outcomesFirst(List<StoryRow> ordered) {
    Map<String, List<Integer>> placesOf = new LinkedHashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      StoryRow story = ordered.get(i);
      boolean told = story.status().equals("new") || story.status().equals("updated");
      if (told && story.nArticles() >= ENOUGH && !story.storylineId().isEmpty()) {
        placesOf.computeIfAbsent(story.storylineId(), any -> new ArrayList<>()).add(i);
      }
    }
    Set<String> moved = new HashSet<>();
    for (List<Integer> places : placesOf.values()) {
      List<StoryRow> stages = new ArrayList<>(places.stream().map(ordered::get).toList());
      stages.sort(Comparator.comparing(StoryRanking::isPreview));
      for (int i = 0; i < stages.size(); i++) {
        StoryRow stage = stages.get(i);
        if (ordered.indexOf(stage) > places.get(i)) {
          moved.add(stage.storyId());
        }
      }
      for (int i = 0; i < stages.size(); i++) {
        ordered.set(places.get(i), stages.get(i));
      }
    }
    return moved;
  }

  private static boolean isPreview(StoryRow story) {
    return story.stage().equals("preview");
  }

  private static String reason(StoryRow s) {
    if (s.status().equals("quiet")) {
      return "quiet";
    }
    List<String> reasons = new ArrayList<>();
    reasons.add(counted(s.nArticles(), "article"));
    if (s.nArticles() > 1) {
      reasons.add(s.nOrigins() == 0 ? "origins not established" : counted(s.nOrigins(), "origin"));
    }
    if (s.nDifferences() > 0) {
      reasons.add(counted(s.nDifferences(), "difference"));
    }
    reasons.add(s.status());
    return String.join(", ", reasons);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
