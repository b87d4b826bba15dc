package org.nightdesk.reporting.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** A list: labels in a column of their own, beside them what they label. */
public final class Listing extends Block {
  private record Item(Paragraph label, List<Block> body) {}

  private final float labelWidth;
  private final List<Item> items = new ArrayList<>();
  private float gap;
  private float ruleThickness;
  private Color ruleColour = Color.WHITE;
  private boolean keepItems;

  /** @param labelWidth points from the left edge of the label to that of the text */
  public Listing(float labelWidth) {
    this.labelWidth = labelWidth;
  }

  public Listing item(Paragraph label, Block... body) {
    items.add(new Item(label, List.of(body)));
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
      if (i < items.size() - 1) {
        Piece last = item.removeLast();
        item.add(last.indented(0, (page, x, top) -> drawRule(page, x, top + last.height(), width))
            .spaced(last.before(), gap));
      }
      pieces.addAll(item);
    }
    return pieces;
  }

  private List<Piece> itemPieces(Item item, Setting setting, Tag tag, float width) {
    Piece label = item.label().as("Lbl", Paragraph.Align.LEFT).whole(setting, tag, labelWidth);
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
