package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.command.NightdeskCommand;
import org.nightdesk.corpus.index.CorpusIndex;
import org.nightdesk.corpus.index.IndexEntry;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.RejectedRow;
import org.nightdesk.reporting.row.RoleRow;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.VariantRow;

/**
 * Five real documents, where they lie beside the project; skipped where they do not. Nothing of their
 * text stands here.
 */
class RealDocumentsIT {
  private static final Path INDEX = Path.of(System.getProperty("project.folder", ".."))
      .toAbsolutePath()
      .normalize()
      .resolveSibling("shared/seeds/INDEX.md");

  @TempDir
  private static Path folder;

  private static CsvExtractReader night;

  @BeforeAll
  static void runWhereTheDocumentsLieBesideTheProject() {
    assumeTrue(Files.exists(INDEX), "skipped: no documents at " + INDEX);
    int exit = NightdeskCommand.run(
        Clock.systemUTC(),
        List.of(),
        "run",
        "--index=" + INDEX,
        "--out=" + folder.resolve("briefs"),
        "--state=" + folder.resolve("var"),
        "--date=2025-12-04");
    assertThat(exit).isZero();
    night = new CsvExtractReader(folder.resolve("briefs/latest/csv"));
  }

  @Test
  void areAllReadUnderTheirOwnHeadlines() throws Exception {
    List<IndexEntry> entries = CorpusIndex.open(INDEX).entries();

    assertThat(rows(RejectedRow.class)).isEmpty();
    assertThat(rows(ArticleRow.class)).hasSize(5);
    assertThat(entries).hasSize(5).allSatisfy(entry -> {
      assertThat(entry.label()).isNotEmpty();
      assertThat(rows(ArticleRow.class))
          .filteredOn(row -> row.file().equals(entry.relativePath()))
          .singleElement()
          .extracting(ArticleRow::title, as(STRING))
          .startsWith(entry.label());
    });
  }

  @Test
  void haveTheDatesAndTheSourceTheyState() {
    assertThat(rows(ArticleRow.class))
        .extracting(
            ArticleRow::externalId,
            row -> row.published().isEmpty() ? "" : row.published().substring(0, 10),
            ArticleRow::publishedBasis,
            ArticleRow::source)
        .contains(
            tuple("000", "2025-12-02", "stated", ""),
            tuple("001", "2025-12-04", "inferred", "News Room USA"),
            tuple("004", "2025-12-03", "stated", "ANA-MPA"));
  }

  @Test
  void keepDisclaimerCreditsCommentFormAndFooterOutOfTheBody() {
    assertThat(rows(SentenceRow.class))
        .extracting(row -> row.articleId(), SentenceRow::role)
        .contains(
            tuple(id("000"), "disclaimer"),
            tuple(id("001"), "caption"),
            tuple(id("001"), "boilerplate"),
            tuple(id("002"), "table"),
            tuple(id("004"), "photo-credit"),
            tuple(id("004"), "comment-form"));
  }

  @Test
  void tellOneAffairWithTheDifferencesAReaderFinds() {
    assertThat(rows(ArticleRow.class)).extracting(ArticleRow::storyId).doesNotContain("");
    assertThat(rows(DifferenceRow.class))
        .extracting(DifferenceRow::kind)
        .contains("conflict", "revision", "other_time", "wording", "role", "name")
        .hasSizeLessThanOrEqualTo(40);
  }

  @Test
  void tellEachDifferenceInOneStoryOnly() {
    assertThat(rows(DifferenceRow.class))
        .filteredOn(row -> Set.of("conflict", "role", "name").contains(row.kind()))
        .extracting(DifferenceRow::kind, DifferenceRow::subject)
        .doesNotHaveDuplicates()
        .filteredOn(told -> told.toList().getFirst().equals("conflict"))
        .hasSize(1);
  }

  @Test
  void areOneAffairWithThreePreviewsAndWhatCameOfThem() {
    Map<String, String> stageOf = new TreeMap<>();
    rows(StoryRow.class).forEach(row -> stageOf.put(row.storyId(), row.stage()));

    assertThat(rows(ArticleRow.class))
        .extracting(ArticleRow::externalId, row -> stageOf.get(row.storyId()))
        .containsExactlyInAnyOrder(
            tuple("000", "preview"),
            tuple("002", "preview"),
            tuple("003", "preview"),
            tuple("004", "outcome"),
            tuple("001", "outcome"));
    assertThat(rows(StoryRow.class)).extracting(StoryRow::storylineId).containsOnly(affair());
  }

  private static String affair() {
    return rows(StoryRow.class).getFirst().storylineId();
  }

  @Test
  void joinTheSpellingsOfOneNameAndNoOthers() {
    Map<String, String> nameOf = new TreeMap<>();
    rows(EntityRow.class).forEach(row -> nameOf.put(row.entityId(), row.name()));
    Map<String, Set<String>> spellings = new TreeMap<>();
    rows(VariantRow.class)
        .forEach(row -> spellings
            .computeIfAbsent(nameOf.getOrDefault(row.entityId(), ""), name -> new TreeSet<>())
            .add(row.variant()));

    assertThat(spellings)
        .containsEntry(
            "Steve Witkoff",
            Set.of(
                "Joachim Witkov",
                "Steve Whitkoff",
                "Steve Witkoff",
                "Whitkoff",
                "Witkoff",
                "Witkov"))
        .containsEntry(
            "Volodymyr Zelensky",
            Set.of("Volodymyr Zelensky", "Volodymyr Zelenskyy", "Zelensky", "Zelenskyy"))
        .containsEntry("Karoline Leavitt", Set.of("Karoline Leavitt", "Levitt"))
        .containsEntry("Andri Yermak", Set.of("Andri Yermak", "Andriy Yermak", "Yermak"));
    assertThat(spellings.keySet()).filteredOn(name -> name.endsWith("chansk")).hasSize(1);
  }

  @Test
  void sayWhatTheMostNamedPeopleAre() {
    Set<String> withRole = new HashSet<>();
    rows(RoleRow.class).forEach(row -> withRole.add(row.entityId()));

    assertThat(rows(EntityRow.class).stream()
            .filter(row -> row.type().equals("PERSON"))
            .sorted(Comparator.comparingInt(row -> -row.nMentions()))
            .limit(10))
        .allSatisfy(row -> assertThat(withRole).as(row.name()).contains(row.entityId()));
  }

  private static String id(String external) {
    return rows(ArticleRow.class).stream()
        .filter(row -> row.externalId().equals(external))
        .findFirst()
        .orElseThrow()
        .articleId();
  }

  private static <R extends Record> List<R> rows(Class<R> table) {
    try (Stream<R> rows = night.rows(table)) {
      return rows.toList();
    }
  }
}
