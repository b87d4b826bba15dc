package org.nightdesk.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.enrichment.figure.Change;
import org.nightdesk.enrichment.figure.FigureKind;
import org.nightdesk.enrichment.figure.Qualifier;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.quote.Speaker;
import org.nightdesk.enrichment.time.TimeReference;
import org.nightdesk.reporting.row.DateRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.RoleRow;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.VariantRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of names, figures, dates and quotations. */
final class FactTables {
  private final JdbcTemplate jdbc;
  private final String night;
  private final EarlierNights nights;

  FactTables(JdbcTemplate jdbc, String night, EarlierNights nights) {
    this.jdbc = jdbc;
    this.night = night;
    this.nights = nights;
  }

  private record Named(int mentions, int articles, int stories) {}

  List<EntityRow> entities() {
    Map<String, Integer> variants = new HashMap<>();
    jdbc.query("SELECT entity_id, COUNT(*) FROM VARIANT GROUP BY entity_id", row -> {
      variants.put(row.getString(1), row.getInt(2));
    });
    Map<String, Named> named = new HashMap<>();
    jdbc.query("""
        SELECT m.entity_id, COUNT(*), COUNT(DISTINCT m.article_id),
          COUNT(DISTINCT NULLIF(t.story_id, ''))
        FROM MENTION m JOIN TOLD_IN t ON t.article_id = m.article_id
        GROUP BY m.entity_id
        """, row -> {
      named.put(row.getString(1), new Named(row.getInt(2), row.getInt(3), row.getInt(4)));
    });
    Map<String, String> firstSeen = new HashMap<>();
    jdbc.query(
        """
        SELECT entity_id, MIN(first_night) FROM PAST_NAME WHERE night >= ? AND night < ?
        GROUP BY entity_id
        """,
        row -> {
          firstSeen.put(row.getString(1), row.getString(2));
        },
        nights.knownFrom(),
        nights.before());
    Named nowhere = new Named(0, 0, 0);
    return jdbc.query("SELECT entity_id, type, used_as, name FROM ENTITY", (row, n) -> {
      String id = row.getString(1);
      Named counts = named.getOrDefault(id, nowhere);
      return new EntityRow(
          id,
          row.getString(2),
          row.getString(3),
          row.getString(4),
          variants.getOrDefault(id, 0),
          counts.mentions(),
          counts.articles(),
          counts.stories(),
          firstSeen.getOrDefault(id, night));
    });
  }

  List<VariantRow> variants() {
    return jdbc.query(
        "SELECT entity_id, text, n_mentions, n_articles, reason FROM VARIANT",
        (row, n) -> new VariantRow(
            row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getString(5)));
  }

  List<RoleRow> roles() {
    return jdbc.query(
        """
        SELECT m.entity_id, r.role, r.article_id, r.paragraph, r.sentence
        FROM ROLE_STATEMENT r
        JOIN MENTION m ON m.article_id = r.article_id AND m.start_at = r.start_at
        WHERE m.entity_id <> ''
        """,
        (row, n) ->
            new RoleRow(row.getString(1), row.getString(2), row.getString(3), evidence(row)));
  }

  Stream<FigureRow> figures() {
    return jdbc.queryForStream(
        """
        SELECT f.*, t.source, t.published, t.story_id
        FROM FIGURE f JOIN TOLD_IN t ON t.article_id = f.article_id
        ORDER BY f.figure_id
        """,
        (row, n) -> new FigureRow(
            row.getString("figure_id"),
            row.getString("story_id"),
            row.getString("article_id"),
            row.getString("source"),
            row.getString("published"),
            FigureKind.valueOf(row.getString("kind")).label(),
            row.getString("amount_from"),
            row.getString("amount_to"),
            Qualifier.valueOf(row.getString("qualifier")).label(),
            row.getString("unit"),
            row.getString("per"),
            row.getString("measured"),
            Change.valueOf(row.getString("change")).label(),
            row.getString("compared_to"),
            row.getString("as_of"),
            row.getString("attributed_to"),
            row.getString("converted_value"),
            row.getString("converted_unit"),
            row.getString("tally"),
            row.getString("compare_group"),
            row.getString("agreement"),
            row.getString("text"),
            evidence(row),
            row.getInt("code_start"),
            row.getInt("code_end")));
  }

