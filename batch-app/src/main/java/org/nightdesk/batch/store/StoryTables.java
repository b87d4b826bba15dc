package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightdesk.enrichment.story.Story;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StorylineRow;
import org.nightdesk.reporting.row.StrandRow;
import org.nightdesk.reporting.story.CellList;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of stories and storylines, which can be held. */
final class StoryTables {
  private final JdbcTemplate jdbc;
  private @Nullable List<StoryRow> ranked;

  StoryTables(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<StorylineRow> storylines() {
    List<StoryRow> stories = stories();
    Map<String, List<StoryRow>> lines = new HashMap<>();
    stories.forEach(
        s -> lines.computeIfAbsent(s.storylineId(), id -> new ArrayList<>()).add(s));
    List<StorylineRow> rows = new ArrayList<>();
    lines.forEach((id, members) -> {
      StoryRow first =
          members.stream().min(Comparator.comparingInt(StoryRow::rank)).orElseThrow();
      rows.add(new StorylineRow(
          id,
          first.headline(),
          members.size(),
          members.stream()
              .map(StoryRow::firstPublished)
              .filter(d -> !d.isEmpty())
              .min(Comparator.naturalOrder())
              .orElse(""),
          members.stream()
              .map(StoryRow::lastPublished)
              .max(Comparator.naturalOrder())
              .orElse("")));
    });
    return rows;
  }

  /** All stories; worked out once for the two tables that are made of them. */
  synchronized List<StoryRow> stories() {
    List<StoryRow> known = ranked;
    if (known != null) {
      ranked = null; // both have them now
      return known;
    }
    List<StoryRow> read = ranked();
    ranked = read;
    return read;
  }

  private List<StoryRow> ranked() {
    Map<String, Set<OriginCount.Of>> origins = new HashMap<>();
    jdbc.query("""
        SELECT s.story_id, o.origin_id, o.basis FROM STORY_ARTICLE s
        JOIN ORIGIN_ARTICLE a ON a.article_id = s.article_id
        JOIN ORIGIN o ON o.origin_id = a.origin_id
        """, row -> {
      origins
          .computeIfAbsent(row.getString(1), id -> new HashSet<>())
          .add(new OriginCount.Of(row.getString(2), row.getString(3)));
    });
    Map<String, Integer> outlets = outlets();
    List<StoryRow> rows = jdbc.query("""
        SELECT s.story_id, s.storyline_id, s.stage, s.headline, s.summary, s.status,
          COUNT(m.article_id) AS n_articles,
          (SELECT COUNT(*) FROM FOLDED_COPY f JOIN STORY_ARTICLE k ON k.article_id = f.kept_id
            WHERE k.story_id = s.story_id) AS n_copies,
          (SELECT COUNT(*) FROM POINT p WHERE p.story_id = s.story_id) AS n_points,
          (SELECT COUNT(*) FROM DIFFERENCE d WHERE d.story_id = s.story_id) AS n_differences,
          COALESCE(MIN(NULLIF(a.published, '')), '') AS first_published,
          COALESCE(MAX(a.published), '') AS last_published
        FROM STORY s
        JOIN STORY_ARTICLE m ON m.story_id = s.story_id
        JOIN ARTICLE a ON a.article_id = m.article_id
        GROUP BY s.story_id, s.storyline_id, s.stage, s.headline, s.summary, s.status
        """, (row, n) -> {
      String id = row.getString("story_id");
      int articles = row.getInt("n_articles");
      return new StoryRow(
          id,
          row.getString("storyline_id"),
          Story.Stage.valueOf(row.getString("stage")).label(),
          row.getString("headline"),
          summary(row.getString("summary")),
          row.getString("status"),
          articles,
          row.getInt("n_copies"),
          OriginCount.of(articles, origins.getOrDefault(id, Set.of())),
          row.getInt("n_points"),
          row.getInt("n_differences"),
          row.getString("first_published"),
          row.getString("last_published"),
          0,
          "",
          outlets.getOrDefault(id, 0));
    });
    List<StoryRow> all = new ArrayList<>(rows);
    all.addAll(quietStories());
    return StoryRanking.rank(all);
  }

  /** How many sources published a story's articles or copies of them, by story id. */
  private Map<String, Integer> outlets() {
    Map<String, Integer> outlets = new HashMap<>();
    jdbc.query("""
        SELECT t.story_id, COUNT(DISTINCT t.source) FROM (
          SELECT m.story_id, a.source FROM STORY_ARTICLE m
          JOIN ARTICLE a ON a.article_id = m.article_id
          UNION
          SELECT k.story_id, a.source FROM FOLDED_COPY f
          JOIN STORY_ARTICLE k ON k.article_id = f.kept_id
          JOIN ARTICLE a ON a.article_id = f.article_id) t
        WHERE t.source <> '' GROUP BY t.story_id
        """, row -> {
      outlets.put(row.getString(1), row.getInt(2));
    });
    return outlets;
  }

  /** Stories nothing of tonight belongs to: headline and dates are those of the night they were told. */
  private List<StoryRow> quietStories() {
    return jdbc.query(
        "SELECT * FROM QUIET_STORY",
        (row, n) -> new StoryRow(
            row.getString("story_id"),
            row.getString("storyline_id"),
            Story.Stage.valueOf(row.getString("stage")).label(),
            row.getString("headline"),
            summary(row.getString("summary")),
            "quiet",
            0,
            0,
            0,
            0,
            0,
            row.getString("first_published"),
            row.getString("last_published"),
            0,
            "",
            0));
  }

  private static String summary(String lines) {
    return lines.isEmpty() ? "" : CellList.cell(List.of(lines.split("\n")));
  }

  List<StrandRow> strands() {
    return jdbc.query(
        "SELECT strand_id, story_id, label, position FROM STRAND",
        (row, n) ->
            new StrandRow(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)));
  }
}
