package org.nightdesk.reporting.layout;

import java.util.List;
import java.util.function.Predicate;

/** Something that stands in a column: a paragraph, a list, a table, a panel. */
public abstract sealed class Block permits Paragraph, Listing, Quote, Table, Panel, Group, Rule {
  /** Cuts the block into pieces for a column of this width; the pieces draw below {@code parent} in the structure. */
  abstract List<Piece> pieces(Setting setting, Tag parent, float width);

  /** From the top of the block to its first line's baseline, in points; {@code otherwise} if it does not begin with text. */
  float firstBaseline(float otherwise) {
    return otherwise;
  }

  /** Draws all of the block as one piece, laid out for this width. */
  final Piece whole(Setting setting, Tag parent, float width) {
    return Piece.together(pieces(setting, parent, width));
  }

  /**
   * What blocks need to know to be set.
   *
   * @param tallest height in points above which a row is split over pages
   * @param leads whether a link has somewhere to lead to; one that has not is set as plain text
   */
  record Setting(Glyphs glyphs, float tallest, Predicate<Link> leads) {}
}
