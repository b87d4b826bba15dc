package org.nightdesk.reporting.layout;

import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** An area of fixed height in which blocks, shapes and figures are placed by hand. Never cut by the end of a page. */
public final class Panel extends Block {
  private final float height;
  private final Consumer<Frame> drawing;
  private float before;
  private float after;
  private boolean keepWithNext;

  /** @param drawing called once, when the panel is drawn; what it places is read in the order it places it */
  public Panel(float height, Consumer<Frame> drawing) {
    this.height = height;
    this.drawing = drawing;
  }

  /**
   * A figure over the whole width of its column.
   *
   * @param alternative what the figure shows, in words, with its numbers
   */
  public static Panel figure(float height, String alternative, Consumer<Canvas> drawing) {
    return new Panel(
        height, frame -> frame.figure(alternative, 0, 0, frame.width(), height, drawing));
  }

  public Panel before(float points) {
    before = points;
    return this;
  }

  public Panel after(float points) {
    after = points;
    return this;
  }

  public Panel keepWithNext() {
    keepWithNext = true;
    return this;
  }

  @Override
  List<Piece> pieces(Setting setting, Tag parent, float width) {
    Piece piece = Piece.of(
        height,
        (page, x, top) -> drawing.accept(new Frame(setting, page, parent, x, top, width, height)));
    return List.of(piece.spaced(before, after).keptWithNext(keepWithNext));
  }

  /** The area while it is drawn. Points from its upper left corner. */
  public static final class Frame {
    private final Setting setting;
    private final Page page;
    private final Tag parent;
    private final float left;
    private final float top;
    private final float width;
    private final float height;

    private Frame(
        Setting setting, Page page, Tag parent, float left, float top, float width, float height) {
      this.setting = setting;
      this.page = page;
      this.parent = parent;
      this.left = left;
      this.top = top;
      this.width = width;
      this.height = height;
    }

    public float width() {
      return width;
    }

    public float height() {
      return height;
    }

    /** Sets a block and returns its height in points. */
    public float block(Block block, float x, float y, float blockWidth) {
      Piece piece = block.whole(setting, parent, blockWidth);
      piece.ink().draw(page, left + x, top + y);
      return piece.height();
    }

    /** Decoration: seen, not read. */
    public void artifact(Consumer<Canvas> decoration) {
      page.artifact(left, top, decoration);
    }

    /** A figure inside the area; its canvas has its own corner. */
    public void figure(
        String alternative,
        float x,
        float y,
        float figureWidth,
        float figureHeight,
        Consumer<Canvas> drawing) {
      float upper = page.height() - top - y;
      var box = new PdfRectangle(left + x, upper - figureHeight, left + x + figureWidth, upper);
      Tag figure = parent.child("Figure", element -> describe(element, alternative, box));
      page.mark(figure, left + x, top + y, drawing);
    }

    private static void describe(PdfStructureElement element, String alternative, PdfArray box) {
      if (alternative.isBlank()) {
        throw new IllegalArgumentException("a figure must say what it shows");
      }
      element.put(
          new PdfName("Alt"), new PdfString(PlainText.of(alternative), PdfObject.TEXT_UNICODE));
      var layout = new PdfDictionary();
      layout.put(PdfName.O, new PdfName("Layout"));
      layout.put(new PdfName("Placement"), new PdfName("Block"));
      layout.put(PdfName.BBOX, box);
      element.put(PdfName.A, layout);
    }
  }
}
