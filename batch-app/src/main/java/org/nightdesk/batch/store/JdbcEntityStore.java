package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.compare.StoryMaterial.Named;
import org.nightdesk.enrichment.name.Entity;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.story.StoryCandidate;
import org.springframework.jdbc.core.JdbcTemplate;

/** The entities of the night and the mentions that belong to them. */
public final class JdbcEntityStore {
  private static final int BATCH = 5_000;

  private final JdbcTemplate jdbc;

  public JdbcEntityStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Where an entity is named. */
  private record Mentioned(Entity entity, String article, int start) {}

  /** Replaces all entities and tells every mention which it belongs to. */
  public void save(List<Entity> entities) {
    jdbc.update("DELETE FROM ENTITY");
    jdbc.update("DELETE FROM VARIANT");
    jdbc.update("UPDATE MENTION SET entity_id = '' WHERE entity_id <> ''");
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> variants = new ArrayList<>();
    List<Mentioned> mentions = new ArrayList<>();
    for (Entity entity : entities) {
      rows.add(
          new Object[] {entity.id(), entity.type().name(), entity.usedAs().name(), entity.name()});
      int ordinal = 0;
      for (var variant : entity.variants()) {
        variants.add(new Object[] {
          entity.id(),
          ordinal++,
          variant.text(),
          variant.mentions(),
          variant.articles(),
          variant.reason()
        });
      }
      entity.mentions().forEach((article, spans) -> {
        for (Span span : spans) {
          mentions.add(new Mentioned(entity, article.value(), span.start()));
        }
      });
    }
    jdbc.batchUpdate(
        "INSERT INTO ENTITY (entity_id, type, used_as, name) VALUES (?, ?, ?, ?)", rows);
    jdbc.batchUpdate("""
        INSERT INTO VARIANT (entity_id, ordinal, text, n_mentions, n_articles, reason)
        VALUES (?, ?, ?, ?, ?, ?)
        """, variants);
    // In the order of the table, so that neighbouring rows are written one after the other.
    mentions.sort(Comparator.comparing(Mentioned::article).thenComparingInt(Mentioned::start));
    jdbc.batchUpdate(
        "UPDATE MENTION SET entity_id = ?, type = ? WHERE article_id = ? AND start_at = ?",
        mentions,
        BATCH,
        (row, mention) -> {
          row.setString(1, mention.entity().id());
          row.setString(2, mention.entity().type().name());
          row.setString(3, mention.article());
          row.setInt(4, mention.start());
        });
  }

  /**
   * For each article the entities it names and how often, most named first, then by id. Counted here, a page
   * of articles after the other: a database would group and sort the mentions of the whole night.
   */
  public Map<ArticleId, List<StoryCandidate.Named>> namesByArticle() {
    Map<String, String> nameOf = new HashMap<>();
    jdbc.query("SELECT entity_id, name FROM ENTITY", row -> {
      nameOf.put(row.getString(1), row.getString(2));
    });
    Map<ArticleId, List<StoryCandidate.Named>> names = new HashMap<>();
    List<String> articles =
        jdbc.queryForList("SELECT article_id FROM ARTICLE ORDER BY article_id", String.class);
    new IdPages(articles).each((after, upTo) -> {
      Map<String, Map<String, Integer>> counts = new HashMap<>();
      jdbc.query(
          "SELECT article_id, entity_id FROM MENTION WHERE article_id > ? AND article_id <= ?",
          row -> {
            counts
                .computeIfAbsent(row.getString(1), id -> new HashMap<>())
                .merge(row.getString(2), 1, Integer::sum);
          },
          after,
          upTo);
      counts.forEach((article, count) -> {
        List<StoryCandidate.Named> named = count.entrySet().stream()
            .filter(each -> nameOf.containsKey(each.getKey()))
            .map(each ->
                new StoryCandidate.Named(each.getKey(), nameOf.get(each.getKey()), each.getValue()))
            .sorted(Comparator.comparingInt(StoryCandidate.Named::mentions)
                .reversed()
                .thenComparing(StoryCandidate.Named::entityId))
            .toList();
        if (!named.isEmpty()) {
          names.put(new ArticleId(article), named);
        }
      });
    });
    return names;
  }

  /** The entity behind each mention of a story's articles, by article and position. */
  public Map<ArticleId, Map<Span, Named>> namedIn(String storyId) {
    Map<ArticleId, Map<Span, Named>> named = new HashMap<>();
    jdbc.query(
        """
        SELECT m.article_id, m.start_at, m.end_at, e.entity_id, e.type, e.name
        FROM STORY_ARTICLE s
        JOIN MENTION m ON m.article_id = s.article_id
        JOIN ENTITY e ON e.entity_id = m.entity_id
        WHERE s.story_id = ?
        """,
        row -> {
          named
              .computeIfAbsent(new ArticleId(row.getString(1)), id -> new HashMap<>())
              .put(
                  new Span(row.getInt(2), row.getInt(3)),
                  new Named(
                      row.getString(4), EntityType.valueOf(row.getString(5)), row.getString(6)));
        },
        storyId);
    return named;
  }

  /** The same for single articles. */
  public Map<ArticleId, Map<Span, Named>> namedIn(List<ArticleId> articles) {
    Map<ArticleId, Map<Span, Named>> named = new HashMap<>();
    for (ArticleId article : articles) {
      Map<Span, Named> here = new HashMap<>();
      jdbc.query(
          """
          SELECT m.start_at, m.end_at, e.entity_id, e.type, e.name FROM MENTION m
          JOIN ENTITY e ON e.entity_id = m.entity_id
          WHERE m.article_id = ?
          """,
          row -> {
            here.put(
                new Span(row.getInt(1), row.getInt(2)),
                new Named(
                    row.getString(3), EntityType.valueOf(row.getString(4)), row.getString(5)));
          },
          article.value());
      named.put(article, here);
    }
    return named;
  }
}
