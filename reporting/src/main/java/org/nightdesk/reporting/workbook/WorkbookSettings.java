package org.nightdesk.reporting.workbook;

import org.nightdesk.reporting.csv.TableTotals;

/**
 * What a sheet holds.
 *
 * @param rowsASheet rows after the head; a longer table goes on in another sheet
 * @param charactersACell in UTF-16 code units; longer texts are cut, which the first sheet says
 */
public record WorkbookSettings(int rowsASheet, int charactersACell) {
  /** A round number below the 1,048,576 rows a spreadsheet ends at. */
  public static final WorkbookSettings DEFAULT =
      new WorkbookSettings(1_000_000, TableTotals.CELL_LIMIT);

  public WorkbookSettings {
    if (rowsASheet < 1 || charactersACell < 2) {
      throw new IllegalArgumentException(
          "a sheet holds a row and a cell holds two characters at least, not %d and %d"
              .formatted(rowsASheet, charactersACell));
    }
  }
}
