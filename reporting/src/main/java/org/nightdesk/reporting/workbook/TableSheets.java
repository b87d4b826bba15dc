package org.nightdesk.reporting.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.nightdesk.reporting.csv.CsvReportWriter;
import org.nightdesk.reporting.row.ColumnType;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;

/** Writes one table into as many sheets as it needs. */
final class TableSheets {
  private static final int ROWS_HELD = 500;

  /** A spreadsheet's numbers are exact to so many digits; longer ones stay text. */
  private static final int EXACT_DIGITS = 15;

  private static final String DAY = "yyyy\\-mm\\-dd";

  private final Workbook workbook;
  private final WorkbookSettings settings;
  private final LocalDate night;
  private long cutCells;

  TableSheets(Workbook workbook, WorkbookSettings settings, LocalDate night) {
    this.workbook = workbook;
    this.settings = settings;
    this.night = night;
  }

  SheetTotals write(Extract table, Iterator<? extends Record> rows) throws IOException {
    var columns = table.columns();
    List<String> names = new ArrayList<>();
    cutCells = 0;
    long all = 0;
    do {
      String name = table.tableName() + (names.isEmpty() ? "" : " " + (names.size() + 1));
      names.add(name);
      all += sheet(name, columns, rows, settings.mostRows() - all);
    } while (rows.hasNext() && all < settings.mostRows());
    long left = 0;
    while (rows.hasNext()) {
      rows.next();
      left++;
    }
    return new SheetTotals(table, names, all, left, cutCells);
  }

  private long sheet(
      String name, List<ExtractColumn> columns, Iterator<? extends Record> rows, long most)
      throws IOException {
    var sheet = workbook.newWorksheet(name);
    head(sheet, columns);
    int written = 0;
    while (rows.hasNext() && written < Math.min(most, settings.rowsASheet())) {
      var row = rows.next();
      written++;
      for (int i = 0; i < columns.size(); i++) {
        cell(sheet, written, i, columns.get(i).type(), columns.get(i).valueOf(row));
      }
      time(sheet, written, columns.size(), new StatedTime(night.atStartOfDay(), DAY));
      if (written % ROWS_HELD == 0) {
        sheet.flush();
      }
    }
    sheet.setAutoFilter(0, 0, written, columns.size());
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    sheet.finish();
    return written;
  }

  private static void head(Worksheet sheet, List<ExtractColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, width(columns.get(i)));
      sheet.inlineString(0, i, columns.get(i).name());
    }
    sheet.width(columns.size(), 11);
    sheet.inlineString(0, columns.size(), CsvReportWriter.NIGHT);
    sheet
        .range(0, 0, 0, columns.size())
        .style()
        .bold()
        .fontColor(WorkbookWriter.NAVY)
        .fillColor(WorkbookWriter.TINT)
        .verticalAlignment("center")
        .set();
    sheet.rowHeight(0, 20);
    sheet.freezePane(1, 1);
  }

  private void cell(Worksheet sheet, int row, int column, ColumnType type, Object value) {
    if (value instanceof Boolean truth) {
      sheet.value(row, column, truth);
      return;
    }
    if (value instanceof Number number) {
      sheet.value(row, column, number);
      return;
    }
    String text = value.toString();
    if (text.isEmpty()) {
      return;
    }
    switch (type) {
      case DECIMAL -> {
        var exact = new BigDecimal(text);
        if (exact.stripTrailingZeros().precision() > EXACT_DIGITS) {
          text(sheet, row, column, text);
        } else {
          sheet.value(row, column, exact);
        }
      }
      case DATE, DATE_OR_TIME, PERIOD ->
        StatedTime.of(text)
            .ifPresentOrElse(
                time -> time(sheet, row, column, time), () -> text(sheet, row, column, text));
      case TEXT, INTEGER, BOOLEAN, AS_DECLARED -> text(sheet, row, column, text);
    }
  }

  private static void time(Worksheet sheet, int row, int column, StatedTime time) {
    sheet.value(row, column, time.time());
    sheet.style(row, column).format(time.format()).horizontalAlignment("left").set();
  }

  private void text(Worksheet sheet, int row, int column, String text) {
    if (SheetText.isTooLong(text, settings.charactersACell())) {
      cutCells++;
    }
    sheet.inlineString(
        row, column, SheetText.escaped(SheetText.fitting(text, settings.charactersACell())));
  }

  /** In characters, by what a column usually holds. */
  private static double width(ExtractColumn column) {
    return switch (column.type()) {
      case INTEGER, DECIMAL, BOOLEAN -> Math.max(10, column.name().length() + 4);
      case DATE -> 12;
      case DATE_OR_TIME, PERIOD -> 27;
      case TEXT, AS_DECLARED ->
        switch (column.name()) {
          case "text", "summary", "headline", "title", "explanation", "what", "before", "after" ->
            60;
          case "file", "rank_reason", "detail", "entry", "url", "quality_notes", "measured" -> 36;
          case "published_evidence", "name", "variant", "role", "label", "subject", "reason" -> 30;
          case "sha256" -> 16;
          default ->
            column.name().endsWith("_id") ? 19 : Math.max(14, column.name().length() + 4);
        };
    };
  }
}
