package org.nightdesk.reporting.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** A list: labels in a column of their own, beside them what they label. */
public final class Listing extends Block {
  /**
   * A mark on the rail beside an item's first line.
   *
   * @param radius points
   * @param filled whether it is a disc rather than a ring
   */
  public record Dot(float radius, Color colour, boolean filled) {
    static final Dot NONE = new Dot(0, Color.WHITE, false);
  }

  private static final float RING = 0.6f;

  /** Between a label and the middle of the rail, in points. */
  private static final float RAIL_SPACE = 5;

  /** The middle of small letters above their baseline, in points. */
  private static final float DOT_RISE = 2.6f;

  private record Item(Paragraph label, Dot dot, List<Block> body) {}

  private final float labelWidth;
  private final List<Item> items = new ArrayList<>();
  private float gap;
  private float ruleThickness;
  private Color ruleColour = Color.WHITE;
  private boolean keepItems;
  private float railAt;
  private Color railColour = Color.WHITE;

  /** @param labelWidth points from the left edge of the label to that of the text */
  public Listing(float labelWidth) {
    this.labelWidth = labelWidth;
  }

  public Listing item(Paragraph label, Block... body) {
    return item(label, Dot.NONE, body);
  }

  /** An item with a mark on the {@link #rail}. */
  public Listing item(Paragraph label, Dot dot, Block... body) {
    items.add(new Item(label, dot, List.of(body)));
    return this;
  }

  /** A thin line from the first dot to the last, so many points from the left; labels end before it. */
  public Listing rail(float x, Color colour) {
    railAt = x;
    railColour = colour;
    return this;
  }

  /** Points between two items. */
  public Listing gap(float points) {
    gap = points;
    return this;
  }

  /** A line in the middle of the gap between two items. */
  public Listing rule(float thickness, Color colour) {
    ruleThickness = thickness;
    ruleColour = colour;
    return this;
  }

  /** No item is cut by the end of a page. */
  public Listing keepItems() {
    keepItems = true;
    return this;
  }

  @Override
  List<Piece> pieces(Setting setting, Tag parent, float width) {
    Tag list = parent.child("L");
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < items.size(); i++) {
      List<Piece> item = itemPieces(items.get(i), setting, list.child("LI"), width);
      if (keepItems && Piece.height(item) <= setting.tallest()) {
        item = new ArrayList<>(List.of(Piece.together(item)));
      }
      if (railAt > 0) {
        item = railed(item, i);
      }
      if (i < items.size() - 1) {
        Piece last = item.removeLast();
        item.add(last.indented(0, (page, x, top) -> drawRule(page, x, top + last.height(), width))
            .spaced(last.before(), gap));
      }
      pieces.addAll(item);
    }
    return pieces;
  }

  /** The pieces of an item with their part of the rail drawn first, and the dot on it. */
  private List<Piece> railed(List<Piece> pieces, int index) {
    Item item = items.get(index);
    float dotDown = item.label().firstBaseline(0) + Math.max(0, shift(item)) - DOT_RISE;
    var railed = new ArrayList<Piece>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      float from = i > 0 || index > 0 ? 0 : dotDown;
      boolean toTheEnd = i < pieces.size() - 1 || index < items.size() - 1;
      float to = toTheEnd ? piece.height() + gap : dotDown;
      boolean dotted = i == 0;
      railed.add(piece.indented(
          0,
          (page, x, top) -> page.artifact(x, top, canvas -> {
            if (to > from) {
              canvas.line(railAt, from, railAt, to, RING, railColour);
            }
            if (dotted) {
              draw(item.dot(), canvas, dotDown);
            }
          })));
    }
    return railed;
  }

  private void draw(Dot dot, Canvas canvas, float y) {
    if (dot.filled()) {
      canvas.disc(railAt, y, dot.radius(), dot.colour());
    } else if (dot.radius() > 0) {
      canvas.disc(railAt, y, dot.radius(), Color.WHITE);
      canvas.ring(railAt, y, dot.radius(), RING, dot.colour());
    }
  }

  private List<Piece> itemPieces(Item item, Setting setting, Tag tag, float width) {
    float narrow = railAt > 0 ? railAt - RAIL_SPACE : labelWidth;
    Piece label = item.label().as("Lbl", Paragraph.Align.LEFT).whole(setting, tag, narrow);
    Tag body = tag.child("LBody");
    var pieces = new ArrayList<Piece>();
    for (Block block : item.body()) {
      for (Piece piece : block.pieces(setting, body, width - labelWidth)) {
        pieces.add(piece.indented(labelWidth, (page, x, top) -> {}));
      }
    }
    Piece first = pieces.isEmpty() ? Piece.of(0, (page, x, top) -> {}) : pieces.removeFirst();
    float shift = shift(item);
    float labelDown = Math.max(0, shift);
    float bodyDown = Math.max(0, -shift);
    float height = Math.max(bodyDown + first.height(), labelDown + label.height());
    Piece labelled = Piece.of(height, (page, x, top) -> {
      label.ink().draw(page, x, top + labelDown);
      first.ink().draw(page, x, top + bodyDown);
    });
    pieces.addFirst(labelled.spaced(0, first.after()).keptWithNext(first.keepWithNext()));
    return pieces;
  }

  /** The label stands on the line of the first words beside it. */
  private static float shift(Item item) {
    float label = item.label().firstBaseline(0);
    return item.body().isEmpty() ? 0 : item.body().getFirst().firstBaseline(label) - label;
  }

  private void drawRule(Page page, float x, float top, float width) {
    if (ruleThickness > 0) {
      page.artifact(
          x, top + gap / 2, canvas -> canvas.line(0, 0, width, 0, ruleThickness, ruleColour));
    }
  }
}