  /** A speaker's role is the first one the article states of the entity. */
  Stream<QuoteRow> quotes() {
    return jdbc.queryForStream(
        """
        SELECT q.*, t.source, t.published, t.story_id, COALESCE(e.entity_id, '') AS speaker_id,
          COALESCE(e.name, q.speaker_words) AS speaker,
          COALESCE((
            SELECT r.role FROM ROLE_STATEMENT r
            JOIN MENTION o ON o.article_id = r.article_id AND o.start_at = r.start_at
            WHERE r.article_id = q.article_id AND o.entity_id = e.entity_id
            ORDER BY r.ordinal FETCH FIRST 1 ROW ONLY), '') AS speaker_role
        FROM QUOTE q
        JOIN TOLD_IN t ON t.article_id = q.article_id
        LEFT JOIN MENTION m ON q.speaker_form = 'NAMED' AND m.article_id = q.article_id
          AND m.start_at = q.speaker_start
        LEFT JOIN ENTITY e ON e.entity_id = m.entity_id
        ORDER BY q.quote_id
        """,
        (row, n) -> new QuoteRow(
            row.getString("quote_id"),
            row.getString("utterance_id"),
            row.getString("story_id"),
            row.getString("article_id"),
            row.getString("source"),
            row.getString("published"),
            row.getString("speaker_id"),
            row.getString("speaker"),
            row.getString("speaker_role"),
            basis(row.getString("speaker_basis")),
            row.getString("cue"),
            Quote.Kind.valueOf(row.getString("kind")).label(),
            row.getString("text"),
            evidence(row),
            row.getInt("code_start"),
            row.getInt("code_end")));
  }

  private static String basis(String basis) {
    return basis.isEmpty() ? "unknown" : Speaker.Basis.valueOf(basis).label();
  }

  Stream<MentionRow> mentions() {
    return jdbc.queryForStream(
        """
        SELECT m.*, t.story_id FROM MENTION m JOIN TOLD_IN t ON t.article_id = m.article_id
        WHERE m.entity_id <> ''
        ORDER BY m.article_id, m.start_at
        """,
        (row, n) -> new MentionRow(
            row.getString("entity_id"),
            row.getString("article_id"),
            row.getString("story_id"),
            evidence(row),
            row.getString("type"),
            row.getString("text"),
            row.getInt("code_start"),
            row.getInt("code_end")));
  }

  Stream<DateRow> dates() {
    return jdbc.queryForStream(
        """
        SELECT d.*, t.story_id FROM TIME_REF d JOIN TOLD_IN t ON t.article_id = d.article_id
        ORDER BY d.article_id, d.start_at, d.end_at, d.content
        """,
        (row, n) -> new DateRow(
            row.getString("article_id"),
            row.getString("story_id"),
            evidence(row),
            row.getString("content"),
            TimeReference.Precision.valueOf(row.getString("fineness")).label(),
            TimeReference.Basis.valueOf(row.getString("basis")).label(),
            row.getString("text"),
            row.getInt("code_start"),
            row.getInt("code_end")));
  }

  Stream<SentenceRow> sentences() {
    return jdbc.queryForStream(
        "SELECT * FROM SENTENCE ORDER BY article_id, start_at",
        (row, n) -> new SentenceRow(
            evidence(row),
            row.getString("article_id"),
            BlockRole.valueOf(row.getString("role")).label(),
            row.getInt("code_start"),
            row.getInt("code_end")));
  }

  static String evidence(ResultSet row) throws SQLException {
    return row.getString("article_id")
        + "."
        + row.getInt("paragraph")
        + "."
        + row.getInt("sentence");
  }
}
