package org.nightdesk.reporting.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * A table with horizontal rules, its head repeated on every page.
 *
 * <p>Every column ends with the gap to the next, the last one too: the widths of a table that fills its column come to that
 * column's width and one gap.
 */
public final class Table extends Block {
  /**
   * @param width points, with the gap to the next column
   * @param rowHeader the column names its rows and is read out as their head
   */
  public record Column(float width, Paragraph.Align align, boolean rowHeader) {
    public static Column left(float width) {
      return new Column(width, Paragraph.Align.LEFT, false);
    }

    public static Column right(float width) {
      return new Column(width, Paragraph.Align.RIGHT, false);
    }

    public static Column rowHead(float width) {
      return new Column(width, Paragraph.Align.LEFT, true);
    }
  }

  /**
   * @param head style of the head
   * @param ink colour of the rules above and below head and table
   * @param hair colour of the rules between rows
   * @param rowPadding points above and below the text of a row
   */
  public record Look(TypeStyle head, Color ink, Color hair, float rowPadding) {}

  /** Points between two columns. */
  public static final float GAP = 10;

  private static final float HEAD_PADDING = 2.4f;
  private static final float GROUP_PADDING = 1.8f;
  private static final float THICK = 0.9f;
  private static final float THIN = 0.4f;
  private static final float HAIR = 0.25f;

  private record Cell(String role, Consumer<PdfStructureElement> attributes, Block content) {}

  /** @param spanning whether its single cell goes over all columns and names the rows below it */
  private record Row(List<Cell> cells, boolean spanning) {}

  private final Look look;
  private final List<Column> columns;
  private final List<Cell> head = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private List<Paragraph> caption = List.of();
  private float after;

  public Table(Look look, List<Column> columns) {
    this.look = look;
    this.columns = List.copyOf(columns);
  }

  /** One title for each column; the head is needed, for it says what the cells mean. */
  public Table head(List<String> titles) {
    requireOnePerColumn(titles.size());
    for (String title : titles) {
      head.add(new Cell("TH", scope("Column"), Paragraph.of(look.head(), title)));
    }
    return this;
  }

  /** One block for each column. Paragraphs are aligned as their column is. */
  public Table row(List<? extends Block> cells) {
    requireOnePerColumn(cells.size());
    var row = new ArrayList<Cell>();
    for (int i = 0; i < cells.size(); i++) {
      boolean names = columns.get(i).rowHeader();
      row.add(new Cell(names ? "TH" : "TD", names ? scope("Row") : ignored -> {}, cells.get(i)));
    }
    rows.add(new Row(row, false));
    return this;
  }

  /** A row of one cell over all columns that names the rows below it. */
  public Table group(Paragraph name) {
    Consumer<PdfStructureElement> attributes = element -> {
      var spans = new PdfDictionary();
      spans.put(PdfName.O, new PdfName("Table"));
      spans.put(new PdfName("Scope"), new PdfName("Row"));
      spans.put(new PdfName("ColSpan"), new PdfNumber(columns.size()));
      element.put(PdfName.A, spans);
    };
    rows.add(new Row(List.of(new Cell("TH", attributes, name)), true));
    return this;
  }

  public Table caption(Paragraph paragraph) {
    caption = List.of(paragraph.caption());
    return this;
  }

  public Table after(float points) {
    after = points;
    return this;
  }

  @Override
  List<Piece> pieces(Setting setting, Tag parent, float width) {
    requireOnePerColumn(head.size());
    Tag table = parent.child("Table");
    var pieces = new ArrayList<Piece>();
    caption.forEach(paragraph -> paragraph
        .keepWithNext()
        .pieces(setting, table, width)
        .forEach(piece -> pieces.add(piece.keptWithNext(true))));
    pieces.add(
        headPiece(setting, table.child("THead").child("TR"), width).keptWithNext(!rows.isEmpty()));
    Piece repeated = headPiece(setting, Tag.artifact(), width);
    Tag body = table.child("TBody");
    for (int i = 0; i < rows.size(); i++) {
      boolean last = i == rows.size() - 1;
      boolean beforeLast = i == rows.size() - 2 && i > 0;
      boolean names = rows.get(i).spanning() && !last;
      for (Piece piece : rowPieces(setting, body.child("TR"), rows.get(i), width, last)) {
        pieces.add(piece.repeating(repeated).keptWithNext(beforeLast || names));
      }
    }
    Piece last = pieces.removeLast();
    pieces.add(last.spaced(last.before(), after));
    return pieces;
  }

