package org.nightdesk.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightdesk.batch.night.BriefVerifier;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.index.CorpusIndex;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.BriefSettings;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.nightdesk.reporting.csv.CsvReportWriter;
import org.nightdesk.reporting.csv.CsvSettings;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.TextRow;

/**
 * A program of its own: reads a made-up night of many articles, writes its tables, edits a brief out of them and
 * checks them, with rows made when they are asked for. It says how many lines were checked.
 */
final class LargeNight {
  private static final int MENTIONS = 10;
  private static final LocalDate NIGHT = LocalDate.of(2031, 5, 4);

  private final Path folder;
  private final ArticleReader reader;
  private final CorpusIndex index;

  private LargeNight(Path folder, CorpusIndex index) {
    this.folder = folder;
    this.index = index;
    this.reader = new ArticleReader(folder, new ReadingLimits(20_000_000, 1_000_000, 1_000_000));
  }

  /** The folder, and how many articles. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    writeCorpus(folder, Integer.parseInt(arguments[1]));
    System.out.println(new LargeNight(folder, CorpusIndex.open(folder.resolve("INDEX.md"))).run());
  }

  private static void writeCorpus(Path folder, int articles) throws IOException {
    Files.writeString(folder.resolve("INDEX.md"), "- [all](all.jsonl)\n");
    String filling = " The harbour of Quelmere stayed shut while the tide rose.".repeat(60);
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve("all.jsonl"), StandardCharsets.UTF_8)) {
      for (int i = 0; i < articles; i++) {
        out.write("{\"id\":\"n%d\",\"text\":\"Vantholm counted %d boats.%s\"}\n"
            .formatted(i, i, filling));
      }
    }
  }

  private String run() throws IOException {
    Path tables = folder.resolve("csv");
    new CsvReportWriter(CsvSettings.DEFAULT).write(rows(), NIGHT.toString(), tables);
    CsvExtractReader written = new CsvExtractReader(tables);
    NightRun run = new NightRun(NIGHT, "0123456789abcdef", "test", true, List.of());
    int articles =
        new BriefEditor(BriefSettings.DEFAULT).edit(run, written).totals().articles();
    BriefVerifier.Result result = new BriefVerifier(
            new BriefVerifier.Sources(index.entries(), OptionalLong.of(0)),
            reader,
            id -> Optional.empty(),
            written,
            folder.resolve("aside"))
        .verify();
    return "%d articles, %d lines, %d wrong %s"
        .formatted(articles, result.checked(), result.wrong(), result.findings());
  }

  private NightExtracts rows() {
    return new NightExtracts() {
      @Override
      public <R extends Record> Stream<R> rows(Class<R> rowClass) {
        Function<Article, Stream<? extends Record>> made = rowClass == ArticleRow.class
            ? article -> Stream.of(article(article))
            : rowClass == MentionRow.class
                ? LargeNight::mentions
                : rowClass == SentenceRow.class
                    ? article -> Stream.of(sentence(article))
                    : article -> Stream.empty();
        return articles().flatMap(made).map(rowClass::cast);
      }

      @Override
      public Stream<TextRow> texts() {
        return articles().map(article -> new TextRow(article.id().value(), article.text()));
      }
    };
  }

  private Stream<Article> articles() {
    return index.entries().stream().flatMap(entry -> {
      var outcomes = reader.read(entry);
      return Stream.generate(() -> outcomes)
          .takeWhile(all -> all.hasNext())
          .map(all -> ((ReadOutcome.Accepted) all.next()).article());
    });
  }

  private static ArticleRow article(Article article) {
    return new ArticleRow(
        article.id().value(),
        "",
        article.from().file(),
        "",
        "",
        "",
        "",
        "unknown",
        "",
        "en",
        500,
        "",
        "",
        "original",
        "",
        "",
        "good",
        "",
        article.from().sha256(),
        true,
        "");
  }

  private static Stream<MentionRow> mentions(Article article) {
    String id = article.id().value();
    return IntStream.range(0, MENTIONS)
        .mapToObj(i -> new MentionRow("e" + i, id, "", id + ".1.1", "PLACE", "Vantholm", 0, 8));
  }

  private static SentenceRow sentence(Article article) {
    return new SentenceRow(article.id() + ".1.1", article.id().value(), "body", 0, 20);
  }
}
