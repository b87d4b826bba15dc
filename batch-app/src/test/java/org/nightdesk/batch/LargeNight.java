package org.nightdesk.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightdesk.batch.night.BriefVerifier;
import org.nightdesk.batch.night.CheckedBefore;
import org.nightdesk.batch.night.ForgottenArticles;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.index.CorpusIndex;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.corpus.reading.ReadOutcomes;
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
  private static final int MENTIONS = 40;
  private static final LocalDate NIGHT = LocalDate.of(2031, 5, 4);

  private static final String FILLING =
      " The harbour of Quelmere stayed shut while the tide rose.".repeat(4);

  private final Path folder;
  private final ArticleReader reader;
  private final CorpusIndex index;
  private final List<String> ids = new ArrayList<>();

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
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve("all.jsonl"), StandardCharsets.UTF_8)) {
      for (int i = 0; i < articles; i++) {
        out.write("{\"id\":\"n%d\",\"text\":\"%s\"}\n".formatted(i, text(i)));
      }
    }
  }

  private static String text(int article) {
    return "Vantholm counted %d boats.%s".formatted(article, FILLING);
  }

  /** The ids of the articles, and that their texts are read as they were written. */
  private void read() {
    try (ReadOutcomes outcomes = reader.read(index.entries().getFirst())) {
      while (outcomes.hasNext()) {
        Article article = ((ReadOutcome.Accepted) outcomes.next()).article();
        if (!article.text().equals(text(ids.size()))) {
          throw new IllegalStateException("read otherwise: " + article.text());
        }
        ids.add(article.id().value());
      }
    }
  }

  private String run() throws IOException {
    read();
    Path tables = folder.resolve("csv");
    new CsvReportWriter(CsvSettings.DEFAULT).write(rows(), NIGHT.toString(), tables);
    CsvExtractReader written = new CsvExtractReader(tables);
    NightRun run = new NightRun(NIGHT, "0123456789abcdef", "test", true, List.of());
    int articles =
        new BriefEditor(BriefSettings.DEFAULT).edit(run, written).totals().articles();
    BriefVerifier.Result result = new BriefVerifier(
            new BriefVerifier.Sources(index.entries(), OptionalLong.of(0)),
            reader,
            new ForgottenArticles(Set.of()),
            id -> Optional.empty(),
            written,
            folder.resolve("aside"),
            CheckedBefore.nothing())
        .verify()
        .result();
    return "%d articles, %d lines, %d wrong %s"
        .formatted(articles, result.checked(), result.wrong(), result.findings());
  }

  private NightExtracts rows() {
    return new NightExtracts() {
      @Override
      public <R extends Record> Stream<R> rows(Class<R> rowClass) {
        Stream<? extends Record> rows = rowClass == ArticleRow.class
            ? ids.stream().map(LargeNight::article)
            : rowClass == MentionRow.class
                ? ids.stream().flatMap(LargeNight::mentions)
                : rowClass == SentenceRow.class
                    ? ids.stream().map(LargeNight::sentence)
                    : Stream.empty();
        return rows.map(rowClass::cast);
      }

      @Override
      public Stream<TextRow> texts() {
        return IntStream.range(0, ids.size()).mapToObj(i -> new TextRow(ids.get(i), text(i)));
      }
    };
  }

  private static ArticleRow article(String id) {
    return new ArticleRow(
        id,
        "",
        "all.jsonl",
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
        "",
        true,
        "");
  }

  private static Stream<MentionRow> mentions(String id) {
    return IntStream.range(0, MENTIONS)
        .mapToObj(i -> new MentionRow("e" + i, id, "", id + ".1.1", "PLACE", "Vantholm", 0, 8));
  }

  private static SentenceRow sentence(String id) {
    return new SentenceRow(id + ".1.1", id, "body", 0, 20);
  }
}
