package org.nightdesk.reporting.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** One writing of the whole document. What it learns about pages is the next pass's knowledge. */
final class Pass {
  /**
   * @param places page of every named place, counted from 1
   * @param pages number of pages
   * @param missing how often each code point was written as a number because no font has it
   */
  record Outcome(Map<String, Integer> places, int pages, Map<Integer, Integer> missing) {
    /** What is known before the first pass. */
    static final Outcome NOTHING = new Outcome(Map.of(), 0, Map.of());

    Outcome {
      places = Map.copyOf(places);
      missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
    }
  }

  private final Outcome before;
  private final PageFrame frame;
  private final Glyphs glyphs;
  private final Document document;
  private final PdfWriter writer;
  private final Page page;
  private final Tag root;
  private final List<PdfOutline> outlines = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Integer, Integer> missing = new HashMap<>();
  private final Consumer<PlacedLine> placed;
  private String head = "";
  private String nextHead = "";

  /**
   * @param before what the pass before learned; {@link Outcome#NOTHING} in the first one
   * @param placed told of every line of text
   */
  Pass(
      DocumentSettings settings,
      FontSet fonts,
      PageFrame frame,
      Outcome before,
      Consumer<PlacedLine> placed,
      OutputStream out)
      throws IOException {
    this.placed = placed;
    this.before = before;
    this.frame = frame;
    glyphs = new Glyphs(fonts);
    document = new Document(new Rectangle(frame.width(), frame.height()), 0, 0, 0, 0);
    writer = PdfWriter.getInstance(document, out);
    Conformance.open(document, writer, settings, before != Outcome.NOTHING);
    root = Tag.of(new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")));
    outlines.add(writer.getRootOutline());
    page = new Page(this, writer, frame.height());
  }

  Outcome run(Composition composition) {
    var flow = new Flow(this, frame);
    composition.compose(flow);
    flow.close();
    int pages = pageNumber();
    document.close();
    return new Outcome(places, pages, missing);
  }

  Glyphs glyphs() {
    return glyphs;
  }

  Block.Setting setting() {
    float textHeight = frame.height() - frame.bottom() - frame.top();
    return new Block.Setting(glyphs, textHeight / 2, this::leads);
  }

  Tag root() {
    return root;
  }

  Page page() {
    return page;
  }

  int pageNumber() {
    return writer.getCurrentPageNumber();
  }

  int pageOf(String destination) {
    return before.places().getOrDefault(destination, 0);
  }

  int pages() {
    return before.pages();
  }

  Map<Integer, Integer> missing() {
    return before.missing();
  }

  void placed(String role, TextLine line, float left, float top, float height) {
    placed.accept(new PlacedLine(pageNumber(), role, left, top, line.width(), height, line.text()));
  }

  void countMissing(int codePoint) {
    missing.merge(codePoint, 1, Integer::sum);
  }

  void head(String text, boolean now) {
    nextHead = text;
    if (now) {
      head = text;
    }
  }

  /** Names the place at this height, in points from the lower edge, and bookmarks it. The first of a name holds. */
  void place(Bookmark bookmark, float height) {
    if (bookmark.destination().isEmpty()
        || places.putIfAbsent(bookmark.destination(), pageNumber()) != null) {
      return;
    }
    writer
        .getDirectContent()
        .localDestination(
            bookmark.destination(), new PdfDestination(PdfDestination.XYZ, 0, height, 0));
    if (bookmark.level() > 0) {
      int level = Math.min(bookmark.level(), outlines.size());
      outlines.subList(level, outlines.size()).clear();
      PdfAction action = PdfAction.gotoLocalPage(bookmark.destination(), false);
      outlines.add(new PdfOutline(
          outlines.get(level - 1), action, PlainText.of(bookmark.title()), level == 1));
    }
  }

  void newPage() {
    endPage();
    document.newPage();
    head = nextHead;
  }

  void endPage() {
    var sheet = new PageFrame.Sheet(pageNumber(), before.pages(), head);
    page.artifact(0, 0, canvas -> frame.furniture().draw(canvas, sheet));
    writer.setPageEmpty(false);
  }

  private boolean leads(Link link) {
    return switch (link) {
      case Link.Nowhere nowhere -> false;
      case Link.ToAddress address -> true;
      case Link.ToPlace place ->
        before == Outcome.NOTHING || before.places().containsKey(place.destination());
    };
  }
}
