package org.nightdesk.reporting.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.reporting.Source;
import org.nightdesk.reporting.SourceList;

/** The lines of a Markdown file, block by block. What is given to it is already escaped. */
final class MarkdownPage {
  /** So many numbers are shown, then how many more there are. */
  private static final int NUMBERS_SHOWN = 9;

  private final StringBuilder lines = new StringBuilder();
  private final SourceList sources;
  private boolean inList;

  MarkdownPage(SourceList sources) {
    this.sources = sources;
  }

  void heading(int level, String text) {
    endList();
    lines.append("#".repeat(level)).append(' ').append(text).append("\n\n");
  }

  void paragraph(String text) {
    endList();
    if (!text.isBlank()) {
      lines.append(text).append("\n\n");
    }
  }

  void quote(String text) {
    endList();
    lines.append("> ").append(text).append("\n\n");
  }

  /**
   * @param depth 0 for an item of the list itself
   */
  void item(int depth, String text) {
    lines.append("  ".repeat(depth)).append("- ").append(text).append('\n');
    inList = true;
  }

  void table(List<String> head, List<List<String>> rows) {
    endList();
    row(head);
    row(head.stream().map(title -> "---").toList());
    rows.forEach(this::row);
    lines.append('\n');
  }

  void line(String text) {
    endList();
    lines.append(text).append('\n');
  }

  /** " [1] [3] +14": the numbers of these articles, with a space before; links through the definitions at the end. */
  String numbers(List<String> articleIds) {
    return numbers(articleIds, articleIds.size());
  }

  /**
   * @param all how many articles there are, those not named included
   */
  String numbers(List<String> articleIds, int all) {
    List<String> numbers = new ArrayList<>();
    for (var source : sources.of(articleIds)) {
      if (numbers.size() < NUMBERS_SHOWN) {
        numbers.add(" [" + source.number() + "]");
      }
    }
    int more = Math.max(all, articleIds.size()) - numbers.size();
    return String.join("", numbers) + (more > 0 && !numbers.isEmpty() ? " +" + more : "");
  }

  /** Where each number leads: the table of the articles, with the source's name beside it. */
  void definitions() {
    endList();
    for (Source source : sources.all()) {
      lines
          .append('[')
          .append(source.number())
          .append("]: csv/articles.csv \"")
          .append(source.article().articleId())
          .append(" ")
          .append(MarkdownText.title(source.name()))
          .append("\"\n");
    }
  }

  static String code(String id) {
    return id.isEmpty() ? "" : "`" + id.replace("`", "") + "`";
  }

  private void row(List<String> cells) {
    lines.append(cells.stream()
        .map(cell -> cell.isEmpty() ? "—" : cell)
        .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private void endList() {
    if (inList) {
      lines.append('\n');
      inList = false;
    }
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
