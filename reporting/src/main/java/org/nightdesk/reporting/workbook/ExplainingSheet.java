package org.nightdesk.reporting.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.ExtractColumn;

/** The first sheet, which says what the workbook holds, and the last, which says what each column holds. */
final class ExplainingSheet {
  static final String NAME = "Read me";
  static final String COLUMNS = "Columns";

  private static final int TITLE_HEIGHT = 28;

  private static final List<String> NOTES = List.of(
      "Every row points into a source: an evidence id is article, paragraph and sentence, counted from 1.",
      "Filters and frozen heads are set on every sheet; the last sheet says what each column holds.",
      "Dates are dates and numbers are numbers. A month, a year or an interval stays text, for no cell holds such a thing.",
      "A time stands on its source's own clock; where the source states an offset, the format shows it.",
      "2 in a percentage means 2 %.",
      "No cell of this workbook is a formula, whatever its text begins with; so no apostrophe stands before any.",
      "The tables for programs (mentions, dates, overlaps, sentences and more) stand in csv/technical.");

  private ExplainingSheet() {}

  static void write(WorkbookPackage book, NightRun run, List<SheetTotals> tables)
      throws IOException {
    SheetWriter sheet = new SheetWriter(book.sheet(1), -1, 24, 70, 12, 34);
    int row = 0;
    sheet.row(row++, TITLE_HEIGHT);
    sheet.text(0, SheetStyles.TITLE, "News brief, " + Wording.weekday(run.night()));
    line(
        sheet,
        row++,
        "What the sources of the night say, as tables; the brief itself is brief.pdf, brief.html, brief.md.");
    line(sheet, row++, "Run " + run.runId() + ", Nightdesk " + run.version());
    row++;
    head(sheet, row++, List.of("Sheet", "One row is", "Rows", "Too long for a cell"));
    StringBuilder links = new StringBuilder();
    for (var table : tables) {
      for (var name : table.sheets()) {
        sheet.row(row++);
        sheet.text(0, SheetStyles.LINK, name);
        links.append("<hyperlink ref=\"A%s\" location=\"'%s'!A1\"/>".formatted(row, name));
        if (name.equals(table.sheets().getFirst())) {
          sheet.text(1, SheetText.escaped(table.table().description()));
          sheet.number(2, String.valueOf(table.rows()));
          String left = leftOut(table);
          if (!left.isEmpty()) {
            sheet.text(3, left);
          }
        } else {
          sheet.text(1, "… continued");
        }
      }
    }
    row++;
    for (var note : NOTES) {
      line(sheet, row++, note);
    }
    sheet.end("", links.toString());
    book.list(1, NAME, "", false);
  }

  private static void line(SheetWriter sheet, int row, String text) throws IOException {
    sheet.row(row);
    sheet.text(0, SheetText.escaped(text));
  }

  private static String leftOut(SheetTotals table) {
    if (table.left() == 0) {
      return tooLong(table);
    }
    String rows = String.format(
        Locale.ROOT,
        "the first %,d of %,d rows; all stand in csv/%s",
        table.rows(),
        table.rows() + table.left(),
        table.table().file());
    return table.cutCells() == 0 ? rows : rows + "; " + tooLong(table);
  }

  private static String tooLong(SheetTotals table) {
    return table.cutCells() == 0
        ? ""
        : Wording.count(table.cutCells(), "cell ends", "cells end")
            + " with …; the whole stands in csv/" + table.table().file();
  }

  /**
   * The data dictionary of the sheets.
   *
   * @param number of the sheet
   */
  static void columns(WorkbookPackage book, int number, List<SheetTotals> tables)
      throws IOException {
    SheetWriter sheet = new SheetWriter(book.sheet(number), 0, 22, 22, 16, 18, 90);
    head(sheet, 0, List.of("Sheet", "Column", "Unit", "Id of", "Holds"));
    int row = 1;
    for (var table : tables) {
      for (ExtractColumn column : table.table().columns()) {
        sheet.row(row++);
        cells(
            sheet,
            table.table().tableName(),
            column.name(),
            column.unit(),
            column.references(),
            column.description());
      }
    }
    String filter = "A1:E" + row;
    sheet.end(filter, "");
    book.list(number, COLUMNS, filter, false);
  }

  private static void cells(SheetWriter sheet, String... texts) throws IOException {
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        sheet.text(i, SheetText.escaped(texts[i]));
      }
    }
  }

  private static void head(SheetWriter sheet, int row, List<String> titles) throws IOException {
    sheet.row(row);
    for (int i = 0; i < titles.size(); i++) {
      sheet.text(i, SheetStyles.EXPLAINING_HEAD, titles.get(i));
    }
  }
}
