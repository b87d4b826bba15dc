package org.nightdesk.reporting.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.reporting.page.Block;
import org.nightdesk.reporting.page.BriefPage;
import org.nightdesk.reporting.page.Section;
import org.nightdesk.reporting.page.Span;

/** The lines of a Markdown file, block by block. */
final class MarkdownPage {
  private final StringBuilder lines = new StringBuilder();
  private final MarkdownLine line = new MarkdownLine();

  private MarkdownPage() {}

  /** The whole file. */
  static String of(BriefPage brief) {
    var page = new MarkdownPage();
    page.heading(1, MarkdownText.of(brief.title()));
    brief.sections().forEach(page::section);
    page.lines.append(page.line.definitions(brief.sources()));
    return page.lines.toString().strip().concat("\n");
  }

  private void section(Section section) {
    if (!section.title().isEmpty()) {
      heading(2, line.heading(section.title()));
    }
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Line each -> paragraph(each);
      case Block.Listing each -> {
        items(0, each.items());
        lines.append('\n');
      }
      case Block.Grid each -> grid(each);
      case Block.Quotation each ->
        lines
            .append("> ")
            .append(line.of(each.words()))
            .append(" — ")
            .append(line.inside(each.credit()))
            .append("\n\n");
      case Block.Part each -> {
        heading(3, line.heading(each.title()));
        each.blocks().forEach(this::block);
      }
    }
  }

  private void heading(int level, String text) {
    lines.append("#".repeat(level)).append(' ').append(text).append("\n\n");
  }

  private void paragraph(Block.Line each) {
    String text = each.kind() == Block.LineKind.LABEL ? label(each.spans()) : line.of(each.spans());
    if (!text.isBlank()) {
      lines.append(text).append("\n\n");
    }
  }

  /** A label is strong as a whole; ids after it are not. */
  private String label(List<Span> spans) {
    List<Span> strong = new ArrayList<>(spans);
    if (strong.getFirst() instanceof Span.Words words) {
      strong.set(0, new Span.Words(words.text(), Span.Tone.STRONG));
    }
    return line.of(strong);
  }

  private void items(int depth, List<Block.Item> items) {
    for (var item : items) {
      lines
          .append("  ".repeat(depth))
          .append("- ")
          .append(line.of(item.spans()))
          .append('\n');
      items(depth + 1, item.below());
    }
  }

  private void grid(Block.Grid grid) {
    row(grid.columns().stream().map(column -> MarkdownText.of(column.title())).toList());
    row(grid.columns().stream().map(column -> column.right() ? "---:" : "---").toList());
    grid.rows().forEach(cells -> row(cells.stream().map(line::inside).toList()));
    lines.append('\n');
  }

  private void row(List<String> cells) {
    lines.append(cells.stream()
        .map(cell -> cell.isBlank() ? "—" : cell)
        .collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
