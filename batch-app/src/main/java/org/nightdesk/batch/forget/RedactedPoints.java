package org.nightdesk.batch.forget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightdesk.batch.store.OriginCount;
import org.nightdesk.enrichment.compare.Novelty;
import org.nightdesk.enrichment.compare.NoveltyFinder;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.NoveltyRow;
import org.nightdesk.reporting.row.OriginRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.PointSourceRow;

/**
 * The points of the stories that lose an article: one that nobody else tells vanishes, another is told
 * in the words of an article that stays, and all are counted again.
 */
final class RedactedPoints {
  private static final Set<String> AGAINST = Set.of("denies", "doubts");

  private final RedactedArticles articles;
  private final Map<String, String> originBasis = new HashMap<>();
  private final Map<String, List<PointSourceRow>> sources = new HashMap<>();
  private final Map<String, PointRow> points = new TreeMap<>();
  private final Set<String> gone = new HashSet<>();

  RedactedPoints(NightExtracts night, RedactedArticles articles) {
    this.articles = articles;
    Set<String> stories = articles.stories();
    try (Stream<OriginRow> rows = night.rows(OriginRow.class)) {
      rows.forEach(row -> originBasis.put(row.originId(), row.basis()));
    }
    Map<String, PointRow> before = new TreeMap<>();
    try (Stream<PointSourceRow> rows = night.rows(PointSourceRow.class)) {
      rows.filter(row -> articles.isGone(row.articleId()))
          .forEach(row -> sources.put(row.pointId(), new ArrayList<>()));
    }
    try (Stream<PointRow> rows = night.rows(PointRow.class)) {
      rows.filter(row -> sources.containsKey(row.pointId()) || stories.contains(row.storyId()))
          .forEach(row -> before.put(row.pointId(), row));
    }
    try (Stream<PointSourceRow> rows = night.rows(PointSourceRow.class)) {
      rows.filter(row -> before.containsKey(row.pointId()) && !articles.isGone(row.articleId()))
          .forEach(row ->
              sources.computeIfAbsent(row.pointId(), id -> new ArrayList<>()).add(row));
    }
    before.forEach((id, row) -> {
      List<PointSourceRow> left = sources.getOrDefault(id, List.of());
      if (left.isEmpty()) {
        gone.add(id);
      } else {
        points.put(id, told(row, left));
      }
    });
  }

  private PointRow told(PointRow row, List<PointSourceRow> left) {
    PointSourceRow shown = left.stream()
        .filter(source ->
            source.evidenceId().equals(row.evidenceId()) && source.text().equals(row.text()))
        .findFirst()
        .orElseGet(() -> left.stream()
            .min(Comparator.comparing(
                    (PointSourceRow source) -> articles.isFolded(source.articleId()))
                .thenComparing(source -> AGAINST.contains(source.stance()))
                .thenComparing(PointSourceRow::published, Comparator.reverseOrder())
                .thenComparing(PointSourceRow::articleId))
            .orElseThrow());
    int told = count(left, "");
    int origins = OriginCount.of(
        told, left.stream().map(source -> origin(source.articleId())).toList());
    return ChangedRow.of(
        row,
        Map.of(
            "text", shown.text(),
            "attributedTo", shown.attributedTo(),
            "evidenceId", shown.evidenceId(),
            "standing", standing(row, left, told, origins),
            "nArticles", told,
            "nOrigins", origins,
            "nAsserts", count(left, "asserts"),
            "nDenies", count(left, "denies"),
            "nDoubts", count(left, "doubts"),
            "nReports", count(left, "reports")));
  }

  private static String standing(PointRow row, List<PointSourceRow> left, int told, int origins) {
    boolean against = left.stream().anyMatch(source -> AGAINST.contains(source.stance()));
    boolean held = left.stream().anyMatch(source -> !AGAINST.contains(source.stance()));
    if (row.standing().equals("disputed") && against && held) {
      return "disputed";
    }
    return told > 1 && origins != 1 ? "agreed" : "single";
  }

  /** The origin of an article as it counts. */
  OriginCount.Of origin(String article) {
    var row = articles.kept().get(article);
    String id = row == null ? "" : row.originId();
    return new OriginCount.Of(id, originBasis.getOrDefault(id, ""));
  }

  /** Articles that are no copies, those of a stance where one is given. */
  private int count(List<PointSourceRow> left, String stance) {
    return (int) left.stream()
        .filter(source -> stance.isEmpty() || source.stance().equals(stance))
        .map(PointSourceRow::articleId)
        .filter(article -> !articles.isFolded(article))
        .distinct()
        .count();
  }

  boolean isGone(String point) {
    return gone.contains(point);
  }

  /** The ids of those that vanish. */
  Set<String> gone() {
    return gone;
  }

  /** The point as it is told now. */
  PointRow now(PointRow row) {
    return points.getOrDefault(row.pointId(), row);
  }

  /** The points of a story that are left, by id. */
  List<PointRow> of(String story) {
    return points.values().stream().filter(row -> row.storyId().equals(story)).toList();
  }

  /** What each article of a story that loses one adds to it, and leaves out. */
  List<NoveltyRow> novelty(String story) {
    List<NoveltyFinder.Told> told = new ArrayList<>();
    for (PointRow point : of(story)) {
      Set<String> by = new HashSet<>();
      sources.getOrDefault(point.pointId(), List.of()).stream()
          .map(PointSourceRow::articleId)
          .filter(article -> !articles.isFolded(article))
          .forEach(by::add);
      if (!by.isEmpty()) {
        told.add(new NoveltyFinder.Told(point.pointId(), by, point.standing().equals("agreed")));
      }
    }
    List<String> originals =
        articles.originals(story).stream().map(row -> row.articleId()).toList();
    return NoveltyFinder.find(originals, told).stream().map(this::row).toList();
  }

  private NoveltyRow row(Novelty novelty) {
    String evidence = sources.getOrDefault(novelty.point(), List.of()).stream()
        .filter(source -> source.articleId().equals(novelty.article()))
        .map(PointSourceRow::evidenceId)
        .findFirst()
        .orElseGet(() -> {
          PointRow shown = points.get(novelty.point());
          return shown == null ? "" : shown.evidenceId();
        });
    return new NoveltyRow(novelty.article(), novelty.kind().label(), novelty.point(), evidence);
  }
}
