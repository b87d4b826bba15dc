package org.nightdesk.corpus.text;

/** Tells rows of a table in plain text. */
final class TableForm {
  private TableForm() {}

  /** Whether a paragraph is a table: its first line is a row. */
  static boolean is(Paragraph paragraph) {
    int lineEnd = paragraph.text().indexOf('\n');
    String first =
        lineEnd < 0 ? paragraph.text() : paragraph.text().substring(0, lineEnd).strip();
    return isRow(first) && (lineEnd >= 0 || paragraph.text().charAt(0) == '|');
  }

  /** Whether {@code line} has the form of a table's row: begins with a bar, or has two tabs. */
  static boolean isRow(String line) {
    int bars = 0;
    int tabs = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '|') {
        bars++;
      } else if (c == '\t') {
        tabs++;
      }
    }
    return bars >= 2 && line.charAt(0) == '|' || bars >= 3 || tabs >= 2;
  }
}
