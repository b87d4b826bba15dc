package org.nightdesk.batch.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Change;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;
import org.nightdesk.enrichment.figure.Qualifier;
import org.nightdesk.enrichment.name.ArticleNames;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.name.NamesFound;
import org.nightdesk.enrichment.name.RoleStatement;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.quote.Speaker;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.time.TimeReference;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was read out of single articles: sentences, mentions, roles, figures, dates, quotations. */
public final class JdbcFactStore {
  static final List<String> TABLES =
      Stream.concat(KeptFacts.OF_ARTICLES.stream(), Stream.of("FACTS_READ")).toList();

  private final JdbcTemplate jdbc;
  private final NameTables names;

  public JdbcFactStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.names = new NameTables(jdbc);
  }

  /** An article and its facts. */
  public record Extracted(Article article, ArticleFacts facts) {}

  /** An article and all it names. */
  public record Renamed(Article article, List<Mention> mentions) {
    public Renamed {
      mentions = List.copyOf(mentions);
    }
  }

  /** Writes the facts of articles; those of the same articles written before are replaced. */
  public void save(List<? extends Extracted> extracted) {
    List<Object[]> ids =
        extracted.stream().map(e -> new Object[] {e.article().id().value()}).toList();
    for (String table : TABLES) {
      jdbc.batchUpdate("DELETE FROM " + table + " WHERE article_id = ?", ids);
    }
    FactRows rows = new FactRows();
    extracted.forEach(rows::add);
    rows.insert(jdbc);
  }

  /**
   * Replaces what hangs on an article's date: its time references and the figures that hold as of one.
   * Names, quotations and sentences stay as they are.
   */
  public void saveAnchored(Extracted extracted) {
    String id = extracted.article().id().value();
    for (String table : List.of("FIGURE", "TIME_REF", "FACTS_READ")) {
      jdbc.update("DELETE FROM " + table + " WHERE article_id = ?", id);
    }
    FactRows rows = new FactRows();
    rows.add(extracted);
    rows.insertAnchored(jdbc);
  }

  /** Replaces the names found in articles; all else that was read out of them stays. */
  public void saveNames(List<Renamed> renamed) {
    List<Object[]> ids =
        renamed.stream().map(r -> new Object[] {r.article().id().value()}).toList();
    for (String table : List.of("NAME_FOUND", "NAME_ENTITY", "FACTS_READ")) {
      jdbc.batchUpdate("DELETE FROM " + table + " WHERE article_id = ?", ids);
    }
    FactRows rows = new FactRows();
    renamed.forEach(r -> rows.addNames(r.article(), r.mentions()));
    rows.insertNames(jdbc);
  }

  /**
   * The facts of one article; empty lists where nothing was found. A name is of the type of its entity,
   * where that is known.
   */
  public ArticleFacts of(ArticleId article) {
    String id = article.value();
    return new ArticleFacts(
        article,
        sentences(id),
        names.told(article).stream().map(NamedEntities.Named::mention).toList(),
        jdbc.query(
            "SELECT * FROM ROLE_STATEMENT WHERE article_id = ? ORDER BY ordinal",
            (row, n) -> new RoleStatement(evidence(row), span(row), row.getString("role")),
            id),
        figures(id),
        jdbc.query(
            "SELECT * FROM TIME_REF WHERE article_id = ? ORDER BY ordinal",
            (row, n) -> new TimeReference(
                evidence(row),
                span(row),
                row.getString("text"),
                row.getString("content"),
                TimeReference.Precision.valueOf(row.getString("fineness")),
                TimeReference.Basis.valueOf(row.getString("basis"))),
            id),
        quotes(id));
  }

  /** The sentences, figures and quotations of one article alone; its names are most of its facts. */
  public ArticleFacts withoutNames(ArticleId article) {
    String id = article.value();
    return new ArticleFacts(
        article, sentences(id), List.of(), List.of(), figures(id), List.of(), quotes(id));
  }

  private List<Sentence> sentences(String article) {
    return jdbc.query(
        "SELECT * FROM SENTENCE WHERE article_id = ? ORDER BY paragraph, sentence",
        (row, n) -> sentence(row),
        article);
  }

  private List<Figure> figures(String article) {
    return jdbc.query(
        "SELECT * FROM FIGURE WHERE article_id = ? ORDER BY ordinal",
        (row, n) -> figure(row),
        article);
  }

  private List<Quote> quotes(String article) {
    return jdbc.query(
        "SELECT * FROM QUOTE WHERE article_id = ? ORDER BY ordinal",
        (row, n) -> new Quote(
            evidence(row),
            span(row),
            row.getString("text"),
            Quote.Kind.valueOf(row.getString("kind")),
            speaker(row),
            row.getString("cue")),
        article);
  }

  /**
   * The names of all articles, in order of their ids, each of the type of its entity where that is known;
   * articles that name nothing are left out. Read a page at a time.
   */
  public Stream<ArticleNames> namesOfArticles() {
    // Who reads all of them holds most of them: a name is written alike in many articles.
    Map<String, String> texts = new HashMap<>();
    return pages().rows((after, upTo) -> {
      Map<ArticleId, List<Mention>> told = new TreeMap<>();
      names
          .told(after, upTo, texts)
          .forEach((article, named) ->
              told.put(article, named.stream().map(NamedEntities.Named::mention).toList()));
      return withRoles(told, after, upTo);
    });
  }

  /** All articles, to be read a page at a time. */
  public IdPages pages() {
    return new IdPages(
        jdbc.queryForList("SELECT article_id FROM ARTICLE ORDER BY article_id", String.class));
  }

  /**
   * The sentences of articles, in text order; articles without any are left out.
   *
   * @param after the id before the first of them
   * @param upTo the last of them
   */
  public Map<ArticleId, List<Sentence>> sentences(String after, String upTo) {
    Map<ArticleId, List<Sentence>> sentences = new HashMap<>();
    jdbc.query(
        """
        SELECT * FROM SENTENCE WHERE article_id > ? AND article_id <= ?
        ORDER BY article_id, paragraph, sentence
        """,
        row -> {
          sentences
              .computeIfAbsent(new ArticleId(row.getString("article_id")), id -> new ArrayList<>())
              .add(sentence(row));
        },
        after,
        upTo);
    return sentences;
  }

  private static Sentence sentence(ResultSet row) throws SQLException {
    return new Sentence(evidence(row), BlockRole.valueOf(row.getString("role")), span(row));
  }

  /**
   * The names of articles as they were found, in the same way.
   *
   * @param texts those met before, each held once; of a map for several threads, several may read
   */
  public List<ArticleNames> names(String after, String upTo, Map<String, String> texts) {
    Map<ArticleId, List<Mention>> found = new TreeMap<>();
    names
        .found(after, upTo, texts)
        .forEach((article, parts) -> found.put(
            article,
            parts.stream().flatMap(List::stream).map(NameLines.Found::mention).toList()));
    return withRoles(found, after, upTo);
  }

  private List<ArticleNames> withRoles(
      Map<ArticleId, List<Mention>> mentions, String after, String upTo) {
    Map<ArticleId, List<RoleStatement>> roles = new HashMap<>();
    jdbc.query(
        """
        SELECT * FROM ROLE_STATEMENT WHERE article_id > ? AND article_id <= ?
        ORDER BY article_id, ordinal
        """,
        row -> {
          roles
              .computeIfAbsent(new ArticleId(row.getString("article_id")), id -> new ArrayList<>())
              .add(new RoleStatement(evidence(row), span(row), row.getString("role")));
        },
        after,
        upTo);
    List<ArticleNames> all = new ArrayList<>();
    mentions.forEach((article, found) -> all.add(
        new ArticleNames(article, new NamesFound(found, roles.getOrDefault(article, List.of())))));
    return all;
  }

  /**
   * The words of quotations of a kind, by article, each article's in text order.
   *
   * @param after the id before the first of the articles
   * @param upTo the last of them
   */
  public Map<ArticleId, List<String>> quotesOfKind(Quote.Kind kind, String after, String upTo) {
    Map<ArticleId, List<String>> quotes = new HashMap<>();
    jdbc.query(
        """
        SELECT article_id, text FROM QUOTE WHERE article_id > ? AND article_id <= ? AND kind = ?
        ORDER BY article_id, ordinal
        """,
        row -> {
          quotes
              .computeIfAbsent(new ArticleId(row.getString(1)), id -> new ArrayList<>())
              .add(row.getString(2));
        },
        after,
        upTo,
        kind.name());
    return quotes;
  }

  private static Figure figure(ResultSet row) throws SQLException {
    String from = row.getString("amount_from");
    String to = row.getString("amount_to");
    Amount amount = from.isEmpty()
        ? new Amount.Vague()
        : to.isEmpty()
            ? new Amount.Exact(new BigDecimal(from))
            : new Amount.Range(new BigDecimal(from), new BigDecimal(to));
    return new Figure(
        evidence(row),
        span(row),
        row.getString("text"),
        FigureKind.valueOf(row.getString("kind")),
        amount,
        Qualifier.valueOf(row.getString("qualifier")),
        row.getString("unit"),
        row.getString("per"),
        row.getString("measured"),
        Change.valueOf(row.getString("change")),
        row.getString("compared_to"),
        row.getString("as_of"),
        row.getString("attributed_to"),
        row.getString("converted_value"),
        row.getString("converted_unit"),
        row.getString("tally"));
  }

  private static Speaker speaker(ResultSet row) throws SQLException {
    String form = row.getString("speaker_form");
    if (form.equals("UNKNOWN")) {
      return new Speaker.Unknown();
    }
    Span where = new Span(row.getInt("speaker_start"), row.getInt("speaker_end"));
    Speaker.Basis basis = Speaker.Basis.valueOf(row.getString("speaker_basis"));
    return form.equals("NAMED")
        ? new Speaker.Named(where, basis)
        : new Speaker.Described(where, basis);
  }

  private static Span span(ResultSet row) throws SQLException {
    return new Span(row.getInt("start_at"), row.getInt("end_at"));
  }

  private static EvidenceId evidence(ResultSet row) throws SQLException {
    return new EvidenceId(
        new ArticleId(row.getString("article_id")),
        row.getInt("paragraph"),
        row.getInt("sentence"));
  }
}
