package org.nightdesk.reporting.pdf;

import java.util.List;
import org.nightdesk.reporting.FigureWording;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Panel;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.story.StoryFigure;

/** The figures of the day in large type. */
final class KeyFigureStrip {
  private static final float HEIGHT = 63;
  private static final float PADDING = 9;

  private static final char NO_BREAK = '\u00A0';

  /** Longer values are set smaller, in characters. */
  private static final int LARGE_LENGTH = 7;

  private static final int MEDIUM_LENGTH = 11;
  private static final int SHORT_UNIT = 4;

  private final List<StoryFigure> figures;
  private final Citations citations;

  KeyFigureStrip(List<StoryFigure> figures, Citations citations) {
    this.figures = figures;
    this.citations = citations;
  }

  Block[] blocks() {
    var strip = new Panel(HEIGHT, frame -> {
          float width = frame.width() / figures.size();
          frame.artifact(canvas -> canvas.rectangle(0, 0, frame.width(), HEIGHT, Look.TINT));
          for (int i = 0; i < figures.size(); i++) {
            float left = i * width;
            if (i > 0) {
              frame.artifact(canvas -> canvas.line(left, 7, left, HEIGHT - 7, 0.5f, Look.HAIR));
            }
            float down = frame.block(value(figures.get(i)), left + PADDING, 5, width - PADDING);
            frame.block(words(figures.get(i)), left + PADDING, 5 + down, width - 2 * PADDING);
          }
        })
        .after(12);
    return new Block[] {Parts.label(2, "Key figures"), strip};
  }

  /** The qualifier stands small before the value; a unit too long for the line goes to the words. */
  private static Paragraph value(StoryFigure figure) {
    String qualifier = FigureWording.qualifier(figure.figure());
    String number = FigureWording.number(figure.figure());
    String unit = FigureWording.unit(figure.figure());
    String shown = isShort(unit) && !unit.isEmpty() ? number + NO_BREAK + unit : number;
    var style = shown.length() <= LARGE_LENGTH
        ? Look.KEY_FIGURE
        : Look.KEY_FIGURE.sized(shown.length() <= MEDIUM_LENGTH ? 15 : 10, 23);
    var value = Paragraph.of(style);
    if (!qualifier.isEmpty()) {
      value.text(qualifier + NO_BREAK, Look.META);
    }
    return value.text(Excerpt.of(shown.replace(' ', NO_BREAK), 22));
  }

  private Paragraph words(StoryFigure figure) {
    String unit = FigureWording.unit(figure.figure());
    String what = FigureWording.what(figure.figure());
    String words = isShort(unit) || what.contains(unit) ? what : unit + ": " + what;
    return citations.cite(
        Paragraph.of(Look.KEY_FIGURE_TEXT, Excerpt.of(words, 52)), figure.articleIds());
  }

  private static boolean isShort(String unit) {
    return unit.length() <= SHORT_UNIT;
  }
}
