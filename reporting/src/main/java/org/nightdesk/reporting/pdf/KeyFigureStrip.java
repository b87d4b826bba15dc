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

  /** Longer values are set smaller. */
  private static final int LARGE_LENGTH = 11;

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

  private static Paragraph value(StoryFigure figure) {
    String text = (FigureWording.value(figure.figure()) + "\u00A0"
            + FigureWording.unit(figure.figure()))
        .strip();
    String shown = Excerpt.of(text.replace(' ', '\u00A0'), 26);
    return Paragraph.of(
        shown.length() > LARGE_LENGTH ? Look.KEY_FIGURE.sized(12, 16) : Look.KEY_FIGURE, shown);
  }

  private Paragraph words(StoryFigure figure) {
    return citations.cite(
        Paragraph.of(Look.KEY_FIGURE_TEXT, Excerpt.of(FigureWording.what(figure.figure()), 56)),
        figure.articleIds());
  }
}
