package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.enrichment.Ids;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Facts that stand in the tables from the run before and are the same tonight: those of articles that read
 * word for word as they did then, taken out by the same program with the same names added. Safe for several
 * threads.
 */
public final class KeptFacts {
  /** What was read out of articles, and whom their names name. */
  static final List<String> OF_ARTICLES = List.of(
      "SENTENCE", "NAME_FOUND", "NAME_ENTITY", "ROLE_STATEMENT", "FIGURE", "TIME_REF", "QUOTE");

  private final JdbcTemplate jdbc;
  private final String program;
  private final AtomicInteger reused = new AtomicInteger();
  private @Nullable Map<String, String> kept;

  /**
   * @param program names what the facts depend on beside the article: the program itself, names added by
   *     people
   */
  public KeptFacts(JdbcTemplate jdbc, String program) {
    this.jdbc = jdbc;
    this.program = program;
  }

  /** Lets go of the facts of articles that are not tonight's; to be done before any is asked for. */
  public void begin() {
    for (String table : OF_ARTICLES) {
      forgetUnlisted(table);
    }
    forgetUnlisted("FACTS_READ");
    Map<String, String> keys = new HashMap<>();
    jdbc.query("SELECT article_id, facts_key FROM FACTS_READ", row -> {
      keys.put(row.getString(1), row.getString(2));
    });
    kept = keys;
    reused.set(0);
  }

  private void forgetUnlisted(String table) {
    jdbc.update("""
        DELETE FROM %1$s WHERE NOT EXISTS (
          SELECT 1 FROM ARTICLE a WHERE a.article_id = %1$s.article_id)
        """.formatted(table));
  }

  /** Whether the facts of the article are there and need not be read again; it is counted. */
  public boolean has(Article article) {
    Map<String, String> keys = kept;
    boolean there = keys != null && key(article).equals(keys.get(article.id().value()));
    if (there) {
      reused.incrementAndGet();
    }
    return there;
  }

  /** How many articles were not read again. */
  public int reused() {
    return reused.get();
  }

  /** Notes that all facts of the articles stand in the tables as they were read. */
  public void keep(Collection<Article> articles) {
    List<Object[]> rows = new ArrayList<>();
    articles.forEach(article -> rows.add(new Object[] {article.id().value(), key(article)}));
    jdbc.batchUpdate("INSERT INTO FACTS_READ (article_id, facts_key) VALUES (?, ?)", rows);
  }

  /** Of all that is looked at when facts are read. */
  private String key(Article article) {
    Metadata about = article.about();
    return Ids.mint(
        'k',
        program,
        article.id().value(),
        about.title(),
        about.source(),
        about.author(),
        about.published().value(),
        about.published().basis().name(),
        about.language(),
        about.url(),
        about.section(),
        about.tags(),
        BlockList.write(article.blocks()),
        article.text());
  }

  /**
   * Makes the facts of the run before what they were when they were read, but for what comparing stories
   * wrote into them. Those of articles that a later step changed are gone: these are read again.
   */
  static void reset(JdbcTemplate jdbc) {
    for (String table : OF_ARTICLES) {
      jdbc.update("""
          DELETE FROM %1$s WHERE NOT EXISTS (
            SELECT 1 FROM FACTS_READ r WHERE r.article_id = %1$s.article_id)
          """.formatted(table));
    }
  }
}
