package org.nightdesk.reporting.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** A quotation: blocks beside a bar on their left. */
public final class Quote extends Block {
  private static final float BAR = 2.2f;
  private static final float INDENT = 11;

  private final Color bar;
  private final float after;
  private final Group content;

  /** @param after points below */
  public Quote(Color bar, float after, Block... content) {
    this.bar = bar;
    this.after = after;
    this.content = Group.of(content);
  }

  @Override
  List<Piece> pieces(Setting setting, Tag parent, float width) {
    List<Piece> inner = content.pieces(setting, parent.child("BlockQuote"), width - INDENT);
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < inner.size(); i++) {
      Piece piece = inner.get(i);
      boolean last = i == inner.size() - 1;
      float length = piece.height() + (last ? 0 : piece.after());
      Piece barred = piece.indented(INDENT, (page, x, top) -> {
        page.artifact(x, top, canvas -> canvas.rectangle(0, 0, BAR, length, bar));
      });
      pieces.add(last ? barred.spaced(barred.before(), barred.after() + after) : barred);
    }
    return pieces;
  }
}
