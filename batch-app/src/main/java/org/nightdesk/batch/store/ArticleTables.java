package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.enrichment.overlap.Relation;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.LeftoverRow;
import org.nightdesk.reporting.row.OriginRow;
import org.nightdesk.reporting.row.OverlapRow;
import org.nightdesk.reporting.row.PublishedCandidateRow;
import org.nightdesk.reporting.row.RejectedRow;
import org.nightdesk.reporting.row.WarningRow;
import org.nightdesk.reporting.story.CellList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The rows that tell of articles as such: what came, from where, and what overlaps. */
final class ArticleTables {
  private final JdbcTemplate jdbc;
  private final ToldArticles told;

  ArticleTables(JdbcTemplate jdbc, ToldArticles told) {
    this.jdbc = jdbc;
    this.told = told;
  }

  Stream<ArticleRow> articles() {
    Map<String, Set<String>> notes = qualityNotes();
    String page = """
        SELECT a.article_id, a.external_id, a.file, a.title, a.source, a.author, a.published,
          a.published_basis, a.published_evidence, a.language, a.words, t.story_id, t.origin_id,
          f.relation, f.kept_id, f.similarity, p.article_b, p.a_in_b, a.quality, a.sha256,
          a.in_index, a.url
        FROM ARTICLE a
        JOIN TOLD_IN t ON t.article_id = a.article_id
        LEFT JOIN FOLDED_COPY f ON f.article_id = a.article_id
        LEFT JOIN OVERLAP p ON p.article_a = a.article_id AND p.relation = 'PART_OF'
          AND p.article_b = (
            SELECT MIN(q.article_b) FROM OVERLAP q
            WHERE q.article_a = a.article_id AND q.relation = 'PART_OF')
        WHERE a.article_id > ? AND a.article_id <= ?
        ORDER BY a.article_id
        """;
    RowMapper<ArticleRow> article = (row, n) -> {
      String folded = row.getString("relation");
      String whole = row.getString("article_b");
      String relation = folded != null
          ? Relation.valueOf(folded).label()
          : whole != null ? Relation.PART_OF.label() : "original";
      String relatesTo = folded != null ? row.getString("kept_id") : whole != null ? whole : "";
      String similarity = folded != null
          ? share(row.getDouble("similarity"))
          : whole != null ? share(row.getDouble("a_in_b")) : "";
      String id = row.getString("article_id");
      return new ArticleRow(
          id,
          row.getString("external_id"),
          row.getString("file"),
          row.getString("title"),
          row.getString("source"),
          row.getString("author"),
          row.getString("published"),
          Published.Basis.valueOf(row.getString("published_basis")).label(),
          row.getString("published_evidence"),
          row.getString("language"),
          row.getInt("words"),
          row.getString("story_id"),
          row.getString("origin_id"),
          relation,
          relatesTo,
          similarity,
          Quality.valueOf(row.getString("quality")).label(),
          CellList.cell(List.copyOf(notes.getOrDefault(id, Set.of()))),
          row.getString("sha256"),
          row.getBoolean("in_index"),
          row.getString("url"));
    };
    return new IdPages(told.ids()).rows((after, upTo) -> jdbc.query(page, article, after, upTo));
  }

  private Map<String, Set<String>> qualityNotes() {
    Map<String, Set<String>> notes = new HashMap<>();
    jdbc.query("SELECT article_id, note FROM DAMAGE ORDER BY article_id, ordinal", row -> {
      notes.computeIfAbsent(row.getString(1), id -> new LinkedHashSet<>()).add(row.getString(2));
    });
    return notes;
  }

  List<OriginRow> origins() {
    Map<String, Integer> articles = new HashMap<>();
    jdbc.query("SELECT origin_id, COUNT(*) FROM ORIGIN_ARTICLE GROUP BY origin_id", row -> {
      articles.put(row.getString(1), row.getInt(2));
    });
    return jdbc.query(
        "SELECT origin_id, name, basis FROM ORIGIN",
        (row, n) -> new OriginRow(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            articles.getOrDefault(row.getString(1), 0)));
  }

  List<LeftoverRow> leftovers() {
    return jdbc.query(
        "SELECT article_id, kept_id, kind, text, paragraph, sentence FROM LEFTOVER",
        (row, n) -> new LeftoverRow(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(1) + "." + row.getInt(5) + "." + row.getInt(6)));
  }

