package org.nightdesk.batch.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.story.StoryCandidate;
import org.nightdesk.enrichment.story.TermCounts;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * In how many articles of each night a term stood. An article counts on the night that first told of
 * it; tonight asks for the nights before those whose articles it is held against, for these are
 * counted anew.
 */
public final class JdbcTermMemory {
  private final JdbcTemplate jdbc;
  private final EarlierNights nights;

  public JdbcTermMemory(JdbcTemplate jdbc, EarlierNights nights) {
    this.jdbc = jdbc;
    this.nights = nights;
  }

  /** What the nights before those remembered with their articles hand on. */
  public TermCounts known() {
    Map<String, Map<String, Map<String, Integer>>> terms = new TreeMap<>();
    Map<String, Integer> articles = new HashMap<>();
    jdbc.query(
        "SELECT night, kind, articles, terms FROM PAST_TERM WHERE night >= ? AND night < ?",
        row -> {
          terms
              .computeIfAbsent(row.getString(1), night -> new HashMap<>())
              .put(row.getString(2), counts(row.getString(4)));
          articles.put(row.getString(1), row.getInt(3));
        },
        nights.knownFrom(),
        nights.from());
    List<TermCounts> each = terms.entrySet().stream()
        .map(night -> terms(articles.getOrDefault(night.getKey(), 0), night.getValue()))
        .toList();
    return TermCounts.together(each, nights.termArticles());
  }

  /** The originals told of for the first time, in the order of their ids. */
  public List<String> toldFirst() {
    return jdbc.queryForList("""
        SELECT a.article_id FROM ARTICLE a
        WHERE a.in_index
          AND NOT EXISTS (SELECT 1 FROM FOLDED_COPY f WHERE f.article_id = a.article_id)
          AND NOT EXISTS (
            SELECT 1 FROM PAST_ARTICLE p
            WHERE p.article_id = a.article_id AND p.night >= ? AND p.night < ?)
        ORDER BY a.article_id
        """, String.class, nights.from(), nights.before());
  }

  /**
   * The terms of articles, on most nights a few of all; they are counted side by side.
   *
   * @param first ids, in order
   */
  static TermCounts counted(List<String> first, JdbcArticleStore articles, EntityNames names) {
    TreeSet<String> counted = new TreeSet<>(first);
    TermCounts.Counter all = new TermCounts.Counter();
    new IdPages(first)
        .<TermCounts.Counter>sideBySide(
            (after, upTo) -> {
              TermCounts.Counter page = new TermCounts.Counter();
              for (String id : counted.subSet(after, false, upTo, true)) {
                Article article = articles.find(new ArticleId(id)).orElseThrow();
                page.add(StoryCandidate.of(article, names.of(article.id())));
              }
              return page;
            },
            all::add);
    return all.counted();
  }

  /**
   * Lays aside the counts of tonight's articles for {@link #tonight}, as long as this run's work stands in
   * the tables.
   */
  public void setTonight(TermCounts terms) {
    forgetTonight();
    byKind(terms)
        .forEach((kind, counts) -> jdbc.update(
            "INSERT INTO STATE_VALUE (name, content) VALUES (?, ?)",
            JdbcNightStore.OF_WORK + kind,
            terms.articles() + "\n" + lines(counts)));
  }

  /** The counts laid aside for this run; empty where none were, and articles have to be counted. */
  Optional<TermCounts> tonight() {
    Map<String, String> kept = new HashMap<>();
    for (String kind : byKind(TermCounts.NONE).keySet()) {
      jdbc.query(
          "SELECT content FROM STATE_VALUE WHERE name = ?",
          row -> {
            kept.put(kind, row.getString(1));
          },
          JdbcNightStore.OF_WORK + kind);
    }
    if (kept.size() < byKind(TermCounts.NONE).size()) {
      return Optional.empty();
    }
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    int articles = 0;
    for (Map.Entry<String, String> kind : kept.entrySet()) {
      int end = kind.getValue().indexOf('\n');
      articles = Integer.parseInt(kind.getValue().substring(0, end));
      counts.put(kind.getKey(), counts(kind.getValue().substring(end + 1)));
    }
    return Optional.of(terms(articles, counts));
  }

  /** Drops what was laid aside. */
  public void forgetTonight() {
    byKind(TermCounts.NONE)
        .keySet()
        .forEach(kind ->
            jdbc.update("DELETE FROM STATE_VALUE WHERE name = ?", JdbcNightStore.OF_WORK + kind));
  }

  private static Map<String, Map<String, Integer>> byKind(TermCounts terms) {
    return Map.of(
        "WORD", terms.words(),
        "NAME", terms.names(),
        "SPELLING", terms.spellings(),
        "PARTICULAR", terms.particulars());
  }

  private static TermCounts terms(int articles, Map<String, Map<String, Integer>> byKind) {
    return new TermCounts(
        articles,
        byKind.getOrDefault("WORD", Map.of()),
        byKind.getOrDefault("NAME", Map.of()),
        byKind.getOrDefault("SPELLING", Map.of()),
        byKind.getOrDefault("PARTICULAR", Map.of()));
  }

  /** Keeps them for the nights to come; replaces an earlier edition's. */
  void remember(String night, TermCounts terms) {
    jdbc.update("DELETE FROM PAST_TERM WHERE night = ?", night);
    byKind(terms)
        .forEach((kind, counts) -> jdbc.update(
            "INSERT INTO PAST_TERM (night, kind, articles, terms) VALUES (?, ?, ?, ?)",
            night,
            kind,
            terms.articles(),
            lines(counts)));
  }

  /** Forgets what no night from {@code night} on will ask for. */
  void forgetBefore(String night) {
    jdbc.update("DELETE FROM PAST_TERM WHERE night < ?", night);
  }

  private static String lines(Map<String, Integer> counts) {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(entry -> entry.getKey() + "\t" + entry.getValue())
            .collect(Collectors.joining("\n"));
  }

  private static Map<String, Integer> counts(String lines) {
    Map<String, Integer> counts = new HashMap<>();
    lines.lines().forEach(line -> {
      int tab = line.lastIndexOf('\t');
      counts.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
    });
    return counts;
  }
}
