package org.nightdesk.batch.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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
import org.nightdesk.reporting.row.Extract;
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
  /** The wordings of the owners in a page of stories. */
  private static final String WORDINGS = """
      SELECT w.* FROM %s p JOIN WORDING w ON w.owner_id = p.%s_id
      WHERE p.story_id > ? AND p.story_id <= ?
      ORDER BY w.owner_id, w.ordinal
      """;

  private final JdbcTemplate jdbc;
  private final ToldArticles told;
  private final Path folder;

  /** @param folder where rows are laid aside while they are sorted */
  StoryTables(JdbcTemplate jdbc, ToldArticles told, Path folder) {
    this.jdbc = jdbc;
    this.told = told;
    this.folder = folder;
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

  private Map<String, List<Wording>> wordings(
      String table, String name, String after, String upTo) {
    Map<String, List<Wording>> wordings = new HashMap<>();
    jdbc.query(
        WORDINGS.formatted(table, name),
        row -> {
          String article = row.getString("article_id");
          ToldArticles.Told of = told.of(article);
          Wording wording = new Wording(
              row.getString("owner_id"),
              row.getInt("version"),
              article,
              of.source(),
              of.published(),
              of.origin(),
              of.folded(),
              Stance.valueOf(row.getString("stance")),
              row.getString("attributed_to"),
              row.getString("text"),
              FactTables.evidence(row));
          wordings.computeIfAbsent(wording.owner(), id -> new ArrayList<>()).add(wording);
        },
        after,
        upTo);
    return wordings;
  }

  /** Rows made of one page of stories after the other, in the order of their table. */
  private <R extends Record> Stream<R> byStory(
      Extract table, Class<R> rowClass, BiFunction<String, String, List<R>> read) {
    List<String> stories =
        jdbc.queryForList("SELECT story_id FROM STORY ORDER BY story_id", String.class);
    RowSorter<R> sorter = new RowSorter<>(rowClass, table.order(), folder);
    new IdPages(stories).rows(read).forEach(sorter::add);
    return sorter.sorted();
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

  Stream<PointRow> points() {
    return byStory(Extract.POINTS, PointRow.class, (after, upTo) -> {
      Map<String, List<Wording>> wordings = wordings("POINT", "point", after, upTo);
      return jdbc.query(
          "SELECT * FROM POINT WHERE story_id > ? AND story_id <= ?",
          (row, n) -> point(row, wordings.getOrDefault(row.getString("point_id"), List.of())),
          after,
          upTo);
    });
  }

  private static PointRow point(ResultSet row, List<Wording> sources) throws SQLException {
    Wording shown = sources.get(row.getInt("shown"));
    return new PointRow(
        row.getString("point_id"),
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
  }

  /** Distinct articles with the stance, folded copies left out; any stance for null. */
  private static int articles(List<Wording> wordings, @Nullable Stance stance) {
    return (int) wordings.stream()
        .filter(w -> !w.folded() && (stance == null || w.stance() == stance))
        .map(Wording::article)
        .distinct()
        .count();
  }

  Stream<PointSourceRow> pointSources() {
    return byStory(
        Extract.POINT_SOURCES,
        PointSourceRow.class,
        (after, upTo) -> wordings("POINT", "point", after, upTo).values().stream()
            .flatMap(List::stream)
            .map(w -> new PointSourceRow(
                w.owner(),
                w.article(),
                w.source(),
                w.published(),
                w.stance().label(),
                w.attributedTo(),
                w.text(),
                w.evidence()))
            .toList());
  }

  /** What each article alone adds to its story, and which agreed points of it are left out. */
  Stream<NoveltyRow> novelty() {
    return byStory(Extract.NOVELTY, NoveltyRow.class, this::novelty);
  }

  private List<NoveltyRow> novelty(String after, String upTo) {
    Map<String, List<String>> articlesOf = new HashMap<>();
    jdbc.query(
        """
        SELECT story_id, article_id FROM STORY_ARTICLE WHERE story_id > ? AND story_id <= ?
        """,
        row -> {
          String article = row.getString(2);
          if (!told.of(article).folded()) {
            articlesOf
                .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                .add(article);
          }
        },
        after,
        upTo);
    Map<String, List<Wording>> wordings = wordings("POINT", "point", after, upTo);
    Map<String, List<NoveltyFinder.Told>> pointsOf = new HashMap<>();
    Map<String, String> shown = new HashMap<>();
    jdbc.query(
        """
        SELECT point_id, story_id, standing, shown FROM POINT WHERE story_id > ? AND story_id <= ?
        """,
        row -> {
          String id = row.getString("point_id");
          List<Wording> sources = wordings.getOrDefault(id, List.of());
          Set<String> articles = new HashSet<>();
          sources.stream().filter(w -> !w.folded()).forEach(w -> articles.add(w.article()));
          boolean agreed =
              Point.Standing.valueOf(row.getString("standing")) == Point.Standing.AGREED;
          pointsOf
              .computeIfAbsent(row.getString("story_id"), story -> new ArrayList<>())
              .add(new NoveltyFinder.Told(id, articles, agreed));
          shown.put(id, sources.get(row.getInt("shown")).evidence());
        },
        after,
        upTo);
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

  Stream<DifferenceRow> differences() {
    return byStory(Extract.DIFFERENCES, DifferenceRow.class, (after, upTo) -> {
      Map<String, List<Wording>> wordings = wordings("DIFFERENCE", "difference", after, upTo);
      return jdbc.query(
          "SELECT * FROM DIFFERENCE WHERE story_id > ? AND story_id <= ?",
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
              row.getString("unit")),
          after,
          upTo);
    });
  }

  Stream<DifferenceVersionRow> differenceVersions() {
    return byStory(
        Extract.DIFFERENCE_VERSIONS,
        DifferenceVersionRow.class,
        (after, upTo) -> wordings("DIFFERENCE", "difference", after, upTo).values().stream()
            .flatMap(List::stream)
            .map(w -> new DifferenceVersionRow(
                w.owner(),
                w.version(),
                w.article(),
                w.source(),
                w.published(),
                w.text(),
                w.evidence()))
            .toList());
  }

  Stream<EventRow> events() {
    return byStory(Extract.EVENTS, EventRow.class, (after, upTo) -> {
      Map<String, List<Wording>> wordings = wordings("EVENT", "event", after, upTo);
      return jdbc.query(
          "SELECT * FROM EVENT WHERE story_id > ? AND story_id <= ?",
          (row, n) -> {
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
          },
          after,
          upTo);
    });
  }
}
