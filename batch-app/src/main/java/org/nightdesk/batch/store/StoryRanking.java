package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  private StoryRanking() {}

  /** The stories in that order, with their ranks and reasons. */
  public static List<StoryRow> rank(List<StoryRow> stories) {
    List<StoryRow> ordered = new ArrayList<>(stories);
    ordered.sort(ORDER);
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
          reason(s),
          s.nOutlets()));
    }
    return ranked;
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