  /**
   * One row for each damaged place, led to by the sentence it stands in, and one for each article
   * whose facts are left out.
   */
  List<WarningRow> warnings() {
    List<WarningRow> warnings = new ArrayList<>(damages());
    warnings.addAll(jdbc.query(
        "SELECT article_id, language FROM ARTICLE WHERE in_index AND language NOT IN ('', 'en')",
        (row, n) -> new WarningRow(
            row.getString(1),
            "other_language",
            "language %s; facts are taken from English articles only".formatted(row.getString(2)),
            "")));
    return warnings;
  }

  /** Where an article is damaged; the words are cut out here, since databases count them differently. */
  private record Hurt(Damage.Kind kind, String note, int start, int end, String evidence) {
    WarningRow in(String id, String text) {
      String words = text.substring(start, end).strip();
      return new WarningRow(
          id, kind.label(), note + (words.isEmpty() ? "" : ": " + words), evidence);
    }
  }

  private List<WarningRow> damages() {
    Map<String, List<Hurt>> hurts = new HashMap<>();
    jdbc.query("""
        SELECT d.article_id, d.kind, d.note, d.start_at, d.end_at,
          (SELECT MAX(s.paragraph * CAST(100000 AS BIGINT) + s.sentence) FROM SENTENCE s
            WHERE s.article_id = d.article_id AND s.start_at <= d.start_at) AS place
        FROM DAMAGE d ORDER BY d.article_id, d.ordinal
        """, row -> {
      long place = row.getLong("place");
      String id = row.getString("article_id");
      hurts
          .computeIfAbsent(id, first -> new ArrayList<>())
          .add(new Hurt(
              Damage.Kind.valueOf(row.getString("kind")),
              row.getString("note"),
              row.getInt("start_at"),
              row.getInt("end_at"),
              place == 0 ? "" : id + "." + place / 100_000 + "." + place % 100_000));
    });
    List<WarningRow> warnings = new ArrayList<>();
    jdbc.query("""
        SELECT article_id, text FROM ARTICLE
        WHERE article_id IN (SELECT article_id FROM DAMAGE) ORDER BY article_id
        """, row -> {
      String id = row.getString(1);
      String text = row.getString(2);
      hurts.get(id).forEach(hurt -> warnings.add(hurt.in(id, text)));
    });
    return warnings;
  }

  /** Every date an article may have been published on, in the order they were weighed. */
  Stream<PublishedCandidateRow> publishedCandidates() {
    String page = """
        SELECT p.*,
          (SELECT MAX(s.paragraph * CAST(100000 AS BIGINT) + s.sentence) FROM SENTENCE s
            WHERE p.end_at > 0 AND s.article_id = p.article_id AND s.start_at <= p.start_at) AS stands
        FROM PUBLISHED_CANDIDATE p WHERE p.article_id > ? AND p.article_id <= ?
        ORDER BY p.article_id, p.ordinal
        """;
    RowMapper<PublishedCandidateRow> candidate = (row, n) -> {
      String id = row.getString("article_id");
      long stands = row.getLong("stands");
      return new PublishedCandidateRow(
          id,
          row.getInt("ordinal"),
          row.getString("content"),
          row.getString("fineness"),
          row.getString("place"),
          row.getString("standing"),
          row.getString("reason"),
          row.getString("words"),
          stands == 0 ? "" : id + "." + stands / 100_000 + "." + stands % 100_000);
    };
    return new IdPages(told.ids()).rows((after, upTo) -> jdbc.query(page, candidate, after, upTo));
  }

  List<RejectedRow> rejected() {
    return jdbc.query(
        "SELECT index_line, entry, reason, detail FROM REJECTION ORDER BY ordinal",
        (row, n) -> new RejectedRow(
            row.getInt(1),
            row.getString(2),
            ReadOutcome.Reason.valueOf(row.getString(3)).label(),
            row.getString(4)));
  }

  List<OverlapRow> overlaps() {
    return jdbc.query(
        """
        SELECT article_a, article_b, relation, jaccard, a_in_b, b_in_a, shared_words, longest_run
        FROM OVERLAP
        """,
        (row, n) -> new OverlapRow(
            row.getString(1),
            row.getString(2),
            Relation.valueOf(row.getString(3)).label(),
            row.getDouble(4),
            row.getDouble(5),
            row.getDouble(6),
            row.getInt(7),
            row.getInt(8)));
  }

  /** A share from 0 to 1 as files show it, four decimals. */
  private static String share(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }
}
