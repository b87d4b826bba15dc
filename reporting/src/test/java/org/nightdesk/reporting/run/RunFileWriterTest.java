package org.nightdesk.reporting.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reporting.Golden;
import org.nightdesk.reporting.InventedNight;
import org.nightdesk.reporting.csv.CsvTotals;
import org.nightdesk.reporting.csv.TableTotals;

class RunFileWriterTest {
  private static final String NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Test
  void writesTheFileCheckedInWhateverTheOrderOfItsParts() throws IOException {
    var run = RunFile.of(
        InventedNight.run(),
        List.of(new FileDigest("news/b.txt", 7, NOTHING), new FileDigest("INDEX.md", 0, NOTHING)),
        List.of(new FileDigest("brief.md", 12, NOTHING)),
        Map.of("stories", 2L, "articles", 5L),
        Map.of("java", "25"));
    var tables = new CsvTotals(
        List.of(new TableTotals(
            "articles.csv", 5, 1, new TreeMap<>(Map.of("title", 2L)), List.of("articles-001.csv"))),
        5);
    var out = new ByteArrayOutputStream();

    new RunFileWriter().write(run, tables, out);

    Golden.assertSame("run.json", out.toByteArray());
  }

  @Test
  void digestsAFileByItsContentAndItsPlaceBelowTheFolder(@TempDir Path folder) throws IOException {
    Path file = Files.createDirectories(folder.resolve("csv/technical")).resolve("dates.csv");
    Files.writeString(file, "abc");

    assertThat(FileDigest.of(folder, file))
        .isEqualTo(new FileDigest(
            "csv/technical/dates.csv",
            3,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }
}
