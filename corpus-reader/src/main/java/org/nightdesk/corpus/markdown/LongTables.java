package org.nightdesk.corpus.markdown;

import java.util.Arrays;

/**
 * Markdown whose long tables are cut into short ones, the header over each: the parser's time grows
 * with the square of a table's rows.
 *
 * @param lines 1-based original line of each line of {@code text}
 */
record LongTables(String text, int[] lines) {
  private static final int ROWS = 200;

  static LongTables cut(String markdown) {
    StringBuilder text = new StringBuilder(markdown.length());
    int[] lines = new int[64];
    int count = 0;
    int line = 0;
    int start = 0;
    int rows = 0;
    String header = "";
    String first = "";
    while (start < markdown.length()) {
      int end = markdown.indexOf('\n', start);
      end = end < 0 ? markdown.length() : end + 1;
      line++;
      String row = markdown.substring(start, end);
      boolean isRow = row.length() > 1 && row.strip().startsWith("|");
      rows = isRow ? rows + 1 : 0;
      first = rows == 1 ? row : first;
      header = rows == 2 ? first + row : header;
      if (rows > ROWS) {
        boolean known = isRule(header) && header.length() < 2_000;
        text.append('\n').append(known ? header : "");
        int added = known ? 3 : 1;
        lines = Arrays.copyOf(lines, Math.max(lines.length, 2 * (count + added)));
        Arrays.fill(lines, count, count + added, line);
        count += added;
        rows = known ? 3 : 1;
        first = known ? first : row;
      }
      text.append(row);
      if (count == lines.length) {
        lines = Arrays.copyOf(lines, count * 2);
      }
      lines[count++] = line;
      start = end;
    }
    return new LongTables(text.toString(), Arrays.copyOf(lines, count));
  }

  /** Whether the second of two lines is the rule under a table's header. */
  private static boolean isRule(String header) {
    String rule = header.substring(header.indexOf('\n') + 1).strip();
    return rule.contains("-") && rule.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
  }
}
