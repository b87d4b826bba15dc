package org.nightdesk.reporting.workbook;

import java.io.IOException;
import org.nightdesk.reporting.csv.Utf8Writer;

/**
 * Writes one sheet as it goes, cell by cell and row by row; nothing of it is held. What the sheet looks like
 * is told when it begins, what belongs behind its rows when it ends. Columns and rows count from 0.
 */
final class SheetWriter {
  private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
      + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
      + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
      + "<sheetPr><pageSetUpPr fitToPage=\"true\"/></sheetPr>";
  private static final int A4 = 9;
  private static final int LETTERS = 26;

  private final Utf8Writer out;
  private final String[] columns;
  private String row = "";
  private boolean inRow;

  /**
   * Begins a sheet.
   *
   * @param frozenColumns that stay in sight beside the first row; -1 where nothing does and no grid is shown
   * @param widths of the columns, in characters
   */
  SheetWriter(Utf8Writer out, int frozenColumns, double... widths) throws IOException {
    this.out = out;
    this.columns = new String[widths.length];
    out.append(BEGIN).append("<sheetViews><sheetView workbookViewId=\"0\"");
    if (frozenColumns < 0) {
      out.append(" showGridLines=\"false\"/>");
    } else {
      String corner = column(frozenColumns) + "2";
      out.append("><pane");
      if (frozenColumns > 0) {
        out.append(" xSplit=\"").append(String.valueOf(frozenColumns)).append('"');
      }
      String pane = frozenColumns > 0 ? "bottomRight" : "bottomLeft";
      out.append(" ySplit=\"1\" topLeftCell=\"").append(corner);
      out.append("\" activePane=\"").append(pane).append("\" state=\"frozen\"/>");
      out.append("<selection pane=\"").append(pane).append("\" activeCell=\"").append(corner);
      out.append("\" sqref=\"").append(corner).append("\"/></sheetView>");
    }
    out.append("</sheetViews><sheetFormatPr defaultRowHeight=\"15.0\"/><cols>");
    for (int i = 0; i < widths.length; i++) {
      columns[i] = column(i);
      String number = String.valueOf(i + 1);
      out.append("<col min=\"").append(number).append("\" max=\"").append(number);
      out.append("\" width=\"")
          .append(String.valueOf(widths[i]))
          .append("\" customWidth=\"true\"/>");
    }
    out.append("</cols><sheetData>");
  }

  /** Begins a row. */
  void row(int number) throws IOException {
    beginRow(number).append('>');
  }

  /**
   * Begins a row of a height of its own.
   *
   * @param height in points
   */
  void row(int number, int height) throws IOException {
    beginRow(number)
        .append(" ht=\"")
        .append(String.valueOf(height))
        .append("\" customHeight=\"1\">");
  }

  private Utf8Writer beginRow(int number) throws IOException {
    endRow();
    row = String.valueOf(number + 1);
    inRow = true;
    out.append("<row r=\"").append(row).append('"');
    return out;
  }

  private void endRow() throws IOException {
    if (inRow) {
      out.append("</row>");
    }
  }

  /** A text, as {@link SheetText} makes it. */
  void text(int column, String text) throws IOException {
    begin(column).append(" t=\"inlineStr\"><is><t>");
    escaped(text);
    out.append("</t></is></c>");
  }

  void text(int column, int style, String text) throws IOException {
    styled(column, style).append(" t=\"inlineStr\"><is><t>");
    escaped(text);
    out.append("</t></is></c>");
  }

  /** @param number digits, with a sign and a point where they need them */
  void number(int column, String number) throws IOException {
    begin(column).append(" t=\"n\"><v>").append(number).append("</v></c>");
  }

  void number(int column, int style, String number) throws IOException {
    styled(column, style).append(" t=\"n\"><v>").append(number).append("</v></c>");
  }

  void truth(int column, boolean truth) throws IOException {
    begin(column).append(" t=\"b\"><v>").append(truth ? '1' : '0').append("</v></c>");
  }

  private Utf8Writer begin(int column) throws IOException {
    out.append("<c r=\"").append(columns[column]).append(row).append('"');
    return out;
  }

  private Utf8Writer styled(int column, int style) throws IOException {
    begin(column).append(" s=\"").append(String.valueOf(style)).append('"');
    return out;
  }

  private void escaped(String text) throws IOException {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String instead = switch (text.charAt(i)) {
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '&' -> "&amp;";
        default -> "";
      };
      if (!instead.isEmpty()) {
        out.append(text, done, i).append(instead);
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
  }

  /**
   * Ends the sheet.
   *
   * @param filter the range of cells a filter is set on, such as A1:B7; empty for none
   * @param links elements of a list of links; empty for none
   */
  void end(String filter, String links) throws IOException {
    endRow();
    out.append("</sheetData>");
    if (!filter.isEmpty()) {
      out.append("<autoFilter ref=\"").append(filter).append("\"/>");
    }
    if (!links.isEmpty()) {
      out.append("<hyperlinks>").append(links).append("</hyperlinks>");
    }
    out.append(
        "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\"");
    out.append(" footer=\"0.3\"/><pageSetup paperSize=\"").append(String.valueOf(A4));
    out.append("\" fitToWidth=\"1\" fitToHeight=\"0\" orientation=\"landscape\"/></worksheet>");
    out.flush();
  }

  /** A for 0, AB for 27. */
  static String column(int number) {
    String letter = String.valueOf((char) ('A' + number % LETTERS));
    return number < LETTERS ? letter : column(number / LETTERS - 1) + letter;
  }
}
