package org.nightdesk.reporting.workbook;

import org.nightdesk.reporting.csv.TableTotals;

/**
 * What a sheet holds.
 *
 * @param rowsASheet rows after the head; a longer table goes on in another sheet
 * @param mostRows rows of a table that are shown; nobody looks through more in a spreadsheet, and a workbook
 *     of millions of rows opens nowhere. The first sheet says where all stand
 * @param charactersACell in UTF-16 code units; longer texts are cut, which the first sheet says
 */
public record WorkbookSettings(int rowsASheet, int mostRows, int charactersACell) {
  /** A round number below the 1,048,576 rows a spreadsheet ends at. */
  public static final WorkbookSettings DEFAULT =
      new WorkbookSettings(1_000_000, 100_000, TableTotals.CELL_LIMIT);

  /** All rows of every table. */
  public WorkbookSettings(int rowsASheet, int charactersACell) {
    this(rowsASheet, Integer.MAX_VALUE, charactersACell);
  }

  public WorkbookSettings {
    if (rowsASheet < 1 || mostRows < 1 || charactersACell < 2) {
      throw new IllegalArgumentException(
          "a sheet holds a row and a cell holds two characters at least, not %s of %s and %s"
              .formatted(rowsASheet, mostRows, charactersACell));
    }
  }
}
