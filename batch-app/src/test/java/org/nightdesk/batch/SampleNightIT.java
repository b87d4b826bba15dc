package org.nightdesk.batch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.command.NightdeskCommand;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.LeftoverRow;
import org.nightdesk.reporting.row.NoveltyRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.RejectedRow;

/** What the sample corpus is there to show. */
class SampleNightIT {
  private static final Path INDEX =
      Path.of(System.getProperty("project.folder", "..")).resolve("seeds/INDEX.md");

  /** The line of a report in the brief: its number, then what is counted of it. */
  private static final Pattern REPORT = Pattern.compile(
      "^- .*\\[([0-9]+)]: adds ([0-9]+|no) points?(?: of its own)?(?: · leaves out ([0-9]+) that others agree on)?$",
      Pattern.MULTILINE);

  @TempDir
  private static Path folder;

  private static CsvExtractReader night;

  @BeforeAll
  static void run() {
    int exit = NightdeskCommand.run(
        Clock.systemUTC(),
        List.of(),
        "run",
        "--index=" + INDEX.toAbsolutePath().normalize(),
        "--out=" + folder.resolve("briefs"),
        "--state=" + folder.resolve("var"),
        "--date=2025-12-04",
        "--formats=csv,md");
    assertThat(exit).isZero();
    night = new CsvExtractReader(folder.resolve("briefs/latest/csv"));
  }

  @Test
  void foldsTheCopiesAndFindsTheTruncatedOne() {
    assertThat(rows(ArticleRow.class))
        .filteredOn(row -> !row.relation().equals("original"))
        .extracting(ArticleRow::file, ArticleRow::relation)
        .containsExactlyInAnyOrder(
            tuple("envoy-heads-to-moscow.txt", "exact_copy"),
            tuple("pokrovsk-claim-before-the-talks.txt", "near_copy"),
            tuple("copies/gold-and-oil-teaser.txt", "part_of"));
  }

  @Test
  void listsWhatTheIndexNamesInVain() {
    assertThat(rows(RejectedRow.class))
        .extracting(RejectedRow::reason)
        .containsExactly("missing", "listed_twice", "remote");
  }

  @Test
  void keepsWhatAFoldedCopySaysBeyondItsOriginal() {
    assertThat(rows(LeftoverRow.class)).isNotEmpty().allSatisfy(row -> {
      assertThat(row.text()).isNotBlank();
      assertThat(row.articleId()).isNotEqualTo(row.keptArticleId());
    });
  }

  @Test
  void joinsAtLeastEightPointsThatSeveralArticlesTell() {
    assertThat(rows(PointRow.class))
        .filteredOn(row -> !row.standing().equals("single") && row.nArticles() > 1)
        .hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void showsWhereTheArticlesDiffer() {
    assertThat(rows(DifferenceRow.class))
        .extracting(DifferenceRow::kind, DifferenceRow::explanation)
        .contains(
            tuple("figure", "12 injured / 14 injured"),
            tuple("role", "US President / former US President"));
    assertThat(rows(DifferenceRow.class))
        .extracting(DifferenceRow::kind)
        .contains("conflict", "name", "wording");
  }

  @Test
  void tellsOfEveryReportBesideOthersWhatTheTableCounts() throws IOException {
    List<ArticleRow> numbered = rows(ArticleRow.class).stream()
        .sorted(Comparator.comparing(ArticleRow::file).thenComparing(ArticleRow::externalId))
        .toList();
    List<NoveltyRow> novelty = rows(NoveltyRow.class);
    Map<String, Long> reports = rows(ArticleRow.class).stream()
        .filter(row -> !row.relation().endsWith("_copy"))
        .collect(groupingBy(ArticleRow::storyId, counting()));
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < numbered.size(); i++) {
      ArticleRow article = numbered.get(i);
      if (!article.relation().endsWith("_copy") && reports.get(article.storyId()) > 1) {
        expected.add("%s adds %s leaves out %s"
            .formatted(
                i + 1,
                count(novelty, article.articleId(), "adds"),
                count(novelty, article.articleId(), "omits")));
      }
    }

    String brief = Files.readString(folder.resolve("briefs/latest/brief.md"));

    assertThat(REPORT.matcher(brief).results())
        .extracting(line -> "%s adds %s leaves out %s"
            .formatted(
                line.group(1),
                line.group(2).equals("no") ? "0" : line.group(2),
                line.group(3) == null ? "0" : line.group(3)))
        .containsExactlyInAnyOrderElementsOf(expected)
        .hasSizeGreaterThan(3);
  }

  private static long count(List<NoveltyRow> novelty, String articleId, String kind) {
    return novelty.stream()
        .filter(row -> row.articleId().equals(articleId) && row.kind().equals(kind))
        .count();
  }

  private static <R extends Record> List<R> rows(Class<R> table) {
    try (Stream<R> rows = night.rows(table)) {
      return rows.toList();
    }
  }
}
