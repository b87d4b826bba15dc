package org.nightdesk.reporting.layout;

import java.awt.Color;
import java.util.List;

/** A horizontal line over the whole column, or nothing but space. */
public final class Rule extends Block {
  private final float before;
  private final float thickness;
  private final Color colour;
  private final float after;
  private final boolean keepWithNext;

  private Rule(float before, float thickness, Color colour, float after, boolean keepWithNext) {
    this.before = before;
    this.thickness = thickness;
    this.colour = colour;
    this.after = after;
    this.keepWithNext = keepWithNext;
  }

  /** @param before points above, left out at the top of a column */
  public static Rule of(float before, float thickness, Color colour, float after) {
    return new Rule(before, thickness, colour, after, false);
  }

  /** Space, left out at the top of a column. */
  public static Rule space(float points) {
    return new Rule(points, 0, Color.WHITE, 0, false);
  }

  /** The same, in one column with what follows. */
  public Rule keepWithNext() {
    return new Rule(before, thickness, colour, after, true);
  }

  @Override
  List<Piece> pieces(Setting setting, Tag parent, float width) {
    Piece piece = Piece.of(thickness, (page, x, top) -> {
      if (thickness > 0) {
        page.artifact(
            x,
            top,
            canvas -> canvas.line(0, thickness / 2, width, thickness / 2, thickness, colour));
      }
    });
    return List.of(piece.spaced(before, after).keptWithNext(keepWithNext));
  }
}
