package org.nightdesk.reporting.csv;

/**
 * How the files are written.
 *
 * @param byteOrderMark whether each file starts with U+FEFF, for spreadsheets that guess otherwise
 * @param rowsAPart a table with more rows than this also comes in numbered parts of this many rows,
 *     for spreadsheets end at 1,048,576
 */
public record CsvSettings(boolean byteOrderMark, int rowsAPart) {
  public static final CsvSettings DEFAULT = new CsvSettings(false, 1_000_000);

  public CsvSettings {
    if (rowsAPart < 1) {
      throw new IllegalArgumentException("a part holds at least one row, not " + rowsAPart);
    }
  }
}
