package org.nightdesk.batch.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.story.StoryCandidate;
import org.nightdesk.enrichment.story.StoryExplainer;
import org.nightdesk.enrichment.story.StoryLink;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.StoryRow;

/** What a story is made of, why, and under which ids it went on earlier nights. */
final class StoryExplanation {
  /** Articles each article is held against to find its nearest. */
  private static final int COMPARED = 30;

  private StoryExplanation() {}

  static Optional<String> of(List<PublishedNight> nights, String id) {
    PublishedNight night = nights.getFirst();
    List<StoryRow> rows = night.rows(StoryRow.class, row -> row.storyId().equals(id));
    List<String> history = history(nights, id);
    if (rows.isEmpty() && history.isEmpty()) {
      return Optional.empty();
    }
    Lines lines = new Lines().add(0, "story %s, night %s".formatted(id, night.night()));
    rows.forEach(row -> {
      lines.add(1, "headline   " + row.headline());
      lines.add(1, "storyline  %s (%s)".formatted(row.storylineId(), row.stage()));
      lines.add(1, "status     " + row.status());
      lines.add(1, "rank       %s: %s".formatted(row.rank(), row.rankReason()));
    });
    if (rows.isEmpty()) {
      lines.add(1, "not told on this night");
    }
    members(nights, id, lines);
    lines.gap().add(0, "nights");
    history.forEach(line -> lines.add(1, line));
    return Optional.of(lines.toString());
  }

  private static void members(List<PublishedNight> nights, String id, Lines lines) {
    List<ArticleRow> members =
        nights.getFirst().rows(ArticleRow.class, row -> row.storyId().equals(id));
    if (members.isEmpty()) {
      return;
    }
    lines.gap().add(0, "articles");
    NightSettingsThen settings = new NightSettingsThen(nights.getFirst());
    Map<ArticleId, StoryCandidate> grouped = GroupedArticles.of(nights, settings.daysRemembered());
    List<ArticleId> originals = members.stream()
        .map(row -> new ArticleId(row.articleId()))
        .filter(grouped::containsKey)
        .sorted()
        .toList();
    StoryExplainer explainer = new StoryExplainer(
        settings.stories(), List.copyOf(grouped.values()), GroupedArticles.terms(nights, settings));
    for (ArticleRow row : members) {
      lines.add(1, Lines.of(row));
      ArticleId self = new ArticleId(row.articleId());
      if (!originals.contains(self)) {
        lines.add(
            2,
            "%s of %s, similarity %s".formatted(row.relation(), row.relatesTo(), row.similarity()));
        continue;
      }
      originals.stream()
          .filter(other -> !other.equals(self))
          .limit(COMPARED)
          .map(other -> explainer.explain(self, other))
          .max(Comparator.comparingDouble(StoryLink::compared))
          .ifPresent(link -> lines.add(
              2,
              "nearest %s: likeness %s, average inside the story %s"
                  .formatted(
                      link.other(), Lines.share(link.compared()), Lines.share(link.average()))));
    }
  }

  /** What each night said of the id, the latest first. */
  private static List<String> history(List<PublishedNight> nights, String id) {
    List<String> history = new ArrayList<>();
    for (PublishedNight night : nights) {
      night
          .rows(StoryRow.class, row -> row.storyId().equals(id))
          .forEach(row -> history.add("%s  %s, %s, %s"
              .formatted(
                  night.night(),
                  row.status(),
                  Wording.count(row.nArticles(), "article", "articles"),
                  row.headline())));
      night
          .rows(ChangeRow.class, row -> isPassing(row) && mentions(row, id))
          .forEach(row -> history.add("%s  %s: %s into %s"
              .formatted(night.night(), row.kind().replace('_', ' '), row.before(), row.after())));
    }
    return history;
  }

  private static boolean isPassing(ChangeRow row) {
    return row.kind().equals("story_merged") || row.kind().equals("story_split");
  }

  private static boolean mentions(ChangeRow row, String id) {
    return row.before().contains(id) || row.after().equals(id);
  }
}
