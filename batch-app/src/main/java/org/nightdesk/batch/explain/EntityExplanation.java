package org.nightdesk.batch.explain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.RoleRow;
import org.nightdesk.reporting.row.VariantRow;

/** All spellings of an entity with the reason each was joined, who uses it, and what it is said to be. */
final class EntityExplanation {
  private EntityExplanation() {}

  static Optional<String> of(PublishedNight night, String id) {
    return night.rows(EntityRow.class, row -> row.entityId().equals(id)).stream()
        .findFirst()
        .map(row -> explain(night, row));
  }

  private static String explain(PublishedNight night, EntityRow entity) {
    String id = entity.entityId();
    Lines lines = new Lines()
        .add(0, "entity %s, night %s".formatted(id, night.night()))
        .add(1, "name        " + entity.name())
        .add(
            1,
            "type        " + entity.type()
                + (entity.usedAs().equals(entity.type()) ? "" : ", used as " + entity.usedAs()))
        .add(
            1,
            "mentions    %s in %s of %s"
                .formatted(
                    entity.nMentions(),
                    counted(entity.nArticles(), "article"),
                    Wording.count(entity.nStories(), "story", "stories")))
        .add(1, "first seen  " + entity.firstSeen())
        .gap()
        .add(0, "spellings");
    Map<String, ArticleRow> articles = new HashMap<>();
    night.rows(ArticleRow.class, row -> true).forEach(row -> articles.put(row.articleId(), row));
    Map<String, Map<String, Used>> uses = uses(night, id);
    for (VariantRow row : night.rows(VariantRow.class, row -> row.entityId().equals(id))) {
      lines.add(
          1,
          "%s  (%s, %s): %s"
              .formatted(
                  row.variant(),
                  counted(row.nMentions(), "mention"),
                  counted(row.nArticles(), "article"),
                  row.reason()));
      uses.getOrDefault(row.variant(), Map.of())
          .forEach((article, used) -> lines.add(
              2,
              "%s: %s, first in %s"
                  .formatted(of(article, articles), used.times(), used.firstEvidence())));
    }
    List<RoleRow> roles = night.rows(RoleRow.class, row -> row.entityId().equals(id));
    if (!roles.isEmpty()) {
      lines.gap().add(0, "roles, as stated");
      roles.forEach(row -> lines.add(
          1,
          "%s  (%s, %s)"
              .formatted(row.role(), row.evidenceId(), who(articles.get(row.articleId())))));
    }
    return lines.toString();
  }

  /**
   * How often an article uses a spelling.
   *
   * @param firstEvidence the sentence it first stands in
   */
  private record Used(int times, String firstEvidence) {}

  /** Who uses each spelling, by article. */
  private static Map<String, Map<String, Used>> uses(PublishedNight night, String id) {
    Map<String, Map<String, Used>> uses = new HashMap<>();
    night.rows(MentionRow.class, row -> row.entityId().equals(id)).stream()
        .sorted(Comparator.comparing(MentionRow::articleId).thenComparingInt(MentionRow::start))
        .forEach(row -> uses.computeIfAbsent(row.text(), text -> new TreeMap<>())
            .merge(
                row.articleId(),
                new Used(1, row.evidenceId()),
                (before, one) -> new Used(before.times() + 1, before.firstEvidence())));
    return uses;
  }

  private static String of(String article, Map<String, ArticleRow> articles) {
    ArticleRow row = articles.get(article);
    return row == null ? article : Lines.of(row);
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String who(@Nullable ArticleRow row) {
    return row == null ? "" : row.source().isEmpty() ? row.file() : row.source();
  }
}
