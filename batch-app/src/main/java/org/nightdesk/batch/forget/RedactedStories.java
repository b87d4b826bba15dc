package org.nightdesk.batch.forget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightdesk.batch.store.OriginCount;
import org.nightdesk.batch.store.StoryRanking;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StorylineRow;
import org.nightdesk.reporting.story.CellList;

/**
 * Stories counted again and told in the words of articles that stay; one without any vanishes. A quiet
 * one has the words it was last told in.
 */
final class RedactedStories {
  private final RedactedArticles articles;
  private final RedactedPoints points;
  private final TakenWords taken;
  private final Map<String, Integer> differences = new HashMap<>();
  private final Map<String, StoryRow> now = new TreeMap<>();
  private final Map<String, String> headlines = new HashMap<>();
  private final Set<String> gone = new HashSet<>();
  private final Set<String> changed = new HashSet<>();

  /**
   * @param earlier stories as nights before tell them now, by id
   */
  RedactedStories(
      NightExtracts night,
      RedactedArticles articles,
      RedactedPoints points,
      RedactedDifferences told,
      TakenWords taken,
      Map<String, StoryRow> earlier) {
    this.articles = articles;
    this.points = points;
    this.taken = taken;
    try (Stream<DifferenceRow> rows = night.rows(DifferenceRow.class)) {
      rows.filter(row -> !told.isGone(row.differenceId()))
          .forEach(row -> differences.merge(row.storyId(), 1, Integer::sum));
    }
    Set<String> concerned = articles.stories();
    List<StoryRow> left = new ArrayList<>();
    try (Stream<StoryRow> rows = night.rows(StoryRow.class)) {
      rows.forEach(row -> {
        if (row.isQuiet()) {
          quiet(row, earlier, left);
        } else if (concerned.contains(row.storyId())) {
          story(row, left);
        } else {
          left.add(row);
        }
      });
    }
    StoryRanking.rank(left).forEach(row -> now.put(row.storyId(), row));
  }

  private void quiet(StoryRow row, Map<String, StoryRow> earlier, List<StoryRow> left) {
    if (!taken.isIn(row.headline()) && !taken.isIn(row.summary())) {
      left.add(row);
      return;
    }
    changed.add(row.storyId());
    StoryRow told = earlier.get(row.storyId());
    if (told == null) {
      gone.add(row.storyId());
    } else {
      headlines.put(row.headline(), told.headline());
      left.add(ChangedRow.of(row, Map.of("headline", told.headline(), "summary", told.summary())));
    }
  }

  private void story(StoryRow row, List<StoryRow> left) {
    changed.add(row.storyId());
    List<ArticleRow> originals = articles.originals(row.storyId());
    if (originals.isEmpty()) {
      gone.add(row.storyId());
      return;
    }
    String headline = headline(row, originals);
    headlines.put(row.headline(), headline);
    List<ArticleRow> all = articles.of(row.storyId()).toList();
    Map<String, Object> changes = new HashMap<>();
    changes.put("headline", headline);
    changes.put("summary", summary(row));
    changes.put("nArticles", originals.size());
    changes.put("nCopies", all.size() - originals.size());
    changes.put(
        "nOrigins",
        OriginCount.of(
            originals.size(),
            originals.stream().map(each -> points.origin(each.articleId())).toList()));
    changes.put("nPoints", points.of(row.storyId()).size());
    changes.put("nDifferences", differences.getOrDefault(row.storyId(), 0));
    changes.put(
        "firstPublished",
        originals.stream()
            .map(ArticleRow::published)
            .filter(date -> !date.isEmpty())
            .min(Comparator.naturalOrder())
            .orElse(""));
    changes.put(
        "lastPublished",
        originals.stream()
            .map(ArticleRow::published)
            .max(Comparator.naturalOrder())
            .orElse(""));
    changes.put("nOutlets", (int) all.stream()
        .map(ArticleRow::source)
        .filter(s -> !s.isEmpty())
        .distinct()
        .count());
    left.add(ChangedRow.of(row, changes));
  }

  /** The one it has, where an article that stays is called so; otherwise the latest article's. */
  private static String headline(StoryRow row, List<ArticleRow> originals) {
    if (originals.stream().anyMatch(each -> each.title().equals(row.headline()))) {
      return row.headline();
    }
    return originals.stream()
        .filter(each -> !each.title().isEmpty())
        .max(Comparator.comparing(ArticleRow::published)
            .thenComparing(ArticleRow::articleId, Comparator.reverseOrder()))
        .map(ArticleRow::title)
        .orElse("");
  }

  /** Its sentences that articles that stay have as well; with none, the best supported point. */
  private String summary(StoryRow row) {
    List<String> left =
        CellList.items(row.summary()).stream().filter(each -> !taken.isIn(each)).toList();
    if (left.isEmpty()) {
      left = points.of(row.storyId()).stream()
          .min(Comparator.comparingInt((PointRow point) -> -point.nArticles())
              .thenComparing(PointRow::pointId))
          .map(point -> List.of(point.text()))
          .orElse(List.of());
    }
    return CellList.cell(left);
  }

  boolean isGone(String story) {
    return gone.contains(story);
  }

  /** Those told otherwise now, or not at all, by id. */
  Set<String> changed() {
    return changed;
  }

  /** All that are left, by id. */
  Map<String, StoryRow> all() {
    return now;
  }

  /** What took the place of a headline; itself where nothing did. */
  String headline(String headline) {
    return headlines.getOrDefault(headline, headline);
  }

  /** The storyline as its stories tell it now; nothing where it has none left. */
  Stream<StorylineRow> line(StorylineRow row) {
    List<StoryRow> members = now.values().stream()
        .filter(story -> story.storylineId().equals(row.storylineId()))
        .toList();
    if (members.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(ChangedRow.of(
        row,
        Map.of(
            "headline",
            members.stream()
                .min(Comparator.comparingInt(StoryRow::rank))
                .orElseThrow()
                .headline(),
            "nStories",
            members.size(),
            "firstPublished",
            members.stream()
                .map(StoryRow::firstPublished)
                .filter(date -> !date.isEmpty())
                .min(Comparator.naturalOrder())
                .orElse(""),
            "lastPublished",
            members.stream()
                .map(StoryRow::lastPublished)
                .max(Comparator.naturalOrder())
                .orElse(""))));
  }
}
