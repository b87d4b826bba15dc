package org.nightdesk.batch.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.compare.StoryMaterial.Named;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Digests of all that the comparison of a story looks at: the program, the articles with their facts and whom
 * their names name, folded copies, origins, the other stages of the affair.
 *
 * <p>What was read out of an article is the same where {@link KeptFacts} has noted the same key; of an article
 * for which it has none, for a later step has changed its facts or it is of an earlier night, all rows are
 * digested as they stand. Safe for several threads.
 */
public final class StoryStamps {
  /** What is written when stories are compared, and numbers of which the order alone tells something. */
  private static final Set<String> NOT_COMPARED =
      Set.of("COMPARE_GROUP", "AGREEMENT", "UTTERANCE_ID", "ORDINAL");

  /** Without where an article comes from and how well it was read: the comparison asks for neither. */
  private static final String ARTICLE = """
      SELECT title, source, author, published, published_basis, language, url, section, tags,
        blocks, text
      FROM ARTICLE WHERE article_id = ?
      """;

  private static final List<String> FACTS = List.of(
      "SELECT * FROM SENTENCE WHERE article_id = ? ORDER BY paragraph, sentence",
      "SELECT * FROM NAME_FOUND WHERE article_id = ? ORDER BY part",
      "SELECT * FROM ROLE_STATEMENT WHERE article_id = ? ORDER BY ordinal",
      "SELECT * FROM FIGURE WHERE article_id = ? ORDER BY ordinal",
      "SELECT * FROM TIME_REF WHERE article_id = ? ORDER BY ordinal",
      "SELECT * FROM QUOTE WHERE article_id = ? ORDER BY ordinal");

  private final JdbcTemplate jdbc;
  private final String program;

  /** @param program names what compares */
  public StoryStamps(JdbcTemplate jdbc, String program) {
    this.jdbc = jdbc;
    this.program = program;
  }

  /** An article, the original it is folded into or nothing, and the key of its facts or nothing. */
  private record Keyed(String article, String original, String key) {}

  /**
   * The digest of a story, 32 hexadecimal digits.
   *
   * @param named the entities its articles name
   * @param origins of its articles and their copies
   * @param affair digest of the stages of its storyline; empty where it is the only one
   */
  public String ofStory(
      String storyId,
      Map<ArticleId, Map<Span, Named>> named,
      Map<ArticleId, String> origins,
      String affair) {
    Stamp stamp = new Stamp().add(program).add(storyId).add(affair);
    add(stamp, jdbc.query("""
        SELECT s.article_id, '' AS kept_id, r.facts_key FROM STORY_ARTICLE s
        LEFT JOIN FACTS_READ r ON r.article_id = s.article_id
        WHERE s.story_id = ? ORDER BY s.ordinal
        """, (row, n) -> keyed(row), storyId));
    add(stamp, jdbc.query("""
        SELECT f.article_id, f.kept_id, r.facts_key FROM STORY_ARTICLE s
        JOIN FOLDED_COPY f ON f.kept_id = s.article_id
        LEFT JOIN FACTS_READ r ON r.article_id = f.article_id
        WHERE s.story_id = ? ORDER BY f.article_id
        """, (row, n) -> keyed(row), storyId));
    add(stamp, named);
    stamp.add(origins.size());
    new TreeMap<>(origins)
        .forEach((article, origin) -> stamp.add(article.value()).add(origin));
    return stamp.digits();
  }

  /**
   * The digest of articles of a stage, 32 hexadecimal digits.
   *
   * @param articles those that are compared, in order
   * @param named the entities they name
   */
  public String ofStage(
      String storyId, List<ArticleId> articles, Map<ArticleId, Map<Span, Named>> named) {
    Stamp stamp = new Stamp().add(program).add(storyId);
    List<Keyed> keyed = new ArrayList<>();
    for (ArticleId article : articles) {
      List<String> key = jdbc.queryForList(
          "SELECT facts_key FROM FACTS_READ WHERE article_id = ?", String.class, article.value());
      keyed.add(new Keyed(article.value(), "", key.isEmpty() ? "" : key.getFirst()));
    }
    add(stamp, keyed);
    add(stamp, named);
    return stamp.digits();
  }

  /** The digest of several in their order. */
  public static String ofAll(List<String> stamps) {
    Stamp stamp = new Stamp();
    stamps.forEach(stamp::add);
    return stamp.digits();
  }

  private static Keyed keyed(ResultSet row) throws SQLException {
    @Nullable String key = row.getString(3);
    return new Keyed(row.getString(1), row.getString(2), key == null ? "" : key);
  }

  private void add(Stamp stamp, List<Keyed> articles) {
    stamp.add(articles.size());
    for (Keyed each : articles) {
      stamp.add(each.article()).add(each.original()).add(each.key());
      if (each.key().isEmpty()) {
        addRows(stamp, ARTICLE, each.article());
        FACTS.forEach(query -> addRows(stamp, query, each.article()));
      }
    }
  }

  private void addRows(Stamp stamp, String query, String article) {
    int[] rows = {0};
    jdbc.query(
        query,
        row -> {
          ResultSetMetaData columns = row.getMetaData();
          for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (!NOT_COMPARED.contains(columns.getColumnLabel(i).toUpperCase(Locale.ROOT))) {
              stamp.add(String.valueOf(row.getString(i)));
            }
          }
          rows[0]++;
        },
        article);
    stamp.add(rows[0]);
  }

  /** Which mention is which entity, then what the entities are. */
  private static void add(Stamp stamp, Map<ArticleId, Map<Span, Named>> named) {
    Map<String, Named> entities = new TreeMap<>();
    stamp.add(named.size());
    new TreeMap<>(named).forEach((article, mentions) -> {
      stamp.add(article.value()).add(mentions.size());
      mentions.entrySet().stream()
          .sorted(Map.Entry.comparingByKey(
              Comparator.comparingInt(Span::start).thenComparingInt(Span::end)))
          .forEach(mention -> {
            Named entity = mention.getValue();
            entities.put(entity.entityId(), entity);
            stamp.add(mention.getKey().start()).add(mention.getKey().end()).add(entity.entityId());
          });
    });
    stamp.add(entities.size());
    entities
        .values()
        .forEach(
            entity -> stamp.add(entity.entityId()).add(entity.type().name()).add(entity.name()));
  }
}
