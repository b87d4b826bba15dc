package org.nightdesk.reporting.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.nightdesk.reporting.row.ColumnType;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;
import org.nightdesk.reporting.row.NightExtracts;

/**
 * Writes the tables of a night into a folder, some tables side by side, one row of each in memory at a time.
 *
 * <p>RFC 4180: CRLF, comma, quotes only where needed; UTF-8; a header row; the column {@code night}
 * last. A half of a surrogate pair is written as "?".
 */
public final class CsvReportWriter {
  /** Name of the column every table ends with. */
  public static final String NIGHT = "night";

  static final String NIGHT_DESCRIPTION = "The night the row belongs to.";

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final int BUFFER_BYTES = 1 << 16;

  private final CsvSettings settings;

  public CsvReportWriter(CsvSettings settings) {
    this.settings = settings;
  }

  /**
   * Writes all tables, texts.jsonl and datapackage.json, replacing files of the same name.
   *
   * @param extracts is asked for several tables at once
   * @param night ISO date of the night
   * @param folder made when it is not there
   */
  public CsvTotals write(NightExtracts extracts, String night, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("technical"));
    List<TableTotals> tables = tables(extracts, night, folder);
    DataPackage.write(night, tables, folder.resolve(DataPackage.FILE));
    return new CsvTotals(tables, TextLines.write(extracts, folder.resolve(TextLines.FILE)));
  }

  /** Some side by side; what they came to, in their order. */
  private List<TableTotals> tables(NightExtracts extracts, String night, Path folder)
      throws IOException {
    try {
      return Arrays.stream(Extract.values())
          .parallel()
          .map(extract -> {
            try {
              return table(extracts, extract, night, folder);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          })
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private TableTotals table(NightExtracts extracts, Extract extract, String night, Path folder)
      throws IOException {
    Count whole;
    try (Stream<? extends Record> rows = extracts.rows(extract.rowClass())) {
      whole = file(extract, rows.iterator(), Long.MAX_VALUE, night, folder.resolve(extract.file()));
    }
    List<String> parts = new ArrayList<>();
    if (whole.rows() > settings.rowsAPart()) {
      try (Stream<? extends Record> rows = extracts.rows(extract.rowClass())) {
        for (var left = rows.iterator(); left.hasNext(); ) {
          String part = extract
              .file()
              .replace(".csv", String.format(Locale.ROOT, "-%03d.csv", parts.size() + 1));
          file(extract, left, settings.rowsAPart(), night, folder.resolve(part));
          parts.add(part);
        }
      }
    }
    return new TableTotals(
        extract.file(), whole.rows(), whole.guardedCells(), whole.longCells(), parts);
  }

  private record Count(long rows, long guardedCells, SortedMap<String, Long> longCells) {}

  private Count file(
      Extract extract, Iterator<? extends Record> rows, long limit, String night, Path file)
      throws IOException {
    var columns = extract.columns();
    var types = columns.stream().map(ExtractColumn::type).toArray(ColumnType[]::new);
    var cells = new String[columns.size() + 1];
    long written = 0;
    long guardedCells = 0;
    SortedMap<String, Long> longCells = new TreeMap<>();
    try (Writer out = writer(file);
        var printer = new CSVPrinter(out, FORMAT)) {
      Arrays.setAll(cells, i -> i < types.length ? columns.get(i).name() : NIGHT);
      printer.printRecord((Object[]) cells);
      cells[types.length] = night;
      while (written < limit && rows.hasNext()) {
        var row = rows.next();
        for (int i = 0; i < types.length; i++) {
          cells[i] = CellFormat.cell(columns.get(i), row);
          if (cells[i].length() > TableTotals.CELL_LIMIT) {
            longCells.merge(columns.get(i).name(), 1L, Long::sum);
          }
          if (types[i].isText() && FormulaGuard.isNeeded(cells[i])) {
            cells[i] = FormulaGuard.guarded(cells[i]);
            guardedCells++;
          }
        }
        printer.printRecord((Object[]) cells);
        written++;
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Count(written, guardedCells, longCells);
  }

  private Writer writer(Path file) throws IOException {
    var out = new OutputStreamWriter(
        new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES), UTF_8);
    if (settings.byteOrderMark()) {
      out.write('\uFEFF');
    }
    return out;
  }
}
