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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.enrichment.compare.Difference;
import org.nightdesk.enrichment.compare.Event;
import org.nightdesk.enrichment.compare.Novelty;
import org.nightdesk.enrichment.compare.NoveltyFinder;
import org.nightdesk.enrichment.compare.Point;
import org.nightdesk.enrichment.compare.Stance;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.EventRow;
import org.nightdesk.reporting.row.NoveltyRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.PointSourceRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of what the articles of stories say together, read a page of stories after the other. */
final class PointTables {
  /** The wordings of the owners in a page of stories, in no order. */
  private static final String WORDINGS = """
      SELECT w.owner_id, w.ordinal, w.version, w.article_id, w.stance, w.attributed_to, w.text,
        w.paragraph, w.sentence
      FROM %s p JOIN WORDING w ON w.story_id = p.story_id AND w.owner_id = p.%s_id
      WHERE p.story_id > ? AND p.story_id <= ?
      """;

  private final JdbcTemplate jdbc;
  private final String night;
  private final ToldArticles told;
  private final RowsTogether points;
  private final RowsTogether differences;
  private final RowsTogether events;

  /**
   * @param night ISO date; what no earlier night told was first seen on it
   * @param folder where rows are laid aside while they are sorted
   */
  PointTables(JdbcTemplate jdbc, String night, ToldArticles told, Path folder) {
    this.jdbc = jdbc;
    this.night = night;
    this.told = told;
    Supplier<List<String>> stories =
        () -> jdbc.queryForList("SELECT story_id FROM STORY ORDER BY story_id", String.class);
    points = new RowsTogether(
        folder,
        stories,
        this::tellPoints,
        List.of(PointRow.class, PointSourceRow.class, NoveltyRow.class));
    differences = new RowsTogether(
        folder,
        stories,
        this::tellDifferences,
        List.of(DifferenceRow.class, DifferenceVersionRow.class));
    events = new RowsTogether(folder, stories, this::tellEvents, List.of(EventRow.class));
  }

  /** One wording with what is known of its article. */
  private record Wording(
      String owner,
      int ordinal,
      int version,
      String article,
      String source,
      String published,
      OriginCount.Of origin,
      boolean folded,
      Stance stance,
      String attributedTo,
      String text,
      String evidence) {

    PointSourceRow ofPoint() {
      return new PointSourceRow(
          owner, article, source, published, stance.label(), attributedTo, text, evidence);
    }

    DifferenceVersionRow ofDifference() {
      return new DifferenceVersionRow(owner, version, article, source, published, text, evidence);
    }
  }

  private Map<String, List<Wording>> wordings(
      String table, String name, String after, String upTo) {
    Map<String, List<Wording>> wordings = new HashMap<>();
    jdbc.query(
        WORDINGS.formatted(table, name),
        row -> {
          String article = row.getString(4);
          ToldArticles.Told of = told.of(article);
          Wording wording = new Wording(
              row.getString(1),
              row.getInt(2),
              row.getInt(3),
              article,
              of.source(),
              of.published(),
              of.origin(),
              of.folded(),
              Stance.valueOf(row.getString(5)),
              row.getString(6),
              row.getString(7),
              article + "." + row.getInt(8) + "." + row.getInt(9));
          wordings.computeIfAbsent(wording.owner(), id -> new ArrayList<>(4)).add(wording);
        },
        after,
        upTo);
    wordings.values().forEach(each -> each.sort(Comparator.comparingInt(Wording::ordinal)));
    return wordings;
  }

  Stream<PointRow> points() {
    return points.of(PointRow.class);
  }

  /** One wording of a point after the other. */
  Stream<PointSourceRow> pointSources() {
    return points.of(PointSourceRow.class);
  }

  /** What each article alone adds to its story, and which agreed points of it are left out. */
  Stream<NoveltyRow> novelty() {
    return points.of(NoveltyRow.class);
  }

  private void tellPoints(String after, String upTo, RowsTogether.Sorted rows) {
    Map<String, List<Wording>> wordings = wordings("POINT", "point", after, upTo);
    Map<String, List<NoveltyFinder.Told>> pointsOf = new HashMap<>();
    Map<String, String> shown = new HashMap<>();
    jdbc.query(
        "SELECT * FROM POINT WHERE story_id > ? AND story_id <= ?",
        row -> {
          String id = row.getString("point_id");
          List<Wording> told = wordings.getOrDefault(id, List.of());
          PointRow point = point(row, told);
          rows.add(PointRow.class, point);
          Set<String> articles = new HashSet<>();
          told.stream().filter(w -> !w.folded()).forEach(w -> articles.add(w.article()));
          pointsOf
              .computeIfAbsent(point.storyId(), story -> new ArrayList<>())
              .add(new NoveltyFinder.Told(
                  id, articles, point.standing().equals(Point.Standing.AGREED.label())));
          shown.put(id, point.evidenceId());
        },
        after,
        upTo);
    wordings
        .values()
        .forEach(told -> told.forEach(w -> rows.add(PointSourceRow.class, w.ofPoint())));
    novelty(after, upTo, wordings, pointsOf, shown)
        .forEach(novelty -> rows.add(NoveltyRow.class, novelty));
  }

  private PointRow point(ResultSet row, List<Wording> sources) throws SQLException {
    String seen = row.getString("first_seen");
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
        seen.isEmpty() ? night : seen,
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

  private List<NoveltyRow> novelty(
      String after,
      String upTo,
      Map<String, List<Wording>> wordings,
      Map<String, List<NoveltyFinder.Told>> pointsOf,
      Map<String, String> shown) {
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
    return differences.of(DifferenceRow.class);
  }

  /** One wording of a version of a difference after the other. */
  Stream<DifferenceVersionRow> differenceVersions() {
    return differences.of(DifferenceVersionRow.class);
  }

  private void tellDifferences(String after, String upTo, RowsTogether.Sorted rows) {
    Map<String, List<Wording>> wordings = wordings("DIFFERENCE", "difference", after, upTo);
    jdbc.query(
        "SELECT * FROM DIFFERENCE WHERE story_id > ? AND story_id <= ?",
        row -> {
          String id = row.getString("difference_id");
          rows.add(
              DifferenceRow.class,
              new DifferenceRow(
                  id,
                  row.getString("story_id"),
                  Difference.Kind.valueOf(row.getString("kind")).label(),
                  row.getString("subject"),
                  row.getString("explanation"),
                  row.getString("status"),
                  articles(wordings.getOrDefault(id, List.of()), null),
                  row.getString("value_low"),
                  row.getString("value_high"),
                  row.getString("unit")));
        },
        after,
        upTo);
    wordings
        .values()
        .forEach(told -> told.forEach(w -> rows.add(DifferenceVersionRow.class, w.ofDifference())));
  }

  Stream<EventRow> events() {
    return events.of(EventRow.class);
  }

  private void tellEvents(String after, String upTo, RowsTogether.Sorted rows) {
    Map<String, List<Wording>> wordings = wordings("EVENT", "event", after, upTo);
    jdbc.query(
        "SELECT * FROM EVENT WHERE story_id > ? AND story_id <= ?",
        row -> {
          String id = row.getString("event_id");
          List<Wording> sources = wordings.getOrDefault(id, List.of());
          rows.add(
              EventRow.class,
              new EventRow(
                  id,
                  row.getString("story_id"),
                  row.getString("date"),
                  row.getString("fineness"),
                  Event.Status.valueOf(row.getString("status")).label(),
                  sources.getFirst().text(),
                  articles(sources, null),
                  sources.getFirst().evidence()));
        },
        after,
        upTo);
  }
}
