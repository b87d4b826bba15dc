package org.nightdesk.reporting.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks glyphs into lines no wider than asked: first fit, with words too long for a line cut where it is full. */
final class LineBreaker {
  private static final float TOLERANCE = 0.01f;
  private static final int BALANCING_STEPS = 12;

  private final List<Glyph> glyphs;

  LineBreaker(List<Glyph> glyphs) {
    this.glyphs = glyphs;
  }

  List<TextLine> lines(float width) {
    return cut(ends(width));
  }

  /** As few lines as {@link #lines}, of lengths as even as can be; the last has more than one word if that fits. */
  List<TextLine> balanced(float width) {
    List<Integer> best = ends(width);
    float low = width / 2;
    float high = width;
    for (int step = 0; step < BALANCING_STEPS && best.size() > 1; step++) {
      float middle = (low + high) / 2;
      List<Integer> narrower = ends(middle);
      if (narrower.size() == best.size() && !hasCutWord(narrower)) {
        best = narrower;
        high = middle;
      } else {
        low = middle;
      }
    }
    return cut(withoutLoneLastWord(best, width));
  }

  private List<Integer> ends(float width) {
    var ends = new ArrayList<Integer>();
    for (int start = 0; start < glyphs.size(); ) {
      start = end(start, width);
      ends.add(start);
    }
    return ends;
  }

  private int end(int start, float width) {
    float filled = 0;
    int lastBreak = start;
    for (int i = start; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.codePoint() == PlainText.LINE_BREAK) {
        return i + 1;
      }
      boolean tooWide = filled + glyph.advance() > width + TOLERANCE;
      if (tooWide && !glyph.isSpace() && i > start) {
        return lastBreak > start ? lastBreak : beforeMark(start, i);
      }
      filled += glyph.advance();
      if (mayEndAfter(i)) {
        lastBreak = i + 1;
      }
    }
    return glyphs.size();
  }

  /** A combining mark stays with its letter when a word must be cut. */
  private int beforeMark(int start, int end) {
    int cut = end;
    while (cut > start + 1
        && Character.getType(glyphs.get(cut).codePoint()) == Character.NON_SPACING_MARK) {
      cut--;
    }
    return cut;
  }

  private boolean mayEndAfter(int index) {
    int here = glyphs.get(index).codePoint();
    int next = index + 1 < glyphs.size() ? glyphs.get(index + 1).codePoint() : ' ';
    int before = index > 0 ? glyphs.get(index - 1).codePoint() : ' ';
    return switch (here) {
      case ' ', PlainText.BREAK_HERE -> next != ' ';
      case '-', '\u2010', '\u2013' -> Character.isLetter(before) && Character.isLetter(next);
      case '\u2014' -> Character.isLetter(next);
      case '/' -> Character.isLetter(next) && Character.isLetterOrDigit(before);
      default -> isUnspaced(here) && isUnspaced(next);
    };
  }

  /** Scripts written without spaces may break between any two of their letters. */
  private static boolean isUnspaced(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  private boolean hasCutWord(List<Integer> ends) {
    return ends.stream()
        .anyMatch(end -> end < glyphs.size() && !mayEndAfter(end - 1) && !isLineBreak(end - 1));
  }

  private boolean isLineBreak(int index) {
    return glyphs.get(index).codePoint() == PlainText.LINE_BREAK;
  }

  private List<Integer> withoutLoneLastWord(List<Integer> ends, float width) {
    int count = ends.size();
    if (count < 2
        || isLineBreak(ends.get(count - 2) - 1)
        || lastSpace(ends.get(count - 2), glyphs.size()) >= 0) {
      return ends;
    }
    int start = count > 2 ? ends.get(count - 3) : 0;
    int space = lastSpace(start, ends.get(count - 2));
    if (space < 0 || TextLine.of(glyphs.subList(space + 1, glyphs.size())).width() > width) {
      return ends;
    }
    var moved = new ArrayList<>(ends);
    moved.set(count - 2, space + 1);
    return moved;
  }

  /** The last space with something after it, or -1. */
  private int lastSpace(int from, int to) {
    int i = to - 1;
    while (i >= from && glyphs.get(i).isSpace()) {
      i--;
    }
    while (i >= from && !glyphs.get(i).isSpace()) {
      i--;
    }
    return i >= from ? i : -1;
  }

  private List<TextLine> cut(List<Integer> ends) {
    var lines = new ArrayList<TextLine>();
    int start = 0;
    for (int end : ends) {
      lines.add(TextLine.of(glyphs.subList(start, end)));
      start = end;
    }
    return lines;
  }
}
