package org.nightdesk.reporting.layout;

import java.util.ArrayList;
import java.util.List;

/** Blocks one below the other as one. */
public final class Group extends Block {
  private final List<Block> blocks;
  private final boolean together;
  private float before;
  private float after;

  private Group(List<Block> blocks, boolean together) {
    this.blocks = List.copyOf(blocks);
    this.together = together;
  }

  public static Group of(Block... blocks) {
    return new Group(List.of(blocks), false);
  }

  /** Never cut by the end of a page, unless taller than half of one. */
  public static Group together(Block... blocks) {
    return new Group(List.of(blocks), true);
  }

  public Group before(float points) {
    before = points;
    return this;
  }

  public Group after(float points) {
    after = points;
    return this;
  }

  @Override
  float firstBaseline(float otherwise) {
    return blocks.isEmpty() ? otherwise : blocks.getFirst().firstBaseline(otherwise);
  }

  @Override
  List<Piece> pieces(Setting setting, Tag parent, float width) {
    var pieces = new ArrayList<Piece>();
    for (Block block : blocks) {
      pieces.addAll(block.pieces(setting, parent, width));
    }
    if (pieces.isEmpty()) {
      return pieces;
    }
    if (together && Piece.height(pieces) <= setting.tallest()) {
      pieces = new ArrayList<>(List.of(Piece.together(pieces)));
    }
    Piece first = pieces.getFirst();
    pieces.set(0, first.spaced(first.before() + before, first.after()));
    Piece last = pieces.getLast();
    pieces.set(pieces.size() - 1, last.spaced(last.before(), last.after() + after));
    return pieces;
  }
}
