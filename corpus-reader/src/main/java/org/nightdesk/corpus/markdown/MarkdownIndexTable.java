package org.nightdesk.corpus.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.date.DateScanner;
import org.nightdesk.corpus.text.Characters;

/** A table of an index: its header names what the cells of a row say about the row's file. */
final class MarkdownIndexTable {
  private static final Set<String> COLUMNS = Set.of(
      "file", "title", "source", "author", "published", "language", "url", "tags", "section");

  private final MarkdownIndex index;
  private final List<String> header;

  private MarkdownIndexTable(MarkdownIndex index, List<String> header) {
    this.index = index;
    this.header = header;
  }

  static List<MarkdownLink> links(MarkdownIndex index, TableBlock table) {
    List<String> header = new ArrayList<>();
    List<MarkdownLink> links = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableSeparator) {
        continue;
      }
      for (Node row : part.getChildren()) {
        if (row instanceof TableRow && part instanceof TableHead) {
          cells(row).forEach(cell -> header.add(MarkdownTree.words(cell).toLowerCase(Locale.ROOT)));
        } else if (row instanceof TableRow) {
          links.addAll(new MarkdownIndexTable(index, header).row(cells(row)));
        }
      }
    }
    return links;
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node cell : row.getChildren()) {
      if (cell instanceof TableCell tableCell) {
        cells.add(tableCell);
      }
    }
    return cells;
  }

  private List<MarkdownLink> row(List<TableCell> cells) {
    Metadata about = about(cells);
    int file = header.indexOf("file");
    List<MarkdownLink> links = new ArrayList<>();
    if (file >= 0) {
      if (file < cells.size()) {
        file(cells.get(file)).ifPresent(link -> links.add(with(about, link)));
      }
      return links;
    }
    for (int i = 0; i < cells.size(); i++) {
      // A link in a column such as url says something about the row's file and is not the file.
      String column = i < header.size() ? header.get(i) : "";
      if (!COLUMNS.contains(column) || column.equals("title")) {
        index.firstLink(cells.get(i)).ifPresent(link -> links.add(with(about, link)));
      }
    }
    return links;
  }

  private static MarkdownLink with(Metadata about, MarkdownLink link) {
    return new MarkdownLink(link.line(), link.target(), about.or(link.about()), link.label());
  }

  /** The file of a {@code file} cell: its link, or the path written there. */
  private Optional<MarkdownLink> file(TableCell cell) {
    Optional<MarkdownLink> link = index.firstLink(cell);
    if (link.isPresent()) {
      return link;
    }
    String path = cell.getText().toString().strip();
    if (path.length() > 2 && path.startsWith("`") && path.endsWith("`")) {
      path = path.substring(1, path.length() - 1).strip();
    }
    return path.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MarkdownLink(index.line(cell), path.replace("\\|", "|"), index.about(), ""));
  }

  private Metadata about(List<TableCell> cells) {
    return new Metadata(
        cell(cells, "title"),
        cell(cells, "source"),
        cell(cells, "author"),
        published(cell(cells, "published")),
        cell(cells, "language").toLowerCase(Locale.ROOT),
        cell(cells, "url"),
        cell(cells, "section"),
        cell(cells, "tags"));
  }

  private String cell(List<TableCell> cells, String column) {
    int at = header.indexOf(column);
    return at >= 0 && at < cells.size()
        ? Characters.oneLine(MarkdownTree.words(cells.get(at)))
        : "";
  }

  private static Published published(String cell) {
    return DateScanner.first(cell)
        .map(date -> new Published(date.value(), Published.Basis.STATED, "the index: " + cell))
        .orElse(Published.unknown());
  }
}
