package org.nightdesk.batch.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.published.PublishedNight;
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
            "mentions    %s in %s articles of %s stories"
                .formatted(entity.nMentions(), entity.nArticles(), entity.nStories()))
        .add(1, "first seen  " + entity.firstSeen())
        .gap()
        .add(0, "spellings");
    night
        .rows(VariantRow.class, row -> row.entityId().equals(id))
        .forEach(row -> lines.add(
            1,
            "%s  (%s mentions, %s articles): %s"
                .formatted(row.variant(), row.nMentions(), row.nArticles(), row.reason())));
    Map<String, ArticleRow> articles = new HashMap<>();
    night.rows(ArticleRow.class, row -> true).forEach(row -> articles.put(row.articleId(), row));
    sources(night, id, articles, lines);
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

  private static void sources(
      PublishedNight night, String id, Map<String, ArticleRow> articles, Lines lines) {
    Map<String, Map<String, Integer>> spelled = new TreeMap<>();
    night
        .rows(MentionRow.class, row -> row.entityId().equals(id))
        .forEach(row -> spelled
            .computeIfAbsent(row.articleId(), article -> new TreeMap<>())
            .merge(row.text(), 1, Integer::sum));
    lines.gap().add(0, "articles");
    spelled.forEach((article, counts) -> {
      ArticleRow row = articles.get(article);
      StringBuilder spellings = new StringBuilder();
      counts.forEach((text, count) -> spellings
          .append(spellings.isEmpty() ? "" : ", ")
          .append(text)
          .append(' ')
          .append(count));
      lines.add(1, (row == null ? article : Lines.of(row)) + ": " + spellings);
    });
  }

  private static String who(@Nullable ArticleRow row) {
    return row == null ? "" : row.source().isEmpty() ? row.file() : row.source();
  }
}
