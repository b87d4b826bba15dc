package org.nightdesk.reporting.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;

/** The file of one table while it is written, row by row. Not for several threads. */
final class TableFile implements Closeable {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private final List<ExtractColumn> columns;
  private final CsvSettings settings;
  private final String night;
  private final Utf8Writer out;
  private final CSVPrinter printer;
  private final SortedMap<String, Long> longCells = new TreeMap<>();
  private final List<Long> parts = new ArrayList<>();
  private long rows;
  private long guardedCells;

  /**
   * What a file came to.
   *
   * @param parts where every {@code rowsAPart} rows begin, in bytes
   */
  record Count(
      long rows,
      long guardedCells,
      SortedMap<String, Long> longCells,
      List<Long> parts,
      long bytes) {}

  TableFile(Extract table, CsvSettings settings, String night, Path file) throws IOException {
    this.columns = table.columns();
    this.settings = settings;
    this.night = night;
    out = new Utf8Writer(Files.newOutputStream(file));
    printer = new CSVPrinter(out, FORMAT);
    if (settings.byteOrderMark()) {
      out.append('\uFEFF');
    }
    for (var column : columns) {
      printer.print(column.name());
    }
    printer.print(CsvReportWriter.NIGHT);
    printer.println();
  }

  /**
   * Writes one more row.
   *
   * @throws UncheckedIOException where that fails
   */
  void add(Record row) {
    try {
      if (rows % settings.rowsAPart() == 0) {
        parts.add(out.bytes());
      }
      for (var column : columns) {
        printer.print(cell(column, row));
      }
      printer.print(night);
      printer.println();
      rows++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String cell(ExtractColumn column, Record row) {
    String cell = CellFormat.cell(column, row);
    if (cell.length() > TableTotals.CELL_LIMIT) {
      longCells.merge(column.name(), 1L, Long::sum);
    }
    if (column.type().isText() && FormulaGuard.isNeeded(cell)) {
      guardedCells++;
      return FormulaGuard.guarded(cell);
    }
    return cell;
  }

  /** What was written so far. */
  Count count() {
    return new Count(rows, guardedCells, longCells, List.copyOf(parts), out.bytes());
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
