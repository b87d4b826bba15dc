package org.nightdesk.reporting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fills pages with blocks, top to bottom. A composition is laid out more than once, so that page numbers and links can point
 * forwards: it must give the same blocks each time.
 *
 * <p>A block that must stand with the next, such as a heading, is held back until the next is added. All but {@link #add} and
 * {@link #columns} end that wait, so call them before the heading.
 */
public final class Flow {
  private static final float TOLERANCE = 0.01f;

  /** @param width points; columns stand side by side, {@code gapAfter} points apart */
  public record Column(float width, float gapAfter, List<Block> blocks) {
    public Column {
      blocks = List.copyOf(blocks);
    }
  }

  private record Placed(int next, float bottom) {}

  private final Pass pass;
  private final PageFrame frame;
  private final Block.Setting setting;
  private final List<Piece> pending = new ArrayList<>();
  private Tag section;
  private float y;
  private boolean fresh = true;

  Flow(Pass pass, PageFrame frame) {
    this.pass = pass;
    this.frame = frame;
    setting = pass.setting();
    section = pass.root().child("Sect");
    y = frame.topOf(1);
  }

  /** Page of a named place, counted from 1; 0 when it is not known (yet). */
  public int pageOf(String destination) {
    return pass.pageOf(destination);
  }

  /** Number of pages; 0 when it is not known (yet). */
  public int pages() {
    return pass.pages();
  }

  /**
   * Code points no font could show and how often each was written as [U+…], ascending; empty when that is not known (yet).
   */
  public Map<Integer, Integer> missing() {
    return pass.missing();
  }

  /** Width in points of a single line. */
  public float width(String text, TypeStyle style) {
    return setting
        .glyphs()
        .line(new Run(PlainText.of(text), style, 0, Link.NONE))
        .width();
  }

  /** Number of the page being filled, counted from 1. */
  public int page() {
    return pass.pageNumber();
  }

  /** Points left on this page below what was added. */
  public float remaining() {
    return bottom() - y - Piece.height(pending);
  }

  /** Height of a block in a column of this width, without space above and below. */
  public float height(Block block, float width) {
    return Piece.height(block.pieces(setting, Tag.artifact(), width));
  }

  /** What follows belongs to a new section of the document. */
  public void section() {
    flush();
    section = pass.root().child("Sect");
  }

  /** Text for the head of the pages that begin from here on, and of this one if nothing stands on it yet. */
  public void head(String text) {
    flush();
    pass.head(text, fresh);
  }

  public void add(Block... blocks) {
    for (Block block : blocks) {
      pending.addAll(block.pieces(setting, section, frame.textWidth()));
      if (!pending.isEmpty() && !pending.getLast().keepWithNext()) {
        flush();
      }
    }
  }

  /** Begins a new page unless at least so many points remain on this one. */
  public void ensure(float points) {
    flush();
    if (!fresh && bottom() - y < points) {
      newPage();
    }
  }

  /** Begins a new page unless nothing stands on this one yet. */
  public void pageBreak() {
    flush();
    if (!fresh) {
      newPage();
    }
  }

  /** A named place at this height. */
  public void anchor(String destination) {
    flush();
    pass.page().place(new Bookmark(destination, 0, ""), y);
  }

  /** Columns that begin at one height, each running on over pages; read one after the other. */
  public void columns(Column... columns) {
    var pieces = new ArrayList<List<Piece>>();
    float[] left = new float[columns.length];
    int[] next = new int[columns.length];
    float at = frame.left();
    for (int i = 0; i < columns.length; i++) {
      pieces.add(new ArrayList<>());
      Tag tag = section.child("Div");
      for (Block block : columns[i].blocks()) {
        pieces.get(i).addAll(block.pieces(setting, tag, columns[i].width()));
      }
      left[i] = at;
      at += columns[i].width() + columns[i].gapAfter();
    }
    beginColumns(pieces);
    float start = y;
    while (true) {
      float lowest = start;
      boolean done = true;
      for (int i = 0; i < columns.length; i++) {
        if (next[i] < pieces.get(i).size()) {
          Placed placed = place(pieces.get(i), next[i], left[i], start, true, true);
          next[i] = placed.next();
          lowest = Math.max(lowest, placed.bottom());
          done &= next[i] == pieces.get(i).size();
        }
      }
      y = lowest;
      fresh = false;
      if (done) {
        return;
      }
      newPage();
      start = y;
    }
  }

  /** Places what waits for company, on a page where every column can begin. */
  private void beginColumns(List<List<Piece>> columns) {
    float needed = 0;
    for (List<Piece> column : columns) {
      if (!column.isEmpty()) {
        needed = Math.max(needed, Piece.height(column.subList(0, endOfGroup(column, 0))));
      }
    }
    float waiting = pending.isEmpty()
        ? 0
        : pending.getFirst().before()
            + Piece.height(pending)
            + pending.getLast().after();
    if (!fresh && y + waiting + needed > bottom() + TOLERANCE) {
      newPage();
    }
    flush();
  }

  /** Ends the document. */
  void close() {
    flush();
    pass.endPage();
  }

  private void flush() {
    for (int next = 0; next < pending.size(); ) {
      Placed placed = place(pending, next, frame.left(), y, fresh, fresh);
      if (placed.next() > next) {
        fresh = false;
      }
      next = placed.next();
      y = placed.bottom();
      if (next < pending.size()) {
        newPage();
      }
    }
    pending.clear();
  }

  /**
   * Draws as many pieces as fit, never parting one from the next it must stand with.
   *
   * What a piece repeats is drawn above it when it continues a block on a new page.
   *
   * @param atTop leaves out the space above the first
   * @param forced draws at least one
   */
  private Placed place(
      List<Piece> pieces, int from, float x, float top, boolean atTop, boolean forced) {
    int to = fitting(pieces, from, top, atTop);
    int whole = to;
    while (whole < pieces.size() && whole > from && pieces.get(whole - 1).keepWithNext()) {
      whole--;
    }
    if (whole == from && forced) {
      whole = Math.max(to, from + 1);
    }
    float at = top;
    for (int i = from; i < whole; i++) {
      Piece piece = pieces.get(i);
      at += i == from && atTop ? 0 : piece.before();
      if (i == from && i > 0) {
        Piece.drawAll(piece.repeated(), pass.page(), x, at);
        at += Piece.height(piece.repeated());
      }
      piece.ink().draw(pass.page(), x, at);
      at += piece.height() + piece.after();
    }
    return new Placed(whole, at);
  }

  private int fitting(List<Piece> pieces, int from, float top, boolean atTop) {
    float at = top;
    int i = from;
    while (i < pieces.size()) {
      Piece piece = pieces.get(i);
      at += (i == from && atTop ? 0 : piece.before()) + piece.height();
      at += i == from && i > 0 ? Piece.height(piece.repeated()) : 0;
      if (at > bottom() + TOLERANCE) {
        return i;
      }
      at += piece.after();
      i++;
    }
    return i;
  }

  private static int endOfGroup(List<Piece> pieces, int from) {
    int end = from;
    while (end < pieces.size() - 1 && pieces.get(end).keepWithNext()) {
      end++;
    }
    return end + 1;
  }

  private float bottom() {
    return frame.height() - frame.bottom();
  }

  private void newPage() {
    pass.newPage();
    y = frame.topOf(pass.pageNumber());
    fresh = true;
  }
}
