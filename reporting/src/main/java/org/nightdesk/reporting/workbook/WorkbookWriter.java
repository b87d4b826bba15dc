package org.nightdesk.reporting.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.NightExtracts;

/** Writes {@code brief.xlsx}, one row in memory at a time. */
public final class WorkbookWriter {
  private final WorkbookSettings settings;

  public WorkbookWriter(WorkbookSettings settings) {
    this.settings = settings;
  }

  /**
   * Writes the workbook of a night.
   *
   * @param out gets the whole file; stays open
   */
  public void write(NightExtracts extracts, NightRun run, OutputStream out) throws IOException {
    WorkbookPackage book = new WorkbookPackage(out, run);
    SheetStyles styles = new SheetStyles();
    TableSheets sheets = new TableSheets(book, styles, settings, run.night());
    List<SheetTotals> totals = new ArrayList<>();
    for (var table : Extract.values()) {
      if (!table.technical()) {
        try (Stream<? extends Record> rows = extracts.rows(table.rowClass())) {
          totals.add(sheets.write(table, rows.iterator()));
        }
      }
    }
    ExplainingSheet.columns(book, sheets.next(), totals);
    ExplainingSheet.write(book, run, totals);
    book.finish(styles);
  }
}
