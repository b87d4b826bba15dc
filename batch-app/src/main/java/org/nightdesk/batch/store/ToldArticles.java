package org.nightdesk.batch.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What tables show of an article beside each of its facts, for all articles of the night: looked up here
 * rather than joined to millions of rows. Some hundred bytes an article.
 */
final class ToldArticles {
  private static final Told NOWHERE = new Told("", "", "", new OriginCount.Of("", null), false);

  private final List<String> ids;
  private final Map<String, Told> told;

  private ToldArticles(List<String> ids, Map<String, Told> told) {
    this.ids = ids;
    this.told = told;
  }

  /**
   * One article.
   *
   * @param story empty for none; a folded copy's is that of its original
   * @param folded whether it is a copy
   */
  record Told(
      String source, String published, String story, OriginCount.Of origin, boolean folded) {}

  static ToldArticles of(JdbcTemplate jdbc) {
    List<String> ids =
        jdbc.queryForList("SELECT article_id FROM ARTICLE ORDER BY article_id", String.class);
    Map<String, OriginCount.Of> origins = new HashMap<>();
    jdbc.query("SELECT origin_id, basis FROM ORIGIN", row -> {
      origins.put(row.getString(1), new OriginCount.Of(row.getString(1), row.getString(2)));
    });
    Map<String, String> texts = new HashMap<>();
    Map<String, Told> told = new HashMap<>(2 * ids.size());
    new IdPages(ids)
        .each((after, upTo) -> jdbc.query(
            """
            SELECT t.article_id, t.source, t.published, t.story_id, t.origin_id,
              f.article_id AS folded
            FROM TOLD_IN t LEFT JOIN FOLDED_COPY f ON f.article_id = t.article_id
            WHERE t.article_id > ? AND t.article_id <= ?
            """,
            row -> {
              String origin = row.getString(5);
              told.put(
                  row.getString(1),
                  new Told(
                      held(row.getString(2), texts),
                      held(row.getString(3), texts),
                      held(row.getString(4), texts),
                      origins.getOrDefault(origin, new OriginCount.Of(origin, null)),
                      row.getString(6) != null));
            },
            after,
            upTo));
    return new ToldArticles(ids, told);
  }

  /** The same text, held once. */
  private static String held(String text, Map<String, String> texts) {
    return texts.computeIfAbsent(text, each -> each);
  }

  /** The ids of all articles, in order. */
  List<String> ids() {
    return ids;
  }

  Told of(String article) {
    return told.getOrDefault(article, NOWHERE);
  }
}
