package org.nightdesk.reporting.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.nightdesk.reporting.csv.CsvReportWriter;
import org.nightdesk.reporting.row.ColumnType;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;

/** Writes one table into as many sheets as it needs. */
final class TableSheets {
  private static final int HEAD_HEIGHT = 20;
  private static final double NIGHT_WIDTH = 11;

  /** A spreadsheet's numbers are exact to so many digits; longer ones stay text. */
  private static final int EXACT_DIGITS = 15;

  private final WorkbookPackage book;
  private final TimeCells times;
  private final WorkbookSettings settings;
  private final String night;
  private long cutCells;

  /** The first sheet explains the others. */
  private int next = 2;

  TableSheets(
      WorkbookPackage book, SheetStyles styles, WorkbookSettings settings, LocalDate night) {
    this.book = book;
    this.times = new TimeCells(styles);
    this.settings = settings;
    this.night = night.toString();
  }

  /** The number of the sheet behind those written. */
  int next() {
    return next;
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
    int number = next++;
    double[] widths = new double[columns.size() + 1];
    Arrays.setAll(widths, i -> i < columns.size() ? width(columns.get(i)) : NIGHT_WIDTH);
    SheetWriter sheet = new SheetWriter(book.sheet(number), 1, widths);
    sheet.row(0, HEAD_HEIGHT);
    for (int i = 0; i < columns.size(); i++) {
      sheet.text(i, SheetStyles.HEAD, columns.get(i).name());
    }
    sheet.text(columns.size(), SheetStyles.HEAD, CsvReportWriter.NIGHT);
    int written = 0;
    while (rows.hasNext() && written < Math.min(most, settings.rowsASheet())) {
      var row = rows.next();
      sheet.row(++written);
      for (int i = 0; i < columns.size(); i++) {
        cell(sheet, i, columns.get(i).type(), columns.get(i).valueOf(row));
      }
      time(sheet, columns.size(), night);
    }
    String filter = "A1:" + SheetWriter.column(columns.size()) + (written + 1);
    sheet.end(filter, "");
    book.list(number, name, filter, true);
    return written;
  }

  private void cell(SheetWriter sheet, int column, ColumnType type, Object value)
      throws IOException {
    if (value instanceof Boolean truth) {
      sheet.truth(column, truth);
      return;
    }
    String text = value.toString();
    if (value instanceof Number) {
      sheet.number(column, text);
      return;
    }
    if (text.isEmpty()) {
      return;
    }
    switch (type) {
      case DECIMAL -> {
        if (isExact(text)) {
          sheet.number(column, text);
        } else {
          text(sheet, column, text);
        }
      }
      case DATE, DATE_OR_TIME, PERIOD -> time(sheet, column, text);
      case TEXT, INTEGER, BOOLEAN, AS_DECLARED -> text(sheet, column, text);
    }
  }

  private static boolean isExact(String decimal) {
    return decimal.length() <= EXACT_DIGITS
        || new BigDecimal(decimal).stripTrailingZeros().precision() <= EXACT_DIGITS;
  }

  private void time(SheetWriter sheet, int column, String iso) throws IOException {
    Optional<TimeCells.Cell> cell = times.of(iso);
    if (cell.isPresent()) {
      sheet.number(column, cell.get().style(), cell.get().days());
    } else {
      text(sheet, column, iso);
    }
  }

  private void text(SheetWriter sheet, int column, String text) throws IOException {
    if (SheetText.isTooLong(text, settings.charactersACell())) {
      cutCells++;
    }
    sheet.text(column, SheetText.escaped(SheetText.fitting(text, settings.charactersACell())));
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
