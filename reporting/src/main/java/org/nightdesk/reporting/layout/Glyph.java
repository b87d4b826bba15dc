package org.nightdesk.reporting.layout;

/**
 * One character as it is set.
 *
 * @param run index of its run in the paragraph
 * @param kern kerning to the right neighbour of the same run and font, thousandths of the size
 * @param standsFor the code point no font could show, on the first character written in its place; else 0
 * @param advance width in points, kerning and tracking included
 */
record Glyph(int codePoint, FontFile font, int run, int kern, int standsFor, float advance) {
  boolean isSpace() {
    return codePoint == ' ';
  }
}
