package org.nightdesk.reporting.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.nightdesk.reporting.RowsInMemory;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.OriginRow;
import org.nightdesk.reporting.row.RejectedRow;
import org.nightdesk.reporting.row.TextRow;

class CsvReportWriterTest {
  @TempDir
  Path folder;

  @Test
  void writesTheTablesCheckedIn() throws IOException {
    new CsvReportWriter(CsvSettings.DEFAULT)
        .write(InventedNight.twoStories(), "2025-12-04", folder);

    var all = new ByteArrayOutputStream();
    for (var extract : Extract.values()) {
      all.write(("== " + extract.file() + "\n").getBytes(UTF_8));
      all.write(Files.readAllBytes(folder.resolve(extract.file())));
    }
    all.write("== technical/texts.jsonl\n".getBytes(UTF_8));
    all.write(Files.readAllBytes(folder.resolve("technical/texts.jsonl")));
    Golden.assertSame("two-stories.csv.txt", all.toByteArray());
  }

  @Test
  void describesTheTablesAsCheckedIn() throws IOException {
    new CsvReportWriter(CsvSettings.DEFAULT).write(new RowsInMemory(), "2025-12-04", folder);

    Golden.assertSame("datapackage.json", Files.readAllBytes(folder.resolve("datapackage.json")));
  }

  @Test
  void readsEveryTableBackAsItWas() throws IOException {
    var night = InventedNight.twoStories();
    var totals = new CsvReportWriter(new CsvSettings(true, 10)).write(night, "2025-12-04", folder);

    var back = new CsvExtractReader(folder);
    for (var extract : Extract.values()) {
      if (extract != Extract.OVERLAPS) { // measured shares are rounded
        assertThat(back.rows(extract.rowClass()).map(Record::toString))
            .containsExactlyElementsOf(
                night.rows(extract.rowClass()).map(Record::toString).toList());
      }
    }
    assertThat(back.texts()).containsExactlyElementsOf(night.texts().toList());
    assertThat(totals.texts()).isEqualTo(2);
    assertThat(totals.guardedCells()).isEqualTo(2);
  }

