package org.nightdesk.reporting.csv;

/**
 * Keeps a spreadsheet from running a text cell as a formula: one apostrophe is put before it, and
 * one is taken away when it is read. Every text comes back as it was.
 */
final class FormulaGuard {
  /** What a spreadsheet takes for the start of a formula, with the full-width forms. */
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaGuard() {}

  /** Whether the first character after apostrophes and spaces starts a formula. */
  static boolean isNeeded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each != '\'' && each != ' ') {
        return STARTS.indexOf(each) >= 0;
      }
    }
    return false;
  }

  static String guarded(String text) {
    return isNeeded(text) ? "'" + text : text;
  }

  static String unguarded(String cell) {
    return cell.startsWith("'") && isNeeded(cell) ? cell.substring(1) : cell;
  }
}
