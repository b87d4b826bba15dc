package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.compare.StoryMaterial.Named;
import org.nightdesk.enrichment.name.Entity;
import org.nightdesk.enrichment.name.EntityType;
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

  /** Who is named by which article, of the entities there are now. */
  public EntityNames namesByArticle() {
    return EntityNames.read(jdbc);
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
