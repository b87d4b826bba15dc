package org.nightdesk.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.ArticleId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the names of articles, with whom they name as soon as that is known. */
final class NameTables {
  private static final String CELLS = "SELECT f.article_id, f.names, e.entities FROM ";

  private static final String ENTITIES =
      " LEFT JOIN NAME_ENTITY e ON e.article_id = f.article_id AND e.part = f.part WHERE ";

  private final JdbcTemplate jdbc;

  NameTables(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * As they were found.
   *
   * @param after the id before the first of the articles
   * @param upTo the last of them
   * @param texts words met before, each held once; of a map for several threads, several may read
   * @return for each article its rows, in text order; articles that name nothing are left out
   */
  SortedMap<ArticleId, List<List<NameLines.Found>>> found(
      String after, String upTo, Map<String, String> texts) {
    SortedMap<ArticleId, List<List<NameLines.Found>>> found = new TreeMap<>();
    jdbc.query(
        """
        SELECT article_id, names FROM NAME_FOUND WHERE article_id > ? AND article_id <= ?
        ORDER BY article_id, part
        """,
        row -> {
          ArticleId article = new ArticleId(row.getString(1));
          found
              .computeIfAbsent(article, id -> new ArrayList<>(1))
              .add(NameLines.read(article, row.getString(2), texts));
        },
        after,
        upTo);
    return found;
  }

  /** With whom they name, in the same way. */
  SortedMap<ArticleId, List<NamedEntities.Named>> told(
      String after, String upTo, Map<String, String> texts) {
    return told(
        CELLS + "NAME_FOUND f" + ENTITIES
            + "f.article_id > ? AND f.article_id <= ? ORDER BY f.article_id, f.part",
        texts,
        after,
        upTo);
  }

  /** The same of one article; empty where it names nothing. */
  List<NamedEntities.Named> told(ArticleId article) {
    String ofOne = CELLS + "NAME_FOUND f" + ENTITIES + "f.article_id = ? ORDER BY f.part";
    return told(ofOne, new HashMap<>(), article.value()).getOrDefault(article, List.of());
  }

  /** The same of a story's articles. */
  SortedMap<ArticleId, List<NamedEntities.Named>> toldIn(String storyId) {
    return told(
        CELLS + "STORY_ARTICLE s JOIN NAME_FOUND f ON f.article_id = s.article_id" + ENTITIES
            + "s.story_id = ? ORDER BY f.article_id, f.part",
        new HashMap<>(),
        storyId);
  }

  private SortedMap<ArticleId, List<NamedEntities.Named>> told(
      String query, Map<String, String> texts, Object... arguments) {
    SortedMap<ArticleId, List<NamedEntities.Named>> told = new TreeMap<>();
    jdbc.query(
        query,
        row -> {
          ArticleId article = new ArticleId(row.getString(1));
          told.computeIfAbsent(article, id -> new ArrayList<>()).addAll(named(row, article, texts));
        },
        arguments);
    return told;
  }

  private static List<NamedEntities.Named> named(
      ResultSet row, ArticleId article, Map<String, String> texts) throws SQLException {
    @Nullable String entities = row.getString(3);
    return NamedEntities.read(NameLines.read(article, row.getString(2), texts), entities);
  }

  /** The entities of articles, by article, as often as each names them. */
  SortedMap<String, List<String>> entities(String after, String upTo) {
    SortedMap<String, List<String>> entities = new TreeMap<>();
    jdbc.query(
        """
        SELECT article_id, entities FROM NAME_ENTITY WHERE article_id > ? AND article_id <= ?
        ORDER BY article_id, part
        """,
        row -> {
          entities
              .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
              .addAll(NamedEntities.ids(row.getString(2)));
        },
        after,
        upTo);
    return entities;
  }
}
