package org.nightdesk.reporting.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.ExtractColumn;

/** The first sheet, which says what the workbook holds, and the last, which says what each column holds. */
final class ExplainingSheet {
  static final String NAME = "Read me";
  static final String COLUMNS = "Columns";

  /** Lines; cells are not joined, for the library writes joined ones in no fixed order. */
  private static final List<String> NOTES = List.of(
      "Every row points into a source: an evidence id is article, paragraph and sentence, counted from 1.",
      "Filters and frozen heads are set on every sheet; the last sheet says what each column holds.",
      "Dates are dates and numbers are numbers. A month, a year or an interval stays text, for no cell holds such a thing.",
      "A time stands on its source's own clock; where the source states an offset, the format shows it.",
      "2 in a percentage means 2 %.",
      "No cell of this workbook is a formula, whatever its text begins with; so no apostrophe stands before any.",
      "The tables for programs (mentions, dates, overlaps, sentences and more) stand in csv/technical.");

  private ExplainingSheet() {}

  static void write(Worksheet sheet, NightRun run, List<SheetTotals> tables) throws IOException {
    sheet.width(0, 24);
    sheet.width(1, 70);
    sheet.width(2, 12);
    sheet.width(3, 34);
    int row = 0;
    sheet.inlineString(row, 0, "News brief, " + Wording.weekday(run.night()));
    sheet.style(row, 0).bold().fontSize(18).fontColor(WorkbookWriter.NAVY).set();
    sheet.rowHeight(row, 28);
    row++;
    sheet.inlineString(
        row++,
        0,
        "What the sources of the night say, as tables; the brief itself is brief.pdf, brief.html, brief.md.");
    sheet.inlineString(row++, 0, "Run " + run.runId() + ", Nightdesk " + run.version());
    row++;
    head(sheet, row++, List.of("Sheet", "One row is", "Rows", "Too long for a cell"));
    for (var table : tables) {
      for (var name : table.sheets()) {
        sheet.hyperlink(row, 0, HyperLink.internal("'" + name + "'!A1", name));
        sheet.style(row, 0).fontColor(WorkbookWriter.BLUE).underlined().set();
        if (name.equals(table.sheets().getFirst())) {
          sheet.inlineString(row, 1, table.table().description());
          sheet.value(row, 2, table.rows());
          sheet.inlineString(row, 3, leftOut(table));
        } else {
          sheet.inlineString(row, 1, "… continued");
        }
        row++;
      }
    }
    row++;
    for (var note : NOTES) {
      sheet.inlineString(row++, 0, note);
    }
    sheet.hideGridLines();
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.finish();
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

  /** The data dictionary of the sheets. */
  static void columns(Worksheet sheet, List<SheetTotals> tables) throws IOException {
    int[] widths = {22, 22, 16, 18, 90};
    for (int i = 0; i < widths.length; i++) {
      sheet.width(i, widths[i]);
    }
    head(sheet, 0, List.of("Sheet", "Column", "Unit", "Id of", "Holds"));
    int row = 1;
    for (var table : tables) {
      for (ExtractColumn column : table.table().columns()) {
        sheet.inlineString(row, 0, table.table().tableName());
        sheet.inlineString(row, 1, column.name());
        sheet.inlineString(row, 2, column.unit());
        sheet.inlineString(row, 3, column.references());
        sheet.inlineString(row, 4, column.description());
        row++;
      }
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, row - 1, widths.length - 1);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.finish();
  }

  private static void head(Worksheet sheet, int row, List<String> titles) {
    for (int i = 0; i < titles.size(); i++) {
      sheet.inlineString(row, i, titles.get(i));
    }
    sheet
        .range(row, 0, row, titles.size() - 1)
        .style()
        .bold()
        .fontColor(WorkbookWriter.NAVY)
        .fillColor(WorkbookWriter.TINT)
        .set();
  }
}
