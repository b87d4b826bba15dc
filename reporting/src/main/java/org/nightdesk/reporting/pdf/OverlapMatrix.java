package org.nightdesk.reporting.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.Source;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Canvas;
import org.nightdesk.reporting.layout.Panel;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.TypeStyle;
import org.nightdesk.reporting.layout.Typeface;
import org.nightdesk.reporting.story.WordOverlap;

/** How alike the words of a few sources are, each with each: the lower half of a square of cells. */
final class OverlapMatrix {
  private static final float LABELS = 16;
  private static final float HEAD = 12;
  private static final float WIDEST = 22;
  private static final float CELL = 14;
  private static final float GAP = 0.8f;
  private static final int PALEST = 30;
  private static final Color PALE = new Color(0xEAF3F9);
  private static final Color DEEP = new Color(0x005A8F);

  /** From this part of the ramp on numbers are white. */
  private static final float WHITE_FROM = 0.55f;

  private static final TypeStyle NUMBER = new TypeStyle(Typeface.SANS_SEMIBOLD, 7.2f, 9, Look.INK);
  private static final TypeStyle LABEL = NUMBER.in(Look.GREY);

  private final List<Source> sources;
  private final WordOverlap words;

  /**
   * @param sources by number
   */
  OverlapMatrix(List<Source> sources, WordOverlap words) {
    this.sources = sources;
    this.words = words;
  }

  /** The matrix of a story's sources, as far as the brief lists them. */
  static OverlapMatrix of(Brief brief, String storyId) {
    return new OverlapMatrix(
        brief.sources().all().stream()
            .filter(source -> source.article().storyId().equals(storyId))
            .toList(),
        brief.words());
  }

  /** Whether there are two sources or more, few enough, and all their words were counted. */
  boolean canBeShown() {
    return sources.size() > 1
        && sources.size() <= WordOverlap.MOST_SOURCES
        && words.holds(
            sources.stream().map(source -> source.article().articleId()).toList());
  }

  /** "41 to 63 %". */
  String range() {
    int least = 100;
    int most = 0;
    for (int row = 1; row < sources.size(); row++) {
      for (int column = 0; column < row; column++) {
        least = Math.min(least, percent(row, column));
        most = Math.max(most, percent(row, column));
      }
    }
    return (least == most ? "" : least + " to ") + most + Parts.NO_BREAK + "%";
  }

  /** The figure and what it counts. */
  List<Block> blocks() {
    return List.of(
        Panel.figure(HEAD + sources.size() * CELL, inWords(), this::draw).after(4),
        Paragraph.of(
            Look.CAPTION,
            "Cosine of word counts, per cent, words of four letters and more: alike in subject, not copied."));
  }

  private int percent(int row, int column) {
    return words
        .percent(
            sources.get(row).article().articleId(),
            sources.get(column).article().articleId())
        .orElse(0);
  }

  private String inWords() {
    List<String> pairs = new ArrayList<>();
    for (int row = 1; row < sources.size(); row++) {
      for (int column = 0; column < row; column++) {
        pairs.add(sources.get(column).number()
            + " and "
            + sources.get(row).number()
            + " "
            + percent(row, column)
            + " %");
      }
    }
    return "Word overlap of sources: " + String.join("; ", pairs);
  }

  private void draw(Canvas canvas) {
    float width = Math.min(WIDEST, (Look.SIDE - LABELS) / sources.size());
    for (int i = 0; i < sources.size(); i++) {
      String number = Integer.toString(sources.get(i).number());
      float left = LABELS + i * width;
      float top = HEAD + i * CELL;
      canvas.text(number, LABEL, left + width / 2, HEAD - 4, Paragraph.Align.CENTRE);
      canvas.text(number, LABEL, LABELS - 5, top + CELL - 4.4f, Paragraph.Align.RIGHT);
      canvas.rectangle(left, top, width - GAP, CELL - GAP, Look.TINT);
      for (int column = 0; column < i; column++) {
        cell(canvas, LABELS + column * width, top, width, percent(i, column));
      }
    }
  }

  private static void cell(Canvas canvas, float left, float top, float width, int percent) {
    float ramp = Math.max(0, (percent - PALEST) / (100f - PALEST));
    canvas.rectangle(left, top, width - GAP, CELL - GAP, mixed(ramp));
    TypeStyle style = ramp > WHITE_FROM ? NUMBER.in(Color.WHITE) : NUMBER;
    canvas.text(
        Integer.toString(percent),
        percent < 100 || width > CELL ? style : style.sized(5.6f, 7),
        left + (width - GAP) / 2,
        top + CELL - 4.8f,
        Paragraph.Align.CENTRE);
  }

  private static Color mixed(float ramp) {
    return new Color(
        mixed(PALE.getRed(), DEEP.getRed(), ramp),
        mixed(PALE.getGreen(), DEEP.getGreen(), ramp),
        mixed(PALE.getBlue(), DEEP.getBlue(), ramp));
  }

  private static int mixed(int from, int to, float ramp) {
    return Math.round(from + (to - from) * ramp);
  }
}
