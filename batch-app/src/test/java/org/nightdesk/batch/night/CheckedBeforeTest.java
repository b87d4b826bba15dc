package org.nightdesk.batch.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.index.CorpusIndex;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.TextRow;

/** Articles that each say where it rained; each with a row that names the place. */
class CheckedBeforeTest {
  private static final int ARTICLES = 300;
  private static final String WORDS = "In Vantholm it rained for an hour, and then it did not.";

  @TempDir
  private Path folder;

  private CorpusIndex index;
  private ArticleReader reader;
  private List<String> ids;
  private Map<String, String> texts;

  @BeforeEach
  void read() throws IOException {
    String lines = IntStream.range(0, ARTICLES)
        .mapToObj(i ->
            "{\"id\": \"%s\", \"title\": \"Rain\", \"text\": \"%s %s\"}\n".formatted(i, WORDS, i))
        .collect(Collectors.joining());
    Files.writeString(folder.resolve("rain.jsonl"), lines);
    Path file = Files.writeString(folder.resolve("INDEX.md"), "- [Rain](rain.jsonl)\n");
    index = CorpusIndex.open(file);
    reader = new ArticleReader(
        index.folder(), ReadingLimits.standard(), Optional.of(LocalDate.of(2025, 3, 7)));
    texts = new HashMap<>();
    try (var outcomes = reader.read(index.entries().getFirst())) {
      while (outcomes.hasNext()) {
        var article = ((ReadOutcome.Accepted) outcomes.next()).article();
        texts.put(article.id().value(), article.text());
      }
    }
    ids = texts.keySet().stream().sorted().toList();
  }

  private BriefVerifier.Checked check(
      UnaryOperator<MentionRow> mention, List<String> listed, CheckedBefore before) {
    NightExtracts tables = new NightExtracts() {
      @Override
      public <R extends Record> Stream<R> rows(Class<R> rowClass) {
        Stream<? extends Record> rows = rowClass == ArticleRow.class
            ? listed.stream().map(CheckedBeforeTest::article)
            : rowClass == MentionRow.class
                ? listed.stream().map(CheckedBeforeTest.this::named).map(mention)
                : Stream.empty();
        return rows.map(rowClass::cast);
      }

      @Override
      public Stream<TextRow> texts() {
        return listed.stream().map(id -> new TextRow(id, texts.get(id)));
      }
    };
    return new BriefVerifier(
            new BriefVerifier.Sources(index.entries(), OptionalLong.of(0)),
            reader,
            new ForgottenArticles(Set.of()),
            id -> Optional.empty(),
            tables,
            folder.resolve("aside"),
            before)
        .verify();
  }

  private MentionRow named(String id) {
    int start = texts.get(id).indexOf("Vantholm");
    return new MentionRow("e1", id, "s1", id + ".1.1", "PLACE", "Vantholm", start, start + 8);
  }

  private static UnaryOperator<MentionRow> damaged(String id) {
    return row -> row.articleId().equals(id)
        ? new MentionRow("e1", id, "s1", id + ".1.1", "PLACE", "Vanholm", row.start(), row.end())
        : row;
  }

  private static ArticleRow article(String id) {
    return new ArticleRow(
        id,
        "",
        "rain.jsonl",
        "Rain",
        "",
        "",
        "",
        "unknown",
        "",
        "en",
        12,
        "s1",
        "o1",
        "original",
        "",
        "",
        "good",
        "",
        "",
        true,
        "");
  }

  private CheckedBefore as(Map<String, String> digests, String seed) {
    return new CheckedBefore(digests, "one program", seed);
  }

  @Test
  void checksAllOnTheFirstNightAndOneInAHundredOnTheNext() {
    var first = check(row -> row, ids, as(Map.of(), "monday"));
    var second = check(row -> row, ids, as(first.digests(), "tuesday"));

    assertThat(first.asBefore()).isZero();
    assertThat(first.result()).isEqualTo(new BriefVerifier.Result(ARTICLES, 0, List.of()));
    assertThat(second.asBefore()).isBetween(ARTICLES - 12, ARTICLES - 1);
    assertThat(second.result().checked()).isEqualTo(ARTICLES - second.asBefore());
    assertThat(second.digests()).isEqualTo(first.digests());
  }

  @Test
  void findsARowThatWasDamagedSinceAndOneOfANewArticle() {
    String old = ids.get(7);
    String added = ids.get(70);
    Map<String, String> before =
        new HashMap<>(check(row -> row, ids, as(Map.of(), "monday")).digests());
    before.remove(added);

    for (String id : List.of(old, added)) {
      assertThat(check(damaged(id), ids, as(before, "tuesday")).result().findings())
          .singleElement()
          .asString()
          .startsWith("mentions.csv: \"Vanholm\" does not stand at");
    }
  }

  @Test
  void findsInTheSampleWhatWasTakenForGoodByMistake() {
    String drawn =
        ids.stream().filter(as(Map.of(), "tuesday")::isSampled).findFirst().orElseThrow();
    var mistaken = check(damaged(drawn), ids, as(Map.of(), "monday"));
    var left = IntStream.range(0, 1_000)
        .mapToObj(seed -> as(mistaken.digests(), "night " + seed))
        .filter(before -> !before.isSampled(drawn))
        .findFirst()
        .orElseThrow();

    assertThat(check(damaged(drawn), ids, as(mistaken.digests(), "tuesday"))
            .result()
            .wrong())
        .isOne();
    assertThat(check(damaged(drawn), ids, left).result().wrong()).isZero();
  }

  @Test
  void checksAllForAnotherProgramAndTextsAndCountsInAnyCase() {
    var before = check(row -> row, ids, as(Map.of(), "monday")).digests();
    var other = new CheckedBefore(before, "another program", "tuesday");
    texts.put(ids.get(3), texts.get(ids.get(3)) + ".");
    var changed = check(row -> row, ids.subList(0, ARTICLES - 1), as(before, "tuesday"));

    assertThat(check(row -> row, ids, other).asBefore()).isZero();
    assertThat(changed.result().findings())
        .containsExactlyInAnyOrder(
            "articles.csv has no row for rain.jsonl",
            "texts.jsonl differs from rain.jsonl",
            "texts.jsonl differs from rain.jsonl");
  }
}
