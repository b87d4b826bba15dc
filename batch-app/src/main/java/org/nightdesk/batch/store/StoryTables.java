package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightdesk.enrichment.compare.Difference;
import org.nightdesk.enrichment.compare.Event;
import org.nightdesk.enrichment.compare.Novelty;
import org.nightdesk.enrichment.compare.NoveltyFinder;
import org.nightdesk.enrichment.compare.Point;
import org.nightdesk.enrichment.compare.Stance;
import org.nightdesk.enrichment.story.Story;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.EventRow;
import org.nightdesk.reporting.row.NoveltyRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.PointSourceRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StorylineRow;
import org.nightdesk.reporting.row.StrandRow;
import org.nightdesk.reporting.story.CellList;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of stories and of what their articles say together. */
final class StoryTables {
  /** The rows of a wording's owner, beside what every table shows of its article. */
  private static final String WORDINGS = """
      SELECT w.*, t.source, t.published, t.origin_id, o.basis AS origin_basis,
        f.article_id AS folded
      FROM WORDING w
      JOIN %s p ON p.%s_id = w.owner_id
      JOIN TOLD_IN t ON t.article_id = w.article_id
      LEFT JOIN ORIGIN o ON o.origin_id = t.origin_id
      LEFT JOIN FOLDED_COPY f ON f.article_id = w.article_id
      ORDER BY w.owner_id, w.ordinal
      """;

  private final JdbcTemplate jdbc;

