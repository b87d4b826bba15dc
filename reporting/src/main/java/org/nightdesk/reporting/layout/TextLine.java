package org.nightdesk.reporting.layout;

import java.util.List;

/**
 * One set line.
 *
 * @param glyphs in reading order, with the space the line was broken at
 * @param width in points, without trailing space
 */
record TextLine(List<Glyph> glyphs, float width) {
  static TextLine of(List<Glyph> glyphs) {
    int end = glyphs.size();
    while (end > 0 && (glyphs.get(end - 1).isSpace() || glyphs.get(end - 1).advance() == 0)) {
      end--;
    }
    float width = 0;
    for (Glyph glyph : glyphs.subList(0, end)) {
      width += glyph.advance();
    }
    return new TextLine(glyphs, width);
  }

  /** The characters as drawn. */
  String text() {
    var text = new StringBuilder();
    glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
    return text.toString();
  }
}
