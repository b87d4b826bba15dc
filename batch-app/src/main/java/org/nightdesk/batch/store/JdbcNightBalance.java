package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whether what went into each step of a night has come out of it: no article, name or story is lost
 * between two tables, and every row that was made stands in the files. What readCorpus read is held
 * against the index elsewhere, by reading it again.
 */
public final class JdbcNightBalance {
  /** The files that have a row for each row of a table, or for some of its rows. */
  private static final Map<String, String> ROWS_OF = new TreeMap<>(Map.ofEntries(
      Map.entry("articles.csv", "ARTICLE"),
      Map.entry("rejected.csv", "REJECTION"),
      Map.entry("entities.csv", "ENTITY"),
      Map.entry("figures.csv", "FIGURE"),
      Map.entry("quotes.csv", "QUOTE"),
      Map.entry("points.csv", "POINT"),
      Map.entry("differences.csv", "DIFFERENCE"),
      Map.entry("events.csv", "EVENT"),
      Map.entry("changes.csv", "CHANGE"),
      Map.entry("leftovers.csv", "LEFTOVER"),
      Map.entry("technical/dates.csv", "TIME_REF"),
      Map.entry("technical/overlaps.csv", "OVERLAP"),
      Map.entry("technical/sentences.csv", "SENTENCE")));

  /** Its rows lie several in one row of the state. */
  private static final String MENTIONS = "technical/mentions.csv";

  private final JdbcTemplate jdbc;
  private final List<String> faults = new ArrayList<>();

  public JdbcNightBalance(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What does not balance, a line each; empty where all does.
   *
   * @param written rows by file, relative to the folder of the tables
   */
  public List<String> faults(Map<String, Long> written) {
    faults.clear();
    expect(
        "findCopies: folded articles that are not there, or whose original is not or is folded too",
        0,
        count("""
            FOLDED_COPY f WHERE NOT EXISTS (SELECT 1 FROM ARTICLE a WHERE a.article_id = f.article_id)
              OR NOT EXISTS (SELECT 1 FROM ARTICLE a WHERE a.article_id = f.kept_id)
              OR EXISTS (SELECT 1 FROM FOLDED_COPY o WHERE o.article_id = f.kept_id)
            """));
    expect("extractFacts: articles with words and without a sentence", 0, count("""
            ARTICLE a WHERE a.words > 0
              AND NOT EXISTS (SELECT 1 FROM SENTENCE s WHERE s.article_id = a.article_id)
            """));
    expect(
        "resolveNames: mentions in the spellings of entities",
        mentions(),
        sum("SELECT COALESCE(SUM(n_mentions), 0) FROM VARIANT"));
    expect(
        "groupStories: articles listed that are folded or in a story",
        count("ARTICLE WHERE in_index"),
        count("FOLDED_COPY f JOIN ARTICLE a ON a.article_id = f.article_id WHERE a.in_index")
            + count("STORY_ARTICLE s JOIN ARTICLE a ON a.article_id = s.article_id"
                + " WHERE a.in_index"));
    for (String made : List.of("POINT", "DIFFERENCE", "EVENT")) {
      expect(
          "compareSources: rows of %s without their story".formatted(made),
          0,
          count(
              made + " m WHERE NOT EXISTS (SELECT 1 FROM STORY s WHERE s.story_id = m.story_id)"));
    }
    expect("writeBrief: rows of " + MENTIONS, mentions(), written.getOrDefault(MENTIONS, 0L));
    ROWS_OF.forEach((file, table) ->
        expect("writeBrief: rows of " + file, count(table), written.getOrDefault(file, 0L)));
    return List.copyOf(faults);
  }

  private long mentions() {
    return sum("SELECT COALESCE(SUM(named), 0) FROM NAME_ENTITY");
  }

  private long count(String from) {
    return sum("SELECT COUNT(*) FROM " + from);
  }

  private long sum(String sql) {
    Long count = jdbc.queryForObject(sql, Long.class);
    return count == null ? 0 : count;
  }

  private void expect(String what, long wanted, long found) {
    if (wanted != found) {
      faults.add("%s: expected %s but found %s".formatted(what, wanted, found));
    }
  }
}