  private Piece headPiece(Setting setting, Tag row, float width) {
    Piece cells = slices(setting, row, new Row(head, false), HEAD_PADDING).getFirst();
    return Piece.of(cells.height(), (page, x, top) -> {
      page.artifact(x, top, canvas -> canvas.line(0, 0, width, 0, THICK, look.ink()));
      cells.ink().draw(page, x, top);
      page.artifact(
          x,
          top,
          canvas -> canvas.line(0, cells.height(), width, cells.height(), THIN, look.ink()));
    });
  }

  private List<Piece> rowPieces(Setting setting, Tag tag, Row row, float width, boolean last) {
    List<Piece> pieces =
        slices(setting, tag, row, look.rowPadding() + (row.spanning() ? GROUP_PADDING : 0));
    Piece end = pieces.removeLast();
    float thickness = last ? THICK : HAIR;
    Color colour = last ? look.ink() : look.hair();
    pieces.add(end.indented(0, (page, x, top) -> {
      page.artifact(
          x, top, canvas -> canvas.line(0, end.height(), width, end.height(), thickness, colour));
    }));
    return pieces;
  }

  /** The row as one piece, or as several where it is taller than half a page. */
  private List<Piece> slices(Setting setting, Tag rowTag, Row row, float padding) {
    List<Cell> cells = row.cells();
    var tags = new ArrayList<Tag>();
    var sliced = new ArrayList<List<List<Piece>>>();
    int count = 1;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Tag tag = rowTag.child(cell.role(), cell.attributes());
      float width = row.spanning() ? width() : columns.get(i).width();
      Block content = cell.content() instanceof Paragraph text
          ? text.as("P", columns.get(i).align())
          : cell.content();
      List<Piece> pieces = content.pieces(setting, tag, width - GAP);
      tags.add(tag);
      sliced.add(Piece.slices(pieces, setting.tallest()));
      count = Math.max(count, sliced.getLast().size());
    }
    var slices = new ArrayList<Piece>();
    for (int i = 0; i < count; i++) {
      slices.add(slice(tags, sliced, i, padding));
    }
    return slices;
  }

  private Piece slice(List<Tag> tags, List<List<List<Piece>>> sliced, int index, float padding) {
    var cells = new ArrayList<List<Piece>>();
    float tallest = 0;
    for (List<List<Piece>> cell : sliced) {
      cells.add(index < cell.size() ? cell.get(index) : List.of());
      tallest = Math.max(tallest, Piece.height(cells.getLast()));
    }
    return Piece.of(tallest + 2 * padding, (page, x, top) -> {
      float left = x;
      for (int i = 0; i < cells.size(); i++) {
        tags.get(i).element();
        Piece.drawAll(cells.get(i), page, left, top + padding);
        left += columns.get(i).width();
      }
    });
  }

  private static Consumer<PdfStructureElement> scope(String scope) {
    return element -> {
      var attributes = new PdfDictionary();
      attributes.put(PdfName.O, new PdfName("Table"));
      attributes.put(new PdfName("Scope"), new PdfName(scope));
      element.put(PdfName.A, attributes);
    };
  }

  private float width() {
    float width = 0;
    for (Column column : columns) {
      width += column.width();
    }
    return width;
  }

  private void requireOnePerColumn(int cells) {
    if (cells != columns.size()) {
      throw new IllegalArgumentException(
          "a row of %s cells in a table of %s columns".formatted(cells, columns.size()));
    }
  }
}
