package org.nightdesk.reporting.pdf;

import java.util.List;
import org.nightdesk.reporting.FrontPage;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Flow;
import org.nightdesk.reporting.layout.Panel;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.Rule;
import org.nightdesk.reporting.layout.TypeStyle;
import org.nightdesk.reporting.layout.Typeface;
import org.nightdesk.reporting.story.StoryEvent;

/** The seven days that end with the night, side by side. */
final class WeekStrip {
  private static final TypeStyle WORDS = new TypeStyle(Typeface.SANS, 7.8f, 10, Look.TEXT);
  private static final float DAY = Look.TEXT_WIDTH / 7;
  private static final float DAY_GAP = 6;
  private static final float LINE = 19;
  private static final float TEXT_TOP = 27;
  private static final float RADIUS = 2;
  private static final float RADIUS_A_SOURCE = 0.8f;
  private static final int SOURCES_DRAWN = 5;

  private final List<FrontPage.Day> days;
  private final Flow flow;
  private final Citations citations;
  private final String label;
  private final int excerpt;

  /**
   * @param excerpt characters shown of an event
   */
  WeekStrip(List<FrontPage.Day> days, String label, Flow flow, Citations citations, int excerpt) {
    this.label = label;
    this.excerpt = excerpt;
    this.days = days;
    this.flow = flow;
    this.citations = citations;
  }

  private boolean isEmpty() {
    return days.stream().allMatch(day -> day.events().isEmpty());
  }

  /** Height with rule and label, in points; 0 where the week has no event. */
  float height() {
    return isEmpty() ? 0 : panelHeight() + 38;
  }

  Block[] blocks() {
    if (isEmpty()) {
      return new Block[0];
    }
    return new Block[] {
      Rule.of(12, 0.9f, Look.INK, 5).keepWithNext(),
      Parts.label(2, label),
      new Panel(panelHeight(), this::draw)
    };
  }

  private float panelHeight() {
    float tallest = 0;
    for (var day : days) {
      if (!day.events().isEmpty()) {
        tallest = Math.max(tallest, flow.height(words(day), DAY - DAY_GAP));
      }
    }
    return TEXT_TOP + tallest;
  }

  private void draw(Panel.Frame frame) {
    frame.artifact(canvas -> canvas.line(0, LINE, frame.width(), LINE, 0.4f, Look.HAIR));
    for (int i = 0; i < days.size(); i++) {
      var day = days.get(i);
      float left = i * DAY;
      boolean told = !day.events().isEmpty();
      String date = i == 0 || day.date().getDayOfMonth() == 1
          ? Wording.shortDayOfMonth(day.date())
          : Wording.shortDay(day.date());
      frame.block(
          Paragraph.of(told ? Look.NAME : Look.CELL.in(Look.GREY), date), left, 0, DAY - DAY_GAP);
      frame.artifact(canvas -> {
        if (told) {
          int sources = Math.min(SOURCES_DRAWN, day.events().getFirst().event().nArticles());
          float radius = RADIUS + RADIUS_A_SOURCE * sources;
          canvas.disc(left + radius, LINE, radius, Look.BLUE);
        } else {
          canvas.disc(left + RADIUS, LINE, RADIUS + 0.4f, java.awt.Color.WHITE);
          canvas.ring(left + RADIUS, LINE, RADIUS, 0.6f, Look.HAIR);
        }
      });
      if (told) {
        frame.block(words(day), left, TEXT_TOP, DAY - DAY_GAP);
      }
    }
  }

  private Paragraph words(FrontPage.Day day) {
    StoryEvent event = day.events().getFirst();
    var words = Paragraph.of(WORDS, Excerpt.of(event.event().text(), excerpt));
    if (event.event().status().equals("planned")) {
      words.text(" planned", Look.CAPTION);
    }
    citations.cite(words, event.articleIds(), event.event().nArticles());
    int more = day.events().size() - 1;
    return more > 0 ? words.text(" and " + more + " more", Look.CAPTION) : words;
  }
}
