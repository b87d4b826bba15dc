package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.story.StoryCandidate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The articles earlier nights told of, as they were published. Whoever asks is told of nights before
 * tonight alone, so a night computed anew finds what it found at first.
 */
public final class PastArticles {
  /** What is kept of an article beside its text, the same columns as of tonight's. */
  private static final String COLUMNS = """
      article_id, text_digest, file, external_id, record, index_line, sha256, title, source, author,
      published, published_basis, published_evidence, language, url, section, tags, quality, words,
      blocks""";

  /**
   * The last night before tonight that told of an article, as long as one of the nights remembered
   * listed it or a copy of it: what a story alone brings back is not remembered longer for that.
   */
  private static final String LATEST = """
      SELECT p.*, t.text FROM PAST_ARTICLE p
      JOIN PAST_TEXT t ON t.article_id = p.article_id AND t.text_digest = p.text_digest
      WHERE p.listed_night >= ? AND p.night < ? AND NOT EXISTS (
        SELECT 1 FROM PAST_ARTICLE l
        WHERE l.article_id = p.article_id AND l.night > p.night AND l.night < ?)
      """;

  private final JdbcTemplate jdbc;
  private final EarlierNights nights;

  public PastArticles(JdbcTemplate jdbc, EarlierNights nights) {
    this.jdbc = jdbc;
    this.nights = nights;
  }

  /**
   * An article as it was last told of.
   *
   * @param storyId the story it was in; empty where it was in none
   * @param names the entities it names; none for a folded copy
   */
  public record Past(Article article, String storyId, List<StoryCandidate.Named> names) {
    public Past {
      names = List.copyOf(names);
    }
  }

  /** The originals, the latest nights first, then by id; the caller closes the stream. */
  public Stream<Past> originals() {
    return jdbc.queryForStream(
        LATEST + " AND p.kept_id = '' ORDER BY p.night DESC, p.article_id FETCH FIRST ? ROWS ONLY",
        (row, n) -> new Past(
            JdbcArticleStore.read(row), row.getString("story_id"), names(row.getString("names"))),
        nights.from(),
        nights.before(),
        nights.before(),
        nights.articles());
  }

  /**
   * The same article as it was last told of.
   *
   * @throws IllegalStateException when the text kept is not the one that was told
   */
  public Optional<Article> find(ArticleId id) {
    return jdbc
        .query(
            LATEST + " AND p.article_id = ?",
            (row, n) -> {
              Article article = JdbcArticleStore.read(row);
              if (!TextDigest.of(article.text()).equals(row.getString("text_digest"))) {
                throw new IllegalStateException(
                    "the text the state keeps of %s is not the one that was published on %s;"
                            .formatted(article.from().file(), row.getString("night"))
                        + " take the state from a copy, or begin a new one with --state");
              }
              return article;
            },
            nights.from(),
            nights.before(),
            nights.before(),
            id.value())
        .stream()
        .findFirst();
  }

  /** All that is remembered of what earlier nights told of, copies included. */
  public List<String> ids() {
    return jdbc.queryForList(
        "SELECT DISTINCT article_id FROM PAST_ARTICLE WHERE listed_night >= ? AND night < ?",
        String.class,
        nights.from(),
        nights.before());
  }

