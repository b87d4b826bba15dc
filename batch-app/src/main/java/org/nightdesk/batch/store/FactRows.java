package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.CodePoints;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.name.RoleStatement;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.quote.Speaker;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.time.TimeReference;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of several articles, table by table, to be sent in one batch each. */
final class FactRows {
  private static final String PLACE =
      "article_id, paragraph, sentence, start_at, end_at, code_start, code_end";

  private final List<Object[]> sentences = new ArrayList<>();
  private final List<Object[]> names = new ArrayList<>();
  private final List<Object[]> roles = new ArrayList<>();
  private final List<Object[]> figures = new ArrayList<>();
  private final List<Object[]> times = new ArrayList<>();
  private final List<Object[]> quotes = new ArrayList<>();

  void add(JdbcFactStore.Extracted extracted) {
    String id = extracted.article().id().value();
    CodePoints points = new CodePoints(extracted.article().text());
    ArticleFacts facts = extracted.facts();
    for (Sentence s : facts.sentences()) {
      sentences.add(row(id, place(s.id(), s.where(), points), s.role().name()));
    }
    addNames(id, facts.mentions(), points);
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

  /** Names alone. */
  void addNames(Article article, List<Mention> named) {
    addNames(article.id().value(), named, new CodePoints(article.text()));
  }

  private void addNames(String id, List<Mention> named, CodePoints points) {
    int part = 0;
    List<Mention> inOrder = named.stream()
        .sorted(Comparator.comparingInt(mention -> mention.where().start()))
        .toList();
    for (String lines : NameLines.write(inOrder, points)) {
      names.add(new Object[] {id, part++, lines});
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
    insertNames(jdbc);
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

  void insertNames(JdbcTemplate jdbc) {
    insert(jdbc, "NAME_FOUND", "article_id, part, names", names);
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

  private static void insert(JdbcTemplate jdbc, String table, String columns, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      String marks = "?" + ", ?".repeat(rows.getFirst().length - 1);
      jdbc.batchUpdate("INSERT INTO %s (%s) VALUES (%s)".formatted(table, columns, marks), rows);
    }
  }
}
