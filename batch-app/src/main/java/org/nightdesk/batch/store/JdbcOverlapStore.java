package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.overlap.CopyFindings;
import org.nightdesk.enrichment.overlap.CopyGroup;
import org.nightdesk.enrichment.overlap.CopyGroup.FoldedCopy;
import org.nightdesk.enrichment.overlap.Leftover;
import org.nightdesk.enrichment.overlap.Origin;
import org.nightdesk.enrichment.overlap.Overlap;
import org.nightdesk.enrichment.overlap.Relation;
import org.nightdesk.enrichment.overlap.RepeatedBlocks;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which texts overlap, what was folded into what, and where reports come from. */
public final class JdbcOverlapStore {
  private final JdbcTemplate jdbc;
  private final EarlierNights nights;

  public JdbcOverlapStore(JdbcTemplate jdbc, EarlierNights nights) {
    this.jdbc = jdbc;
    this.nights = nights;
  }

  /** A copy and the article it is folded into. */
  public record Folded(ArticleId copy, ArticleId kept) {}

  /** Replaces all overlaps and copies. */
  public void save(List<Overlap> overlaps, List<CopyGroup> groups) {
    jdbc.update("DELETE FROM OVERLAP");
    jdbc.update("DELETE FROM FOLDED_COPY");
    jdbc.batchUpdate(
        """
        INSERT INTO OVERLAP (article_a, article_b, relation, jaccard, a_in_b, b_in_a, shared_words,
          longest_run)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        overlaps.stream()
            .map(o -> new Object[] {
              o.a().value(),
              o.b().value(),
              o.relation().name(),
              o.jaccard(),
              o.aInB(),
              o.bInA(),
              o.sharedWords(),
              o.longestRun()
            })
            .toList());
    jdbc.batchUpdate(
        "INSERT INTO FOLDED_COPY (article_id, kept_id, relation, similarity) VALUES (?, ?, ?, ?)",
        groups.stream()
            .flatMap(group -> group.folded().stream().map(copy -> new Object[] {
              copy.article().value(),
              group.kept().value(),
              copy.relation().name(),
              copy.similarity()
            }))
            .toList());
  }

  /** Takes out the overlaps of articles of earlier nights that tonight's do not refer to. */
  public void keepAmongTonights() {
    for (String column : List.of("article_a", "article_b")) {
      jdbc.update("""
          DELETE FROM OVERLAP o
          WHERE NOT EXISTS (SELECT 1 FROM ARTICLE a WHERE a.article_id = o.%s)
          """.formatted(column));
    }
  }

  /** All overlaps, in order of their articles. */
  public List<Overlap> overlaps() {
    return jdbc.query(
        "SELECT * FROM OVERLAP ORDER BY article_a, article_b",
        (row, n) -> new Overlap(
            new ArticleId(row.getString("article_a")),
            new ArticleId(row.getString("article_b")),
            Relation.valueOf(row.getString("relation")),
            row.getDouble("jaccard"),
            row.getDouble("a_in_b"),
            row.getDouble("b_in_a"),
            row.getInt("shared_words"),
            row.getInt("longest_run")));
  }

  /** All that was found, as it was saved. */
  public CopyFindings findings() {
    Map<ArticleId, List<FoldedCopy>> folded = new TreeMap<>();
    jdbc.query(
        "SELECT kept_id, article_id, relation, similarity FROM FOLDED_COPY ORDER BY article_id",
        row -> {
          folded
              .computeIfAbsent(new ArticleId(row.getString(1)), id -> new ArrayList<>())
              .add(new FoldedCopy(
                  new ArticleId(row.getString(2)),
                  Relation.valueOf(row.getString(3)),
                  row.getDouble(4)));
        });
    List<CopyGroup> groups = folded.entrySet().stream()
        .map(e -> new CopyGroup(e.getKey(), e.getValue()))
        .toList();
    return new CopyFindings(overlaps(), groups);
  }

  /** Every folded copy with its original, in order of the copies. */
  public List<Folded> folded() {
    return jdbc.query(
        "SELECT article_id, kept_id FROM FOLDED_COPY ORDER BY article_id",
        (row, n) -> new Folded(new ArticleId(row.getString(1)), new ArticleId(row.getString(2))));
  }

  /** The copies folded into articles of a story, in order of the copies. */
  public List<Folded> foldedInto(String storyId) {
    return jdbc.query(
        """
        SELECT f.article_id, f.kept_id FROM FOLDED_COPY f
        JOIN STORY_ARTICLE s ON s.article_id = f.kept_id
        WHERE s.story_id = ? ORDER BY f.article_id
        """,
        (row, n) -> new Folded(new ArticleId(row.getString(1)), new ArticleId(row.getString(2))),
        storyId);
  }

  /** Replaces all leftovers. */
  public void saveLeftovers(List<Leftover> leftovers) {
    jdbc.update("DELETE FROM LEFTOVER");
    int[] ordinal = {0};
    jdbc.batchUpdate(
        """
        INSERT INTO LEFTOVER (article_id, ordinal, kept_id, kind, text, paragraph, sentence)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        leftovers.stream()
            .map(l -> new Object[] {
              l.article().value(),
              ordinal[0]++,
              l.kept().value(),
              l.kind(),
              l.text(),
              l.evidence().paragraph(),
              l.evidence().sentence()
            })
            .toList());
  }

