package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.command.NightdeskCommand;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.nightdesk.reporting.row.ColumnType;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;

/** The tables of two nights in a row are what the data package says of them: keys, references, values, forms. */
class TablesHoldTogetherIT {
  private static final Path SEEDS =
      Path.of(System.getProperty("project.folder", "..")).resolve("seeds");

  @TempDir
  private Path folder;

  @Test
  void keepKeysUniqueReferencesWholeAndValuesAmongThoseListed() throws IOException {
    Path corpus = folder.resolve("corpus");
    copy(SEEDS, corpus);
    check(run(corpus, "2025-12-04"));
    change(corpus);
    check(run(corpus, "2025-12-05"));
  }

  /** All that can be said of one night's tables. */
  static void check(CsvExtractReader night) {
    for (var table : Extract.values()) {
      var key = table.uniqueKey();
      Set<String> keys = new HashSet<>();
      for (var row : night.rows(table.rowClass()).toList()) {
        String cells =
            key.stream().map(each -> each.valueOf(row).toString()).collect(Collectors.joining("|"));
        assertThat(key.isEmpty() || keys.add(cells))
            .as("%s: %s again", table.file(), cells)
            .isTrue();
      }
      for (var column : table.columns()) {
        check(night, table, column);
      }
    }
  }

  private static void check(CsvExtractReader night, Extract table, ExtractColumn column) {
    Set<String> cells = cells(night, table, column);
    String name = table.file() + ": " + column.name();
    if (!column.references().isEmpty()) {
      var other = Extract.named(column.references());
      assertThat(cells(night, other, other.columns().getFirst())).as(name).containsAll(cells);
    }
    if (!column.values().isEmpty()) {
      assertThat(column.values()).as(name).containsAll(cells);
    }
    if (column.type() == ColumnType.DATE_OR_TIME) {
      assertThat(cells)
          .as(name)
          .allMatch(
              cell -> cell.matches(
                  "\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?"));
    }
    if (column.type() == ColumnType.DATE) {
      assertThat(cells).as(name).allMatch(cell -> cell.matches("\\d{4}-\\d{2}-\\d{2}"));
    }
  }

  /** What stands in the column, empty cells left out. */
  private static Set<String> cells(CsvExtractReader night, Extract table, ExtractColumn column) {
    try (var rows = night.rows(table.rowClass())) {
      return rows.map(row -> column.valueOf(row).toString())
          .filter(cell -> !cell.isEmpty())
          .collect(Collectors.toSet());
    }
  }

  private CsvExtractReader run(Path corpus, String date) {
    int exit = NightdeskCommand.run(
        Clock.systemUTC(),
        List.of(),
        "run",
        "--index=" + corpus.resolve("INDEX.md"),
        "--out=" + folder.resolve("briefs"),
        "--state=" + folder.resolve("var"),
        "--date=" + date,
        "--formats=csv");
    assertThat(exit).isZero();
    return new CsvExtractReader(folder.resolve("briefs").resolve(date).resolve("csv"));
  }

  /** Some stories fall away, one source says more, another says otherwise. */
  private static void change(Path corpus) throws IOException {
    Path index = corpus.resolve("INDEX.md");
    var kept = Files.readAllLines(index).stream()
        .filter(line -> !line.contains("shorts/") && !line.contains("gold-and-oil"))
        .toList();
    Files.write(index, kept);
    Path more = corpus.resolve("two-to-tango-after-moscow.txt");
    Files.writeString(
        more,
        Files.readString(more)
            + "\n\nMinister Orla Fenwick said on Thursday that 412 lorries had crossed the bridge.\n",
        StandardCharsets.UTF_8);
    Path other = corpus.resolve("envoy-heads-to-moscow.txt");
    Files.writeString(
        other, Files.readString(other).replace("Tuesday", "Wednesday"), StandardCharsets.UTF_8);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
