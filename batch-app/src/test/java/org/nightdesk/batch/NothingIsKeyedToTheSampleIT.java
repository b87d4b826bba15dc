package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.batch.command.NightdeskCommand;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.PointSourceRow;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.RejectedRow;
import org.nightdesk.reporting.row.StoryRow;

/** Other names, numbers and dates in the sample corpus leave the shape of its night as it is. */
class NothingIsKeyedToTheSampleIT {
  private static final Path SEEDS = Path.of(System.getProperty("project.folder", ".."))
      .resolve("seeds")
      .toAbsolutePath()
      .normalize();

  /**
   * A name that the tagger knows less well may move a likeness over its threshold; more than one point in
   * a hundred would be a rule that knows the sample.
   */
  private static final double SAME_POINTS = 0.99;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void keepsGroupsStoriesPointsFiguresAndQuotations(long seed) throws IOException {
    Path swapped = new SwappedCorpus(seed).write(SEEDS, folder.resolve("corpus"));

    CsvExtractReader other = run(swapped, "2026-12-03");
    CsvExtractReader sample = run(SEEDS.resolve("INDEX.md"), "2025-12-04");

    assertThat(shape(other)).isEqualTo(shape(sample));
    assertThat(shareOfSamePoints(points(other), points(sample)))
        .isGreaterThanOrEqualTo(SAME_POINTS);
  }

  /** The sentences of each point. */
  private static Set<Set<String>> points(CsvExtractReader night) {
    Map<String, Set<String>> points = new TreeMap<>();
    try (Stream<PointSourceRow> rows = night.rows(PointSourceRow.class)) {
      rows.forEach(row ->
          points.computeIfAbsent(row.pointId(), none -> new TreeSet<>()).add(row.evidenceId()));
    }
    return new HashSet<>(points.values());
  }

  private static double shareOfSamePoints(Set<Set<String>> one, Set<Set<String>> other) {
    Set<Set<String>> both = new HashSet<>(one);
    both.retainAll(other);
    return 2.0 * both.size() / (one.size() + other.size());
  }

  private CsvExtractReader run(Path index, String date) {
    Path place = folder.resolve(date);
    int exit = NightdeskCommand.run(
        Clock.systemUTC(),
        List.of(),
        "run",
        "--index=" + index,
        "--out=" + place.resolve("briefs"),
        "--state=" + place.resolve("var"),
        "--date=" + date,
        "--formats=csv");
    assertThat(exit).isZero();
    return new CsvExtractReader(place.resolve("briefs/latest/csv"));
  }

  /** What a night came to, by name. */
  private static Map<String, Object> shape(CsvExtractReader night) {
    Map<String, Object> shape = new TreeMap<>();
    shape.put(
        "groups",
        lines(
            night,
            ArticleRow.class,
            a -> String.join(
                " ",
                a.file(),
                a.externalId(),
                a.relation(),
                a.relatesTo(),
                a.storyId(),
                a.quality())));
    shape.put(
        "stories",
        lines(
            night,
            StoryRow.class,
            s -> "%s %s %s %d articles %d copies"
                .formatted(s.storyId(), s.storylineId(), s.stage(), s.nArticles(), s.nCopies())));
    shape.put("figures", counts(night, FigureRow.class, FigureRow::articleId));
    shape.put("quotations", counts(night, QuoteRow.class, QuoteRow::articleId));
    shape.put("rejected", lines(night, RejectedRow.class, r -> r.indexLine() + " " + r.reason()));
    return shape;
  }

  private static <R extends Record> List<String> lines(
      CsvExtractReader night, Class<R> table, Function<R, String> line) {
    try (Stream<R> rows = night.rows(table)) {
      return rows.map(line).toList();
    }
  }

  private static <R extends Record> Map<String, Long> counts(
      CsvExtractReader night, Class<R> table, Function<R, String> key) {
    try (Stream<R> rows = night.rows(table)) {
      return rows.collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }
  }
}
