package org.nightdesk.reporting.workbook;

import java.util.List;
import org.nightdesk.reporting.row.Extract;

/**
 * What one table came to in the workbook.
 *
 * @param sheets names, more than one where a sheet is too small for the table
 * @param rows of all its sheets, heads left out
 * @param left rows of the table that no sheet shows
 * @param cutCells cells that end with an ellipsis because a cell is too small
 */
record SheetTotals(Extract table, List<String> sheets, long rows, long left, long cutCells) {
  SheetTotals {
    sheets = List.copyOf(sheets);
  }
}
