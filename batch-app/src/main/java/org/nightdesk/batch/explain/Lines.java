package org.nightdesk.batch.explain;

import java.util.Locale;
import org.nightdesk.reporting.row.ArticleRow;

/** Lines of plain text, indented by two spaces a level. */
final class Lines {
  private static final int LONG = 240;

  private final StringBuilder text = new StringBuilder();

  Lines add(int level, String line) {
    text.append("  ".repeat(level)).append(line.strip()).append('\n');
    return this;
  }

  Lines gap() {
    text.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** An article on one line: id, file, who published it when. */
  static String of(ArticleRow row) {
    String when = row.published().isEmpty() ? "undated" : row.published();
    String who = row.source().isEmpty() ? "source not stated" : row.source();
    String where = row.inIndex() ? "" : ", of an earlier night";
    return "%s  %s  (%s, %s%s)".formatted(row.articleId(), row.file(), who, when, where);
  }

  /** On one line, the end cut off where it is long. */
  static String oneLine(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    int end = line.offsetByCodePoints(0, Math.min(LONG, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + " …" : line;
  }

  static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
