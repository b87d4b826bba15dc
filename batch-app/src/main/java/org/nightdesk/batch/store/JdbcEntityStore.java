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
  /** Entities looked up with one statement. */
  private static final int AT_ONCE = 16;

  private final JdbcTemplate jdbc;
  private final NameTables names;

  public JdbcEntityStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.names = new NameTables(jdbc);
  }

  /** An entity's id and name, held once however many articles name it. */
  private record Known(String id, String name) {}

  /** Replaces all entities and tells every mention which it belongs to. */
  public void save(List<Entity> entities) {
    jdbc.update("DELETE FROM ENTITY");
    jdbc.update("DELETE FROM VARIANT");
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> variants = new ArrayList<>();
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
    }
    jdbc.batchUpdate(
        "INSERT INTO ENTITY (entity_id, type, used_as, name) VALUES (?, ?, ?, ?)", rows);
    jdbc.batchUpdate("""
        INSERT INTO VARIANT (entity_id, ordinal, text, n_mentions, n_articles, reason)
        VALUES (?, ?, ?, ?, ?, ?)
        """, variants);
    new NameEntityWriter(jdbc, entities).write();
  }

  /**
   * For each article the entities it names and how often, most named first, then by id. Counted here,
   * pages of articles side by side: a database would group and sort the mentions of the whole night. What
   * the transaction at hand has written is not counted.
   */
  public Map<ArticleId, List<StoryCandidate.Named>> namesByArticle() {
    Map<String, Known> known = new HashMap<>();
    jdbc.query("SELECT entity_id, name FROM ENTITY", row -> {
      known.put(row.getString(1), new Known(row.getString(1), row.getString(2)));
    });
    List<String> ids =
        jdbc.queryForList("SELECT article_id FROM ARTICLE ORDER BY article_id", String.class);
    Map<ArticleId, List<StoryCandidate.Named>> names = new HashMap<>();
    new IdPages(ids).sideBySide((after, upTo) -> named(after, upTo, known), names::putAll);
    return names;
  }

  private Map<ArticleId, List<StoryCandidate.Named>> named(
      String after, String upTo, Map<String, Known> known) {
    Map<ArticleId, List<StoryCandidate.Named>> named = new HashMap<>();
    names.entities(after, upTo).forEach((article, ids) -> {
      Map<Known, Integer> counts = new HashMap<>();
      for (String id : ids) {
        @Nullable Known entity = known.get(id);
        if (entity != null) {
          counts.merge(entity, 1, Integer::sum);
        }
      }
      if (!counts.isEmpty()) {
        named.put(new ArticleId(article), mostNamedFirst(counts));
      }
    });
    return named;
  }

  private static List<StoryCandidate.Named> mostNamedFirst(Map<Known, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> new StoryCandidate.Named(e.getKey().id(), e.getKey().name(), e.getValue()))
        .sorted(Comparator.comparing((StoryCandidate.Named named) -> -named.mentions())
            .thenComparing(StoryCandidate.Named::entityId))
        .toList();
  }

  /** The entity behind each mention of a story's articles, by article and position. */
  public Map<ArticleId, Map<Span, Named>> namedIn(String storyId) {
    return withEntities(names.toldIn(storyId));
  }

  /** The same for single articles. */
  public Map<ArticleId, Map<Span, Named>> namedIn(List<ArticleId> articles) {
    Map<ArticleId, List<NamedEntities.Named>> told = new HashMap<>();
    articles.forEach(article -> told.put(article, names.told(article)));
    return withEntities(told);
  }

  private Map<ArticleId, Map<Span, Named>> withEntities(
      Map<ArticleId, List<NamedEntities.Named>> told) {
    Map<String, Named> entities = of(told.values().stream()
        .flatMap(List::stream)
        .map(NamedEntities.Named::entity)
        .filter(id -> !id.isEmpty())
        .distinct()
        .toList());
    Map<ArticleId, Map<Span, Named>> named = new HashMap<>();
    told.forEach((article, mentions) -> {
      Map<Span, Named> here = new HashMap<>();
      for (NamedEntities.Named mention : mentions) {
        Named entity = entities.get(mention.entity());
        if (entity != null) {
          here.put(mention.mention().where(), entity);
        }
      }
      named.put(article, here);
    });
    return named;
  }

  /** Each looked up once, however often it is named; a few with each statement. */
  Map<String, Named> of(List<String> ids) {
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
}
