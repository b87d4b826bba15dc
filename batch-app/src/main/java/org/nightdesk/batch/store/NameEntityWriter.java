package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.Entity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes beside the names of articles whom they name. What stands there already as it is to be stays. */
final class NameEntityWriter {
  private final JdbcTemplate jdbc;
  private final NameTables names;
  private final List<Entity> entities;
  private final Map<String, Integer> placeOf = new HashMap<>();
  /** For each article, by its place, where it names an entity: the start above the entity's number. */
  private long[][] named = new long[0][];

  NameEntityWriter(JdbcTemplate jdbc, List<Entity> entities) {
    this.jdbc = jdbc;
    this.names = new NameTables(jdbc);
    this.entities = entities;
  }

  void write() {
    List<String> ids =
        jdbc.queryForList("SELECT article_id FROM ARTICLE ORDER BY article_id", String.class);
    ids.forEach(id -> placeOf.put(id, placeOf.size()));
    gather();
    Map<String, String> texts = new HashMap<>();
    new IdPages(ids).each((after, upTo) -> {
      Map<String, String> before = before(after, upTo);
      List<Object[]> keys = new ArrayList<>();
      List<Object[]> rows = new ArrayList<>();
      names.found(after, upTo, texts).forEach((article, parts) -> {
        for (int part = 0; part < parts.size(); part++) {
          NamedEntities of = entities(article, parts.get(part));
          if (!of.line().equals(before.get(article.value() + " " + part))) {
            keys.add(new Object[] {article.value(), part});
            rows.add(new Object[] {article.value(), part, of.named(), of.line()});
          }
        }
      });
      if (!before.isEmpty()) {
        jdbc.batchUpdate("DELETE FROM NAME_ENTITY WHERE article_id = ? AND part = ?", keys);
      }
      jdbc.batchUpdate(
          "INSERT INTO NAME_ENTITY (article_id, part, named, entities) VALUES (?, ?, ?, ?)", rows);
    });
  }

  private void gather() {
    int[] counts = new int[placeOf.size()];
    for (Entity entity : entities) {
      entity.mentions().forEach((article, spans) -> {
        @Nullable Integer place = placeOf.get(article.value());
        if (place != null) {
          counts[place] += spans.size();
        }
      });
    }
    named = Arrays.stream(counts).mapToObj(long[]::new).toArray(long[][]::new);
    for (int i = 0; i < entities.size(); i++) {
      long number = i;
      entities.get(i).mentions().forEach((article, spans) -> {
        @Nullable Integer place = placeOf.get(article.value());
        if (place != null) {
          for (Span span : spans) {
            named[place][--counts[place]] = (long) span.start() << 32 | number;
          }
        }
      });
    }
    Arrays.stream(named).parallel().forEach(Arrays::sort);
  }

  private NamedEntities entities(ArticleId article, List<NameLines.Found> found) {
    @Nullable Integer place = placeOf.get(article.value());
    long[] here = place == null ? new long[0] : named[place];
    NamedEntities of = new NamedEntities();
    for (NameLines.Found name : found) {
      int start = name.mention().where().start();
      int at = Arrays.binarySearch(here, (long) start << 32);
      int first = at < 0 ? -at - 1 : at;
      boolean is = first < here.length && here[first] >>> 32 == start;
      of.add(name.mention(), is ? entities.get((int) here[first]) : null);
    }
    return of;
  }

  private Map<String, String> before(String after, String upTo) {
    Map<String, String> before = new HashMap<>();
    jdbc.query(
        """
        SELECT article_id, part, entities FROM NAME_ENTITY WHERE article_id > ? AND article_id <= ?
        """,
        row -> {
          before.put(row.getString(1) + " " + row.getInt(2), row.getString(3));
        },
        after,
        upTo);
    return before;
  }
}
