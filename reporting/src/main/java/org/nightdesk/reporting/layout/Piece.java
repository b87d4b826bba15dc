package org.nightdesk.reporting.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a block that is never cut: some lines, a table row, a figure. Lengths in points.
 *
 * @param before space above, left out at the top of a column
 * @param after space below
 * @param keepWithNext the next piece must start in the same column
 * @param repeated drawn above this piece when it comes first in a column: the head of a table
 */
record Piece(
    float before, float height, float after, boolean keepWithNext, List<Piece> repeated, Ink ink) {
  /** Draws with the left edge at {@code x} and the upper edge at {@code top}. */
  @FunctionalInterface
  interface Ink {
    void draw(Page page, float x, float top);
  }

  static Piece of(float height, Ink ink) {
    return new Piece(0, height, 0, false, List.of(), ink);
  }

  Piece spaced(float newBefore, float newAfter) {
    return new Piece(newBefore, height, newAfter, keepWithNext, repeated, ink);
  }

  Piece keptWithNext(boolean keep) {
    return new Piece(before, height, after, keep, repeated, ink);
  }

  Piece repeating(Piece head) {
    return new Piece(before, height, after, keepWithNext, List.of(head), ink);
  }

  /** The same piece with something drawn before it, and moved right. */
  Piece indented(float by, Ink underneath) {
    return new Piece(before, height, after, keepWithNext, repeated, (page, x, top) -> {
      underneath.draw(page, x, top);
      ink.draw(page, x + by, top);
    });
  }

  /** Height of pieces one below the other, without space above the first and below the last. */
  static float height(List<Piece> pieces) {
    float height = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      height += (i == 0 ? 0 : piece.before())
          + piece.height()
          + (i == pieces.size() - 1 ? 0 : piece.after());
    }
    return height;
  }

  static void drawAll(List<Piece> pieces, Page page, float x, float top) {
    float y = top;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      y += i == 0 ? 0 : piece.before();
      piece.ink().draw(page, x, y);
      y += piece.height() + piece.after();
    }
  }

  /** All as one piece. */
  static Piece together(List<Piece> pieces) {
    List<Piece> all = List.copyOf(pieces);
    if (all.size() == 1) {
      return all.getFirst();
    }
    float before = all.isEmpty() ? 0 : all.getFirst().before();
    float after = all.isEmpty() ? 0 : all.getLast().after();
    boolean keep = !all.isEmpty() && all.getLast().keepWithNext();
    Ink ink = (page, x, top) -> drawAll(all, page, x, top);
    return new Piece(before, height(all), after, keep, List.of(), ink);
  }

  /** Cuts a list where it first grows taller than {@code height}; every slice holds at least one piece. */
  static List<List<Piece>> slices(List<Piece> pieces, float height) {
    var slices = new ArrayList<List<Piece>>();
    int from = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || height(pieces.subList(from, i + 1)) > height) {
        slices.add(List.copyOf(pieces.subList(from, i)));
        from = i;
      }
    }
    return slices;
  }
}