  /** Replaces all origins. */
  public void saveOrigins(List<Origin> origins) {
    jdbc.update("DELETE FROM ORIGIN");
    jdbc.update("DELETE FROM ORIGIN_ARTICLE");
    jdbc.batchUpdate(
        "INSERT INTO ORIGIN (origin_id, name, basis) VALUES (?, ?, ?)",
        origins.stream().map(o -> new Object[] {o.id(), o.name(), o.basis()}).toList());
    jdbc.batchUpdate(
        "INSERT INTO ORIGIN_ARTICLE (article_id, origin_id) VALUES (?, ?)",
        origins.stream()
            .flatMap(o -> o.articles().stream().map(a -> new Object[] {a.value(), o.id()}))
            .toList());
  }

  /** The origin of each article of a story and of the copies folded into it. */
  public Map<ArticleId, String> originsIn(String storyId) {
    Map<ArticleId, String> origins = new TreeMap<>();
    jdbc.query(
        """
        SELECT o.article_id, o.origin_id FROM STORY_ARTICLE s
        JOIN ORIGIN_ARTICLE o ON o.article_id = s.article_id
        WHERE s.story_id = ?
        UNION ALL
        SELECT o.article_id, o.origin_id FROM STORY_ARTICLE s
        JOIN FOLDED_COPY f ON f.kept_id = s.article_id
        JOIN ORIGIN_ARTICLE o ON o.article_id = f.article_id
        WHERE s.story_id = ?
        """,
        row -> {
          origins.put(new ArticleId(row.getString(1)), row.getString(2));
        },
        storyId,
        storyId);
    return origins;
  }

  /** What the nights before {@code night}, an ISO date, tell of repeated texts. */
  public RepeatedBlocks.Memory repeatedBefore(String night) {
    return new RepeatedBlocks.Memory(known(night), new SeenArticles(jdbc).before(night));
  }

  private Set<RepeatedBlocks.Place> known(String night) {
    return new HashSet<>(jdbc.query(
        "SELECT DISTINCT shelf, block FROM REPEATED_TEXT WHERE night >= ? AND night < ?",
        (row, n) -> new RepeatedBlocks.Place(row.getString(1), row.getLong(2)),
        nights.knownFrom(),
        night));
  }

  /** Keeps what a night tells of repeated texts; what an earlier edition of it told is replaced. */
  public void saveRepeated(String night, RepeatedBlocks.Found found) {
    new SeenArticles(jdbc).save(night, nights.from(), found.seen());
    jdbc.update("DELETE FROM REPEATED_TEXT WHERE night = ?", night);
    jdbc.batchUpdate(
        """
        INSERT INTO REPEATED_TEXT (shelf, block, night)
        SELECT ?, ?, ? WHERE NOT EXISTS (
          SELECT 1 FROM REPEATED_TEXT
          WHERE shelf = ? AND block = ? AND night > ? AND night < ?)
        """,
        found.places().stream()
            .map(place -> new Object[] {
              place.shelf(),
              place.block(),
              night,
              place.shelf(),
              place.block(),
              nights.from(),
              night
            })
            .toList());
  }

  /** Forgets the repeated texts not found since {@code night}. */
  void forgetRepeatedBefore(String night) {
    jdbc.update("DELETE FROM REPEATED_TEXT WHERE night < ?", night);
  }
}
