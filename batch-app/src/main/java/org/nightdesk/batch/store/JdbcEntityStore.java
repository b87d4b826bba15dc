package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /** Entities looked up with one statement. */
  private static final int AT_ONCE = 16;

  private final JdbcTemplate jdbc;

  public JdbcEntityStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** An entity's id and name, held once however many articles name it. */
  private record Known(String id, String name) {}

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
    Map<String, Known> known = new HashMap<>();
    jdbc.query("SELECT entity_id, name FROM ENTITY", row -> {
      known.put(row.getString(1), new Known(row.getString(1), row.getString(2)));
    });
    List<String> ids =
        jdbc.queryForList("SELECT article_id FROM ARTICLE ORDER BY article_id", String.class);
    Map<ArticleId, List<StoryCandidate.Named>> names = new HashMap<>();
    new IdPages(ids).each((after, upTo) -> addNames(after, upTo, known, names));
    return names;
  }

  private void addNames(
      String after,
      String upTo,
      Map<String, Known> known,
      Map<ArticleId, List<StoryCandidate.Named>> names) {
    Map<String, Map<Known, Integer>> counts = new HashMap<>();
    jdbc.query(
        "SELECT article_id, entity_id FROM MENTION WHERE article_id > ? AND article_id <= ?",
        row -> {
          @Nullable Known entity = known.get(row.getString(2));
          if (entity != null) {
            counts
                .computeIfAbsent(row.getString(1), id -> new HashMap<>())
                .merge(entity, 1, Integer::sum);
          }
        },
        after,
        upTo);
    counts.forEach((article, entities) -> names.put(
        new ArticleId(article),
        entities.entrySet().stream()
            .map(e -> new StoryCandidate.Named(e.getKey().id(), e.getKey().name(), e.getValue()))
            .sorted(Comparator.comparing((StoryCandidate.Named named) -> -named.mentions())
                .thenComparing(StoryCandidate.Named::entityId))
            .toList()));
  }

  /** The entity behind each mention of a story's articles, by article and position. */
  public Map<ArticleId, Map<Span, Named>> namedIn(String storyId) {
    List<Placed> mentions = jdbc.query(
        """
        SELECT m.article_id, m.start_at, m.end_at, m.entity_id FROM STORY_ARTICLE s
        JOIN MENTION m ON m.article_id = s.article_id
        WHERE s.story_id = ? AND m.entity_id <> ''
        """,
        (row, n) -> new Placed(
            new ArticleId(row.getString(1)),
            new Span(row.getInt(2), row.getInt(3)),
            row.getString(4)),
        storyId);
    Map<String, Named> entities =
        entities(mentions.stream().map(Placed::entity).distinct().toList());
    Map<ArticleId, Map<Span, Named>> named = new HashMap<>();
    for (Placed mention : mentions) {
      Named entity = entities.get(mention.entity());
      if (entity != null) {
        named
            .computeIfAbsent(mention.article(), id -> new HashMap<>())
            .put(mention.where(), entity);
      }
    }
    return named;
  }

  private record Placed(ArticleId article, Span where, String entity) {}

  /** Each looked up once, however often it is named; a few with each statement. */
  private Map<String, Named> entities(List<String> ids) {
    Map<String, Named> entities = new HashMap<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      Object[] some = new Object[AT_ONCE];
      for (int i = 0; i < AT_ONCE; i++) {
        some[i] = ids.get(Math.min(from + i, ids.size() - 1));
      }
      jdbc.query(
          "SELECT entity_id, type, name FROM ENTITY WHERE entity_id IN (?"
              + ", ?".repeat(AT_ONCE - 1) + ")",
          row -> {
            String id = row.getString(1);
            entities.put(id, new Named(id, EntityType.valueOf(row.getString(2)), row.getString(3)));
          },
          some);
    }
    return entities;
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
