package org.nightdesk.reporting.layout;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;

/** Draws shapes and single lines of text. Points, from the upper left corner of the area the canvas was made for. */
public final class Canvas {
  private final PdfContentByte content;
  private final Page page;
  private final float left;
  private final float top;

  Canvas(Page page, PdfContentByte content, float left, float top) {
    this.page = page;
    this.content = content;
    this.left = left;
    this.top = top;
  }

  public void rectangle(float x, float y, float width, float height, Color fill) {
    content.setColorFill(fill);
    content.rectangle(left + x, up(y + height), width, height);
    content.fill();
  }

  public void line(float x1, float y1, float x2, float y2, float thickness, Color colour) {
    content.setColorStroke(colour);
    content.setLineWidth(thickness);
    content.moveTo(left + x1, up(y1));
    content.lineTo(left + x2, up(y2));
    content.stroke();
  }

  public void disc(float x, float y, float radius, Color fill) {
    content.setColorFill(fill);
    content.circle(left + x, up(y), radius);
    content.fill();
  }

  public void ring(float x, float y, float radius, float thickness, Color colour) {
    content.setColorStroke(colour);
    content.setLineWidth(thickness);
    content.circle(left + x, up(y), radius);
    content.stroke();
  }

  /**
   * Sets one line, never broken. Left-aligned text begins at {@code x}, right-aligned ends there, centred stands around it.
   */
  public void text(String text, TypeStyle style, float x, float baseline, Paragraph.Align align) {
    var run = new Run(PlainText.of(text), style, 0, Link.NONE);
    TextLine line = page.glyphs().line(run);
    float shift = switch (align) {
      case LEFT -> 0;
      case RIGHT -> line.width();
      case CENTRE -> line.width() / 2;
    };
    page.placed("", line, left + x - shift, top + baseline - style.size(), style.size());
    glyphs(line.glyphs(), List.of(run), x - shift, baseline);
  }

  /** As much of the text as fits the width in points, with "…" where it was cut. */
  public String cut(String text, TypeStyle style, float width) {
    List<Glyph> glyphs =
        page.glyphs().line(new Run(PlainText.of(text), style, 0, Link.NONE)).glyphs();
    float left = width - width("…", style);
    var kept = new StringBuilder();
    for (Glyph glyph : glyphs) {
      left -= glyph.advance();
      if (left < 0) {
        return width(text, style) <= width ? text : kept.toString().strip() + "…";
      }
      kept.appendCodePoint(glyph.codePoint());
    }
    return text;
  }

  /** Width in points of a line as {@link #text} sets it. */
  public float width(String text, TypeStyle style) {
    return page.glyphs().line(new Run(PlainText.of(text), style, 0, Link.NONE)).width();
  }

  /** Draws glyphs one after the other; neighbours of one run and font go into one text array. */
  void glyphs(List<Glyph> glyphs, List<Run> runs, float x, float baseline) {
    content.beginText();
    float at = left + x;
    for (int from = 0; from < glyphs.size(); ) {
      Glyph first = glyphs.get(from);
      int to = from;
      float width = 0;
      while (to < glyphs.size()
          && glyphs.get(to).run() == first.run()
          && glyphs.get(to).font() == first.font()) {
        width += glyphs.get(to).advance();
        to++;
      }
      Run run = runs.get(first.run());
      content.setFontAndSize(first.font().base(), run.style().size());
      content.setColorFill(run.style().colour());
      content.setCharacterSpacing(run.style().tracking());
      content.setTextMatrix(at, up(baseline) + run.rise());
      content.showText(array(glyphs.subList(from, to)));
      at += width;
      from = to;
    }
    content.endText();
  }

  private PdfTextArray array(List<Glyph> glyphs) {
    var array = new PdfTextArray();
    var text = new StringBuilder();
    for (Glyph glyph : glyphs) {
      page.count(glyph);
      if (glyph.advance() == 0 && !glyph.font().has(Glyphs.drawn(glyph.codePoint()))) {
        continue;
      }
      text.appendCodePoint(Glyphs.drawn(glyph.codePoint()));
      if (glyph.kern() != 0) {
        array.add(text.toString());
        array.add(-glyph.kern());
        text.setLength(0);
      }
    }
    array.add(text.toString());
    return array;
  }

  private float up(float y) {
    return page.height() - top - y;
  }
}