  @Test
  void neverGuardsNumbersAndRefusesCellsThatOnlyPassForThem() throws IOException {
    var night = new RowsInMemory().add(figure("-2.5"));
    var totals = new CsvReportWriter(CsvSettings.DEFAULT).write(night, "2025-12-04", folder);

    assertThat(Files.readString(folder.resolve("figures.csv")))
        .contains(",percent,-2.5,,")
        .endsWith("'-2.5 %,,0,6,2025-12-04\r\n");
    assertThat(totals.guardedCells()).isEqualTo(1);
    assertThatThrownBy(() -> new CsvReportWriter(CsvSettings.DEFAULT)
            .write(new RowsInMemory().add(figure("-cmd")), "2025-12-04", folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"-cmd\"");
  }

  @Test
  void writesALargeTableWholeAndInNumberedParts() throws IOException {
    var night = new RowsInMemory();
    for (int line = 1; line <= 5; line++) {
      night.add(new RejectedRow(line, "entry " + line, "missing", ""));
    }
    var totals = new CsvReportWriter(new CsvSettings(false, 2)).write(night, "2025-12-04", folder);

    assertThat(totals.tables().get(Extract.REJECTED.ordinal()))
        .isEqualTo(new TableTotals(
            "rejected.csv",
            5,
            0,
            new TreeMap<>(),
            List.of("rejected-001.csv", "rejected-002.csv", "rejected-003.csv")));
    assertThat(Files.readString(folder.resolve("rejected-003.csv")))
        .isEqualTo("index_line,entry,reason,detail,night\r\n5,entry 5,missing,,2025-12-04\r\n");
    assertThat(Files.readAllLines(folder.resolve("rejected.csv"))).hasSize(6);
  }

  @Test
  void writesCellsLongerThanASpreadsheetHoldsWholeAndCountsThem() throws IOException {
    String fits = "x".repeat(TableTotals.CELL_LIMIT);
    var night = new RowsInMemory()
        .add(
            new OriginRow("o1", fits, "copy", 1),
            new OriginRow("o2", fits + "y", "copy", 1),
            new OriginRow("o3", fits + "yz", fits + "y", 1));
    var totals = new CsvReportWriter(CsvSettings.DEFAULT).write(night, "2025-12-04", folder);

    assertThat(new CsvExtractReader(folder).rows(OriginRow.class))
        .containsExactlyElementsOf(night.rows(OriginRow.class).toList());
    assertThat(totals.tables().get(Extract.ORIGINS.ordinal()).longCells())
        .isEqualTo(Map.of("name", 2L, "basis", 1L));
    assertThat(totals.longCells()).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("datapackage.json")))
        .contains("\"cells_over_32767\" : 2")
        .contains("\"cells_over_32767\" : 1")
        .containsOnlyOnce("\"cells_over_32767\" : 2");
  }

  @Test
  void endsRowsWithCrlfAndBeginsWithAByteOrderMarkOnlyWhereAsked() throws IOException {
    var night = new RowsInMemory().add(new RejectedRow(7, "a, \"b\"", "missing", ""));
    new CsvReportWriter(CsvSettings.DEFAULT).write(night, "2025-12-04", folder);
    byte[] plain = Files.readAllBytes(folder.resolve("rejected.csv"));
    new CsvReportWriter(new CsvSettings(true, 9)).write(night, "2025-12-04", folder);
    byte[] marked = Files.readAllBytes(folder.resolve("rejected.csv"));

    String rows =
        "index_line,entry,reason,detail,night\r\n7,\"a, \"\"b\"\"\",missing,,2025-12-04\r\n";
    assertThat(new String(plain, UTF_8)).isEqualTo(rows);
    assertThat(new String(marked, UTF_8)).isEqualTo("\uFEFF" + rows);
  }

  @Test
  void givesEveryIdALetterToBeginWith() throws IOException {
    new CsvReportWriter(CsvSettings.DEFAULT)
        .write(InventedNight.twoStories(), "2025-12-04", folder);
    var night = new CsvExtractReader(folder);
    for (var extract : Extract.values()) {
      var ids = extract.columns().stream()
          .filter(column -> column.name().endsWith("_id") && !column.name().equals("external_id"))
          .toList();
      night
          .rows(extract.rowClass())
          .flatMap(row -> ids.stream().map(id -> id.valueOf(row).toString()))
          .filter(id -> !id.isEmpty())
          .forEach(id -> assertThat(id).matches("[a-z].*"));
    }
  }

  @Test
  void endsEveryTableWithTheNightSoThatNightsCanBeStacked() throws IOException {
    new CsvReportWriter(CsvSettings.DEFAULT)
        .write(InventedNight.twoStories(), "2025-12-04", folder);
    for (var extract : Extract.values()) {
      var lines = Files.readString(folder.resolve(extract.file())).split("\r\n");
      assertThat(lines[0]).as(extract.file()).endsWith(",night");
      for (int i = 1; i < lines.length; i++) {
        assertThat(lines[i]).as(extract.file()).endsWith(",2025-12-04");
      }
    }
  }

  @Test
  void keepsLineEndsQuotesAndLoneSurrogatesOfATextAsTheyAre() throws IOException {
    var night = new RowsInMemory()
        .add(
            new TextRow("a1", "one\r\n\"two\"\u2028\uD83D half \uD83D\uDE00 whole"),
            new OriginRow("o1", "a,\r\n\"b\"", "copy", 1));
    new CsvReportWriter(CsvSettings.DEFAULT).write(night, "2025-12-04", folder);

    assertThat(new CsvExtractReader(folder).texts())
        .containsExactlyElementsOf(night.texts().toList());
    assertThat(new CsvExtractReader(folder).rows(OriginRow.class))
        .containsExactly(new OriginRow("o1", "a,\r\n\"b\"", "copy", 1));
  }

  private static FigureRow figure(String value) {
    return new FigureRow(
        "f1", "s1", "a1", "", "", "percent", value, "", "exact", "%", "", "", "", "", "", "", "",
        "", "", "", "single", "-2.5 %", "", 0, 6);
  }
}