  StoryTables(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** One wording with what is known of its article. */
  private record Wording(
      String owner,
      int version,
      String article,
      String source,
      String published,
      OriginCount.Of origin,
      boolean folded,
      Stance stance,
      String attributedTo,
      String text,
      String evidence) {}

  private Map<String, List<Wording>> wordings(String table, String name) {
    Map<String, List<Wording>> wordings = new HashMap<>();
    jdbc.query(WORDINGS.formatted(table, name), row -> {
      Wording wording = new Wording(
          row.getString("owner_id"),
          row.getInt("version"),
          row.getString("article_id"),
          row.getString("source"),
          row.getString("published"),
          new OriginCount.Of(row.getString("origin_id"), row.getString("origin_basis")),
          row.getString("folded") != null,
          Stance.valueOf(row.getString("stance")),
          row.getString("attributed_to"),
          row.getString("text"),
          FactTables.evidence(row));
      wordings.computeIfAbsent(wording.owner(), id -> new ArrayList<>()).add(wording);
    });
    return wordings;
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

  List<StoryRow> stories() {
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

  List<PointRow> points() {
    Map<String, List<Wording>> wordings = wordings("POINT", "point");
    return jdbc.query("SELECT * FROM POINT", (row, n) -> {
      String id = row.getString("point_id");
      List<Wording> sources = wordings.getOrDefault(id, List.of());
      Wording shown = sources.get(row.getInt("shown"));
      return new PointRow(
          id,
          row.getString("story_id"),
          row.getString("strand_id"),
          shown.text(),
          Point.Standing.valueOf(row.getString("standing")).label(),
          articles(sources, null),
          OriginCount.of(
              articles(sources, null), sources.stream().map(Wording::origin).toList()),
          articles(sources, Stance.ASSERTS),
          articles(sources, Stance.DENIES),
          articles(sources, Stance.DOUBTS),
          articles(sources, Stance.REPORTS),
          shown.attributedTo(),
          row.getString("event_date"),
          row.getString("first_seen"),
          shown.evidence());
    });
  }

  /** Distinct articles with the stance, folded copies left out; any stance for null. */
  private static int articles(List<Wording> wordings, @Nullable Stance stance) {
    return (int) wordings.stream()
        .filter(w -> !w.folded() && (stance == null || w.stance() == stance))
        .map(Wording::article)
        .distinct()
        .count();
  }

  List<PointSourceRow> pointSources() {
    List<PointSourceRow> rows = new ArrayList<>();
    wordings("POINT", "point")
        .values()
        .forEach(sources -> sources.forEach(w -> rows.add(new PointSourceRow(
            w.owner(),
            w.article(),
            w.source(),
            w.published(),
            w.stance().label(),
            w.attributedTo(),
            w.text(),
            w.evidence()))));
    return rows;
  }

  /** What each article alone adds to its story, and which agreed points of it are left out. */
  List<NoveltyRow> novelty() {
    Map<String, List<String>> articlesOf = new HashMap<>();
    jdbc.query("""
        SELECT s.story_id, s.article_id FROM STORY_ARTICLE s
        WHERE s.article_id NOT IN (SELECT article_id FROM FOLDED_COPY)
        """, row -> {
      articlesOf.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(row.getString(2));
    });
    Map<String, List<Wording>> wordings = wordings("POINT", "point");
    Map<String, List<NoveltyFinder.Told>> pointsOf = new HashMap<>();
    Map<String, String> shown = new HashMap<>();
    jdbc.query("SELECT point_id, story_id, standing, shown FROM POINT", row -> {
      String id = row.getString("point_id");
      List<Wording> sources = wordings.getOrDefault(id, List.of());
      Set<String> articles = new HashSet<>();
      sources.stream().filter(w -> !w.folded()).forEach(w -> articles.add(w.article()));
      boolean agreed = Point.Standing.valueOf(row.getString("standing")) == Point.Standing.AGREED;
      pointsOf
          .computeIfAbsent(row.getString("story_id"), story -> new ArrayList<>())
          .add(new NoveltyFinder.Told(id, articles, agreed));
      shown.put(id, sources.get(row.getInt("shown")).evidence());
    });
    List<NoveltyRow> rows = new ArrayList<>();
    articlesOf.forEach((story, articles) -> {
      for (Novelty novelty :
          NoveltyFinder.find(articles, pointsOf.getOrDefault(story, List.of()))) {
        String evidence = wordings.getOrDefault(novelty.point(), List.of()).stream()
            .filter(w -> w.article().equals(novelty.article()))
            .map(Wording::evidence)
            .findFirst()
            .orElse(shown.getOrDefault(novelty.point(), ""));
        rows.add(
            new NoveltyRow(novelty.article(), novelty.kind().label(), novelty.point(), evidence));
      }
    });
    return rows;
  }

  List<DifferenceRow> differences() {
    Map<String, List<Wording>> wordings = wordings("DIFFERENCE", "difference");
    return jdbc.query(
        "SELECT * FROM DIFFERENCE",
        (row, n) -> new DifferenceRow(
            row.getString("difference_id"),
            row.getString("story_id"),
            Difference.Kind.valueOf(row.getString("kind")).label(),
            row.getString("subject"),
            row.getString("explanation"),
            row.getString("status"),
            articles(wordings.getOrDefault(row.getString("difference_id"), List.of()), null),
            row.getString("value_low"),
            row.getString("value_high"),
            row.getString("unit")));
  }

  List<DifferenceVersionRow> differenceVersions() {
    List<DifferenceVersionRow> rows = new ArrayList<>();
    wordings("DIFFERENCE", "difference")
        .values()
        .forEach(versions -> versions.forEach(w -> rows.add(new DifferenceVersionRow(
            w.owner(),
            w.version(),
            w.article(),
            w.source(),
            w.published(),
            w.text(),
            w.evidence()))));
    return rows;
  }

  List<EventRow> events() {
    Map<String, List<Wording>> wordings = wordings("EVENT", "event");
    return jdbc.query("SELECT * FROM EVENT", (row, n) -> {
      List<Wording> sources = wordings.getOrDefault(row.getString("event_id"), List.of());
      return new EventRow(
          row.getString("event_id"),
          row.getString("story_id"),
          row.getString("date"),
          row.getString("fineness"),
          Event.Status.valueOf(row.getString("status")).label(),
          sources.getFirst().text(),
          articles(sources, null),
          sources.getFirst().evidence());
    });
  }
}
