package org.nightdesk.reporting.layout;

import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The page being drawn: everything goes on it as content of a structure element or as an artifact. */
final class Page {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");

  private final Pass pass;
  private final PdfWriter writer;
  private final float height;

  Page(Pass pass, PdfWriter writer, float height) {
    this.pass = pass;
    this.writer = writer;
    this.height = height;
  }

  float height() {
    return height;
  }

  Glyphs glyphs() {
    return pass.glyphs();
  }

  void count(Glyph glyph) {
    if (glyph.standsFor() != 0) {
      pass.countMissing(glyph.standsFor());
    }
  }

  /** Notes where a line stands. */
  void placed(String role, TextLine line, float left, float top, float lineHeight) {
    pass.placed(role, line, left, top, lineHeight);
  }

  void place(Bookmark bookmark, float top) {
    pass.place(bookmark, height - top);
  }

  /** Draws on a canvas with its corner at the given place, as content of this node. */
  void mark(Tag tag, float x, float top, Consumer<Canvas> drawing) {
    PdfContentByte content = writer.getDirectContent();
    tag.element()
        .ifPresentOrElse(
            content::beginMarkedContentSequence,
            () -> content.beginMarkedContentSequence(ARTIFACT));
    drawing.accept(new Canvas(this, content, x, top));
    content.endMarkedContentSequence();
  }

  void artifact(float x, float top, Consumer<Canvas> drawing) {
    mark(Tag.artifact(), x, top, drawing);
  }

  /**
   * Draws a line of text, each stretch under the node of its run, and lays the annotations of its links.
   *
   * @param tags one for each run
   */
  void line(TextLine line, List<Run> runs, List<Tag> tags, float x, float baseline, float leading) {
    float at = x;
    List<Glyph> glyphs = line.glyphs();
    for (int from = 0; from < glyphs.size(); ) {
      Tag tag = tags.get(glyphs.get(from).run());
      int to = from;
      float width = 0;
      while (to < glyphs.size() && tags.get(glyphs.get(to).run()) == tag) {
        width += glyphs.get(to).advance();
        to++;
      }
      List<Glyph> stretch = glyphs.subList(from, to);
      float start = at;
      mark(tag, 0, 0, canvas -> canvas.glyphs(stretch, runs, start, baseline));
      Run run = runs.get(stretch.getFirst().run());
      if (run.isLink() && tag.element().isPresent()) {
        float bottom = height - baseline + run.rise() - 0.3f * run.style().size();
        float top = height
            - baseline
            + Math.max(0.6f * leading, run.rise() + 0.8f * run.style().size());
        link(run.link(), tag.element().get(), new Rectangle(start, bottom, start + width, top));
      }
      at += width;
      from = to;
    }
  }

  private void link(Link link, PdfStructureElement element, Rectangle area) {
    PdfAction action = switch (link) {
      case Link.Nowhere nowhere ->
        throw new IllegalArgumentException("plain text has no annotation");
      case Link.ToPlace place -> PdfAction.gotoLocalPage(place.destination(), false);
      case Link.ToAddress address -> new PdfAction(address.address());
    };
    PdfAnnotation annotation =
        PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_INVERT, action);
    annotation.put(
        PdfName.CONTENTS, new PdfString(PlainText.of(link.description()), PdfObject.TEXT_UNICODE));
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
    annotation.put(new PdfName("StructParent"), new PdfNumber(key));
    var reference = new PdfDictionary(OBJECT_REFERENCE);
    reference.put(new PdfName("Obj"), annotation.getIndirectReference());
    reference.put(new PdfName("Pg"), writer.getPageReference(writer.getCurrentPageNumber()));
    PdfObject kids = element.get(PdfName.K);
    if (kids instanceof PdfArray array) {
      array.add(reference);
    } else {
      var array = new PdfArray(kids);
      array.add(reference);
      element.put(PdfName.K, array);
    }
    writer.addAnnotation(annotation);
  }
}
