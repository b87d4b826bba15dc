package org.nightdesk.batch.explain;

import java.util.List;
import java.util.Optional;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.LeftoverRow;
import org.nightdesk.reporting.row.OriginRow;
import org.nightdesk.reporting.row.OverlapRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.WarningRow;

/** Where an article came from, what it is a copy of, and what it shares with others. */
final class ArticleExplanation {
  private ArticleExplanation() {}

  static Optional<String> of(PublishedNight night, String id) {
    return night.article(id).map(row -> explain(night, row));
  }

  private static String explain(PublishedNight night, ArticleRow row) {
    String id = row.articleId();
    Lines lines = new Lines()
        .add(0, "article %s, night %s".formatted(id, night.night()))
        .add(1, "title      " + row.title())
        .add(1, "file       %s, sha-256 %s".formatted(row.file(), row.sha256()))
        .add(
            1,
            "listed     "
                + (row.inIndex()
                    ? "by the night's index"
                    : "by an earlier night; tonight's refer to it"))
        .add(1, "source     " + (row.source().isEmpty() ? "not stated" : row.source()))
        .add(1, "published  " + published(row))
        .add(
            1,
            "quality    " + row.quality()
                + (row.qualityNotes().isEmpty() ? "" : ": " + row.qualityNotes()))
        .add(
            1,
            "relation   " + row.relation()
                + (row.relatesTo().isEmpty()
                    ? ""
                    : " of %s, similarity %s".formatted(row.relatesTo(), row.similarity())));
    night
        .rows(OriginRow.class, origin -> origin.originId().equals(row.originId()))
        .forEach(origin -> lines.add(
            1,
            "origin     %s %s (%s), %s"
                .formatted(
                    origin.originId(),
                    origin.name(),
                    origin.basis(),
                    Wording.count(origin.nArticles(), "article", "articles"))));
    night
        .rows(StoryRow.class, story -> story.storyId().equals(row.storyId()))
        .forEach(story -> lines.add(
            1,
            "story      %s %s (%s)".formatted(story.storyId(), story.headline(), story.status())));
    overlaps(night, id, lines);
    List<LeftoverRow> leftovers =
        night.rows(LeftoverRow.class, l -> l.articleId().equals(id));
    if (!leftovers.isEmpty()) {
      lines.gap().add(0, "says beyond its original");
      leftovers.forEach(l ->
          lines.add(1, "%s  %s  %s".formatted(l.kind(), l.evidenceId(), Lines.oneLine(l.text()))));
    }
    List<WarningRow> warnings = night.rows(WarningRow.class, w -> w.articleId().equals(id));
    if (!warnings.isEmpty()) {
      lines.gap().add(0, "noticed");
      warnings.forEach(w -> lines.add(1, "%s  %s".formatted(w.kind(), Lines.oneLine(w.text()))));
    }
    return lines.toString();
  }

  private static String published(ArticleRow row) {
    String evidence = row.publishedEvidence().isEmpty() ? "" : ": " + row.publishedEvidence();
    String value = row.published().isEmpty() ? "" : row.published() + ", ";
    return value + row.publishedBasis() + Lines.oneLine(evidence);
  }

  private static void overlaps(PublishedNight night, String id, Lines lines) {
    List<OverlapRow> overlaps = night.rows(
        OverlapRow.class, o -> o.articleA().equals(id) || o.articleB().equals(id));
    if (!overlaps.isEmpty()) {
      lines.gap().add(0, "shares text with");
      overlaps.forEach(o -> lines.add(
          1,
          "%s  %s, jaccard %s, %s, longest run %s"
              .formatted(
                  o.articleA().equals(id) ? o.articleB() : o.articleA(),
                  o.relation(),
                  Lines.share(o.jaccard()),
                  Wording.count(o.sharedWords(), "word", "words"),
                  o.longestRun())));
    }
  }
}