  /** For each article that had a place in a story when it was last told of, that story's id. */
  public Map<ArticleId, String> storyOf() {
    return jdbc
        .query(
            """
            SELECT p.article_id, p.story_id FROM PAST_ARTICLE p
            WHERE p.listed_night >= ? AND p.night < ? AND p.kept_id = '' AND p.story_id <> ''
              AND NOT EXISTS (
                SELECT 1 FROM PAST_ARTICLE l
                WHERE l.article_id = p.article_id AND l.night > p.night AND l.night < ?)
            """,
            (row, n) -> Map.entry(new ArticleId(row.getString(1)), row.getString(2)),
            nights.from(),
            nights.before(),
            nights.before())
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * For each of tonight's articles that is a revision, the article it revises: the same file, or the
   * only original under its address, with another text.
   */
  public Map<ArticleId, ArticleId> revised() {
    Map<ArticleId, ArticleId> revised = new TreeMap<>();
    jdbc.query(
        """
        SELECT a.article_id FROM ARTICLE a
        JOIN PAST_ARTICLE p ON p.article_id = a.article_id AND p.listed_night >= ? AND p.night < ?
        WHERE a.in_index AND p.text_digest <> a.text_digest AND NOT EXISTS (
          SELECT 1 FROM PAST_ARTICLE l
          WHERE l.article_id = p.article_id AND l.night > p.night AND l.night < ?)
        """,
        row -> {
          ArticleId id = new ArticleId(row.getString(1));
          revised.put(id, id);
        },
        nights.from(),
        nights.before(),
        nights.before());
    Map<String, Placed> past = byAddress("""
        SELECT p.url, p.article_id, p.text_digest FROM PAST_ARTICLE p
        WHERE p.listed_night >= ? AND p.night < ? AND p.kept_id = '' AND p.url <> '' AND NOT EXISTS (
          SELECT 1 FROM PAST_ARTICLE l
          WHERE l.article_id = p.article_id AND l.night > p.night AND l.night < ?)
        """, nights.from(), nights.before(), nights.before());
    Map<String, Placed> tonight =
        byAddress("SELECT url, article_id, text_digest FROM ARTICLE WHERE in_index AND url <> ''");
    Set<String> listed = new HashSet<>(
        jdbc.queryForList("SELECT article_id FROM ARTICLE WHERE in_index", String.class));
    tonight.forEach((url, now) -> {
      Placed before = past.get(url);
      if (before != null
          && !listed.contains(before.articleId())
          && !before.textDigest().equals(now.textDigest())) {
        revised.put(new ArticleId(now.articleId()), new ArticleId(before.articleId()));
      }
    });
    return revised;
  }

  private record Placed(String articleId, String textDigest) {}

  /** The articles under an address that no other of them has. */
  private Map<String, Placed> byAddress(String sql, Object... arguments) {
    Map<String, Placed> placed = new HashMap<>();
    Set<String> shared = new HashSet<>();
    jdbc.query(
        sql,
        row -> {
          Placed article = new Placed(row.getString(2), row.getString(3));
          if (placed.putIfAbsent(row.getString(1), article) != null) {
            shared.add(row.getString(1));
          }
        },
        arguments);
    placed.keySet().removeAll(shared);
    return placed;
  }

  /** Keeps tonight's articles for the nights to come; replaces what an earlier edition kept. */
  void remember(String night, EntityNames names) {
    jdbc.update("DELETE FROM PAST_ARTICLE WHERE night = ?", night);
    jdbc.update(
        """
        INSERT INTO PAST_ARTICLE (night, listed_night, story_id, kept_id, %s)
        SELECT ?, CASE
            WHEN a.in_index
              OR EXISTS (SELECT 1 FROM FOLDED_COPY c WHERE c.kept_id = a.article_id) THEN ?
            ELSE COALESCE(l.listed_night, ?) END,
          COALESCE(s.story_id, ''), COALESCE(f.kept_id, ''), %s
        FROM ARTICLE a
        LEFT JOIN (
          SELECT article_id AS listed_id, MAX(listed_night) AS listed_night FROM PAST_ARTICLE
          WHERE night < ? GROUP BY article_id) l ON l.listed_id = a.article_id
        LEFT JOIN FOLDED_COPY f ON f.article_id = a.article_id
        LEFT JOIN STORY_ARTICLE s ON s.article_id = COALESCE(f.kept_id, a.article_id)
        """.formatted(COLUMNS, COLUMNS.replace("article_id", "a.article_id")),
        night,
        night,
        night,
        nights.before());
    jdbc.update("""
        INSERT INTO PAST_TEXT (article_id, text_digest, text)
        SELECT a.article_id, a.text_digest, a.text FROM ARTICLE a
        WHERE NOT EXISTS (
          SELECT 1 FROM PAST_TEXT t
          WHERE t.article_id = a.article_id AND t.text_digest = a.text_digest)
        """);
    List<String> ids =
        jdbc.queryForList("SELECT article_id FROM ARTICLE ORDER BY article_id", String.class);
    new IdPages(ids)
        .<List<Object[]>>sideBySide(
            (after, upTo) -> {
              List<Object[]> named = new ArrayList<>();
              names
                  .of(after, upTo)
                  .forEach((article, entities) ->
                      named.add(new Object[] {names(entities), night, article.value()}));
              return named;
            },
            named -> jdbc.batchUpdate("""
                UPDATE PAST_ARTICLE SET names = ?
                WHERE night = ? AND article_id = ? AND kept_id = ''
                """, named));
  }

  /** Forgets what no night that is remembered told of. */
  void forgetBefore(String night) {
    jdbc.update("DELETE FROM PAST_ARTICLE WHERE night < ?", night);
    jdbc.update("""
        DELETE FROM PAST_TEXT t WHERE NOT EXISTS (
          SELECT 1 FROM PAST_ARTICLE p
          WHERE p.article_id = t.article_id AND p.text_digest = t.text_digest)
        """);
  }

  private static String names(List<StoryCandidate.Named> named) {
    return named.stream()
        .map(n -> n.entityId() + "\t" + n.mentions() + "\t" + n.name().replaceAll("\\s", " "))
        .collect(Collectors.joining("\n"));
  }

  private static List<StoryCandidate.Named> names(String lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    return lines
        .lines()
        .map(line -> line.split("\t", 3))
        .map(cells -> new StoryCandidate.Named(cells[0], cells[2], Integer.parseInt(cells[1])))
        .toList();
  }
}
