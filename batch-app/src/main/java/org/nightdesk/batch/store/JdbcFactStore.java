package org.nightdesk.batch.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.CodePoints;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Change;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;
import org.nightdesk.enrichment.figure.Qualifier;
import org.nightdesk.enrichment.name.EntityType;
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
  private static final List<String> TABLES =
      List.of("SENTENCE", "MENTION", "ROLE_STATEMENT", "FIGURE", "TIME_REF", "QUOTE");

  private final JdbcTemplate jdbc;

  public JdbcFactStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** An article and its facts. */
  public record Extracted(Article article, ArticleFacts facts) {}

  /** Writes the facts of articles; those of the same articles written before are replaced. */
  public void save(List<? extends Extracted> extracted) {
    List<Object[]> ids =
        extracted.stream().map(e -> new Object[] {e.article().id().value()}).toList();
    for (String table : TABLES) {
      jdbc.batchUpdate("DELETE FROM " + table + " WHERE article_id = ?", ids);
    }
    Rows rows = new Rows();
    extracted.forEach(rows::add);
    rows.insert(jdbc);
  }

  /**
   * Replaces what hangs on an article's date: its time references and the figures that hold as of one.
   * Names, quotations and sentences stay as they are.
   */
  public void saveAnchored(Extracted extracted) {
    String id = extracted.article().id().value();
    for (String table : List.of("FIGURE", "TIME_REF")) {
      jdbc.update("DELETE FROM " + table + " WHERE article_id = ?", id);
    }
    Rows rows = new Rows();
    rows.add(extracted);
    rows.insertAnchored(jdbc);
  }

  /** The facts of one article; empty lists where nothing was found. */
  public ArticleFacts of(ArticleId article) {
    String id = article.value();
    return new ArticleFacts(
        article,
        jdbc.query(
            "SELECT * FROM SENTENCE WHERE article_id = ? ORDER BY paragraph, sentence",
            (row, n) ->
                new Sentence(evidence(row), BlockRole.valueOf(row.getString("role")), span(row)),
            id),
        jdbc.query(
            "SELECT * FROM MENTION WHERE article_id = ? ORDER BY start_at",
            (row, n) -> mention(row),
            id),
        jdbc.query(
            "SELECT * FROM ROLE_STATEMENT WHERE article_id = ? ORDER BY ordinal",
            (row, n) -> new RoleStatement(evidence(row), span(row), row.getString("role")),
            id),
        jdbc.query(
            "SELECT * FROM FIGURE WHERE article_id = ? ORDER BY ordinal",
            (row, n) -> figure(row),
            id),
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
        jdbc.query(
            "SELECT * FROM QUOTE WHERE article_id = ? ORDER BY ordinal",
            (row, n) -> new Quote(
                evidence(row),
                span(row),
                row.getString("text"),
                Quote.Kind.valueOf(row.getString("kind")),
                speaker(row),
                row.getString("cue")),
            id));
  }

  /** The names of all articles, by article id. */
  public Map<ArticleId, NamesFound> names() {
    Map<ArticleId, List<Mention>> mentions = new TreeMap<>();
    Map<ArticleId, List<RoleStatement>> roles = new HashMap<>();
    jdbc.query("SELECT * FROM MENTION ORDER BY article_id, start_at", row -> {
      mentions
          .computeIfAbsent(new ArticleId(row.getString("article_id")), id -> new ArrayList<>())
          .add(mention(row));
    });
    jdbc.query("SELECT * FROM ROLE_STATEMENT ORDER BY article_id, ordinal", row -> {
      roles
          .computeIfAbsent(new ArticleId(row.getString("article_id")), id -> new ArrayList<>())
          .add(new RoleStatement(evidence(row), span(row), row.getString("role")));
    });
    Map<ArticleId, NamesFound> names = new TreeMap<>();
    mentions.forEach((article, found) ->
        names.put(article, new NamesFound(found, roles.getOrDefault(article, List.of()))));
    return names;
  }

  /** The words of all quotations of a kind, by article, each article's in text order. */
  public Map<ArticleId, List<String>> quotesOfKind(Quote.Kind kind) {
    Map<ArticleId, List<String>> quotes = new HashMap<>();
    jdbc.query(
        "SELECT article_id, text FROM QUOTE WHERE kind = ? ORDER BY article_id, ordinal",
        row -> {
          quotes
              .computeIfAbsent(new ArticleId(row.getString(1)), id -> new ArrayList<>())
              .add(row.getString(2));
        },
        kind.name());
    return quotes;
  }

  private static Mention mention(ResultSet row) throws SQLException {
    return new Mention(
        evidence(row),
        span(row),
        row.getString("text"),
        EntityType.valueOf(row.getString("type")),
        row.getBoolean("acts"));
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

  /** The rows of several articles, table by table, to be sent in one batch each. */
  private static final class Rows {
    private static final String PLACE =
        "article_id, paragraph, sentence, start_at, end_at, code_start, code_end";

    private final List<Object[]> sentences = new ArrayList<>();
    private final List<Object[]> mentions = new ArrayList<>();
    private final List<Object[]> roles = new ArrayList<>();
    private final List<Object[]> figures = new ArrayList<>();
    private final List<Object[]> times = new ArrayList<>();
    private final List<Object[]> quotes = new ArrayList<>();

    void add(Extracted extracted) {
      String id = extracted.article().id().value();
      CodePoints points = new CodePoints(extracted.article().text());
      ArticleFacts facts = extracted.facts();
      for (Sentence s : facts.sentences()) {
        sentences.add(row(id, place(s.id(), s.where(), points), s.role().name()));
      }
      for (Mention m : facts.mentions()) {
        mentions.add(
            row(id, place(m.evidence(), m.where(), points), m.text(), m.type().name(), m.acts()));
      }
      for (RoleStatement r : facts.roles()) {
        roles.add(new Object[] {
          id,
          roles.size(),
          r.evidence().paragraph(),
          r.evidence().sentence(),
          r.mention().start(),
          r.mention().end(),
          r.role()
        });
      }
      int ordinal = 0;
      for (Figure f : facts.figures()) {
        figures.add(figure(id, ordinal++, f, points));
      }
      ordinal = 0;
      for (TimeReference t : facts.times()) {
        times.add(row(
            id,
            place(t.evidence(), t.where(), points),
            ordinal++,
            t.text(),
            t.value(),
            t.precision().name(),
            t.basis().name()));
      }
      ordinal = 0;
      for (Quote q : facts.quotes()) {
        quotes.add(quote(extracted.article(), ordinal++, q, points));
      }
    }

    private static Object[] figure(String id, int ordinal, Figure f, CodePoints points) {
      String from = "";
      String to = "";
      switch (f.amount()) {
        case Amount.Exact exact -> from = exact.value().toPlainString();
        case Amount.Range range -> {
          from = range.from().toPlainString();
          to = range.to().toPlainString();
        }
        case Amount.Vague vague -> from = "";
      }
      return row(
          id,
          place(f.evidence(), f.where(), points),
          ordinal,
          mint('f', "figure", f.evidence(), f.where(), points),
          f.text(),
          f.kind().name(),
          from,
          to,
          f.qualifier().name(),
          f.unit(),
          f.per(),
          f.measured(),
          f.change().name(),
          f.comparedTo(),
          f.asOf(),
          f.attributedTo(),
          f.convertedValue(),
          f.convertedUnit(),
          f.group().isEmpty() ? "" : Ids.mint('g', "tally", id, f.group()));
    }

    private static Object[] quote(Article article, int ordinal, Quote q, CodePoints points) {
      String form = "UNKNOWN";
      Span where = new Span(0, 0);
      String basis = "";
      switch (q.speaker()) {
        case Speaker.Named named -> {
          form = "NAMED";
          where = named.mention();
          basis = named.basis().name();
        }
        case Speaker.Described described -> {
          form = "DESCRIBED";
          where = described.where();
          basis = described.basis().name();
        }
        case Speaker.Unknown unknown -> form = "UNKNOWN";
      }
      return row(
          article.id().value(),
          place(q.evidence(), q.where(), points),
          ordinal,
          mint('q', "quote", q.evidence(), q.where(), points),
          q.text(),
          q.kind().name(),
          form,
          where.start(),
          where.end(),
          basis,
          where.in(article.text()),
          q.cue());
    }

    private static String mint(
        char letter, String kind, EvidenceId evidence, Span where, CodePoints points) {
      return Ids.mint(
          letter, kind, evidence.toString(), Integer.toString(points.before(where.start())));
    }

    /** Where something stands: paragraph, sentence, UTF-16 and code point positions. */
    private static Object[] place(EvidenceId evidence, Span where, CodePoints points) {
      return new Object[] {
        evidence.paragraph(),
        evidence.sentence(),
        where.start(),
        where.end(),
        points.before(where.start()),
        points.before(where.end())
      };
    }

    private static Object[] row(String id, Object[] place, Object... rest) {
      Object[] row = new Object[1 + place.length + rest.length];
      row[0] = id;
      System.arraycopy(place, 0, row, 1, place.length);
      System.arraycopy(rest, 0, row, 1 + place.length, rest.length);
      return row;
    }

    void insert(JdbcTemplate jdbc) {
      insert(jdbc, "SENTENCE", PLACE + ", role", sentences);
      insert(jdbc, "MENTION", PLACE + ", text, type, acts", mentions);
      insert(
          jdbc,
          "ROLE_STATEMENT",
          "article_id, ordinal, paragraph, sentence, start_at, end_at, role",
          roles);
      insert(
          jdbc,
          "QUOTE",
          PLACE
              + ", ordinal, quote_id, text, kind, speaker_form, speaker_start, speaker_end,"
              + " speaker_basis, speaker_words, cue",
          quotes);
      insertAnchored(jdbc);
    }

    void insertAnchored(JdbcTemplate jdbc) {
      insert(
          jdbc,
          "FIGURE",
          PLACE
              + ", ordinal, figure_id, text, kind, amount_from, amount_to, qualifier, unit, per,"
              + " measured, change, compared_to, as_of, attributed_to, converted_value,"
              + " converted_unit, tally",
          figures);
      insert(jdbc, "TIME_REF", PLACE + ", ordinal, text, content, fineness, basis", times);
    }

    private static void insert(
        JdbcTemplate jdbc, String table, String columns, List<Object[]> rows) {
      if (!rows.isEmpty()) {
        String marks = "?" + ", ?".repeat(rows.getFirst().length - 1);
        jdbc.batchUpdate("INSERT INTO %s (%s) VALUES (%s)".formatted(table, columns, marks), rows);
      }
    }
  }
}
