package org.nightdesk.corpus.markdown;

import java.util.Locale;

/**
 * What is open at the outermost level of a Markdown text, line by line: enough to tell where it can
 * be cut. Where a line could be read in two ways that differ later on, no further cut is allowed.
 */
final class OpenBlocks {
  /** Whether the lines before belong to an item of an outermost list. */
  private enum Item {
    NONE,
    OPEN,
    UNSURE
  }

  private static final String BLANK_LINE = "\n";

  /** Longest header of a table that is repeated over its pieces, UTF-16 units. */
  private static final int LONGEST_HEADER = 4_000;

  private boolean afterBlank = true;
  private boolean isCertain = true;

  private char fence;
  private int fenceLength;

  /** What ends the piece of HTML that is open; empty where none is. */
  private String htmlEnd = "";

  private Item item = Item.NONE;
  private boolean isOrdered;
  private int contentColumn;

  /** A line a table may begin with; empty where the line before is none. */
  private String tableStart = "";

  private String tableHeader = "";

  /** Whether the text from this line on, which comes next, can be read by itself. */
  boolean canCutBefore(String line) {
    if (!isCertain || fence != 0 || !htmlEnd.isEmpty() || LineMarks.isBlank(line)) {
      return false;
    }
    if (LineMarks.indent(line) > 0) {
      return false;
    }
    return afterBlank
        || LineMarks.isHeading(line)
        || LineMarks.bullet(line) > 0
        || isOrdered && item == Item.OPEN && LineMarks.number(line) > 0
        || isRow(line);
  }

  /** The header of the table this line, which comes next, is a row of; empty where it is none. */
  String tableHeader(String line) {
    return !afterBlank && isRow(line) ? tableHeader : "";
  }

  private boolean isRow(String line) {
    return !tableHeader.isEmpty() && LineMarks.isPlainRow(line);
  }

  /** Takes note of a line without its end. */
  void pass(String line) {
    int carriage = line.indexOf('\r');
    isCertain &= carriage < 0 || carriage == line.length() - 1; // else it is more lines than one
    if (LineMarks.isBlank(line)) {
      afterBlank = true;
      htmlEnd = htmlEnd.equals(BLANK_LINE) ? "" : htmlEnd;
      tableStart = "";
      tableHeader = "";
      return;
    }
    if (fence != 0) {
      fence = LineMarks.closesFence(line, fence, fenceLength) ? 0 : fence;
    } else if (htmlEnd.equals(BLANK_LINE)) {
      // Some of what looks like a page's tag is not one; then these would open something.
      isCertain &= LineMarks.fence(line) == 0 && LineMarks.htmlEnd(line).isEmpty();
    } else if (!htmlEnd.isEmpty()) {
      htmlEnd = line.toLowerCase(Locale.ROOT).contains(htmlEnd) ? "" : htmlEnd;
    } else {
      passOutside(line);
    }
    afterBlank = false;
  }

  private void passOutside(String line) {
    int indent = LineMarks.indent(line);
    boolean contained = item == Item.OPEN && indent >= contentColumn;
    boolean unsure = item == Item.UNSURE && indent >= 2;
    passTable(line, indent);
    if (item != Item.NONE && LineMarks.hasFence(line)) {
      isCertain = false; // where code in an item ends depends on the parser
      return;
    }
    if (contained || indent > 3) {
      return; // ends with its item, or is code or a paragraph's next line
    }
    if (LineMarks.fence(line) > 0) {
      fence = line.charAt(indent);
      fenceLength = LineMarks.fence(line);
      item = Item.NONE;
    } else if (!LineMarks.htmlEnd(line).isEmpty()) {
      isCertain &= !unsure;
      htmlEnd = LineMarks.htmlEnd(line);
      htmlEnd = LineMarks.isHtmlEndedIn(line, htmlEnd) ? "" : htmlEnd;
      item = afterBlank || item == Item.NONE ? Item.NONE : Item.UNSURE;
    } else if (LineMarks.isTag(line)) {
      htmlEnd = BLANK_LINE;
      item = afterBlank || item == Item.NONE ? Item.NONE : Item.UNSURE;
    } else if (indent == 0) {
      passUnindented(line);
    } else {
      boolean mark = LineMarks.isMark(line.charAt(indent));
      boolean text = afterBlank && !mark && !unsure;
      item = text || item == Item.NONE && !mark ? Item.NONE : Item.UNSURE;
    }
  }

  private void passUnindented(String line) {
    int number = LineMarks.number(line);
    int column = LineMarks.bullet(line);
    isCertain &= !LineMarks.isMark(line.charAt(0)) || !LineMarks.hasFence(line);
    if (column > 0) {
      open(column, false);
    } else if (number > 0 && (afterBlank || item == Item.OPEN && isOrdered)) {
      open(number, true);
    } else if (LineMarks.isHeading(line) || LineMarks.isBreak(line) || line.charAt(0) == '>') {
      item = Item.NONE;
    } else if (LineMarks.isMark(line.charAt(0))) {
      item = Item.UNSURE;
    } else {
      item = afterBlank || item == Item.NONE ? Item.NONE : Item.UNSURE;
    }
  }

  private void open(int column, boolean ordered) {
    item = Item.OPEN;
    contentColumn = column;
    isOrdered = ordered;
  }

  private void passTable(String line, int indent) {
    boolean row = indent == 0 && LineMarks.isPlainRow(line);
    if (!tableStart.isEmpty() && LineMarks.isRule(line)) {
      tableHeader = tableStart.length() + line.length() > LONGEST_HEADER
          ? ""
          : tableStart + "\n" + line + "\n";
    } else if (!row) {
      tableHeader = "";
    }
    tableStart = row && afterBlank ? line : "";
  }
}
