package org.nightdesk.reporting.pdf;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.FrontPage;
import org.nightdesk.reporting.NightTotals;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Flow;
import org.nightdesk.reporting.layout.Group;
import org.nightdesk.reporting.layout.Panel;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.Rule;
import org.nightdesk.reporting.layout.TypeStyle;
import org.nightdesk.reporting.layout.Typeface;

/** Page one: what happened, how sure are we, what changed. */
final class FrontPart {
  /** Stories in the main column, tried from most to fewest until the page holds them. */
  private static final int STORIES = 14;

  /** The week gives way to so many. */
  private static final int STORIES_AT_LEAST = 5;

  /** Changes shown, tried from most to fewest. */
  private static final int[] NEWS = {8, 5, 3};

  private static final int NEWS_AT_LEAST = 3;

  /** Kept free between the columns and what follows, in points. */
  private static final float SPARE = 10;

  private static final int WARNINGS = 5;
  private static final int COMING = 6;

  /** Points of a single affair the week gives way to. */
  private static final int POINTS_AT_LEAST = 8;

  private static final int EVENTS = 16;
  private static final int EVENTS_AT_LEAST = 3;

  /** Characters shown of a sentence in the side column, tried from most to fewest. */
  private static final int[] EXCERPTS = {240, 170, 120};

  private static final int SHORT = 70;

  /** Characters shown of a day's event, tried from most to fewest. */
  private static final int[] WEEK_EXCERPTS = {110, 90, 70, 55, 45};

  private final Brief brief;
  private final FrontPage front;
  private final Flow flow;
  private final TopStories stories;
  private final FrontSide side;
  private final Citations citations;
  private boolean peopleShown;

  FrontPart(Brief brief, Flow flow) {
    this.brief = brief;
    this.front = brief.front();
    this.flow = flow;
    this.citations = new Citations(brief.sources());
    this.stories = new TopStories(brief, flow, citations);
    this.side = new FrontSide(brief, flow, citations);
  }

  /**
   * Sets page one.
   *
   * @return whether the most-named people found room
   */
  boolean compose() {
    flow.head("At a glance");
    flow.add(masthead(), corpusLine(), coverage());
    if (!front.keyFigures().isEmpty()) {
      flow.add(new KeyFigureStrip(front.keyFigures(), new Citations(brief.sources())).blocks());
    }
    float room = flow.remaining() - SPARE;
    WeekStrip week = week(room);
    float height = room - week.height();
    List<Block> aside = aside(height);
    flow.columns(
        new Flow.Column(Look.MAIN, Look.GUTTER, fullest(height)),
        new Flow.Column(Look.SIDE, 0, aside));
    flow.add(week.blocks());
    return peopleShown;
  }

  /** The week as long as it fits; it gives way to the leading stories, disputes, what comes next. */
  private WeekStrip week(float room) {
    float needed = Math.max(
        flow.height(
            Parts.group(
                main(front.oneAffair() ? POINTS_AT_LEAST : STORIES_AT_LEAST, NEWS_AT_LEAST)),
            Look.MAIN),
        flow.height(Parts.group(needed(SHORT, 1)), Look.SIDE));
    String label = Wording.week(brief.run().night(), front.lastDay());
    for (int excerpt : WEEK_EXCERPTS) {
      var week = new WeekStrip(front.week(), label, flow, citations, excerpt);
      if (needed + week.height() <= room) {
        return week;
      }
    }
    return new WeekStrip(List.of(), label, flow, citations, 0);
  }

  /** The main column with as many stories as the height holds; what is new gives way to the leading ones. */
  private List<Block> fullest(float height) {
    for (int news : NEWS) {
      for (int shown = STORIES; shown >= STORIES_AT_LEAST; shown--) {
        var main = main(shown, news);
        if (flow.height(Parts.group(main), Look.MAIN) <= height) {
          return main;
        }
      }
    }
    int shown = STORIES_AT_LEAST - 1;
    while (shown > 1 && flow.height(Parts.group(main(shown, NEWS_AT_LEAST)), Look.MAIN) > height) {
      shown--;
    }
    return main(shown, NEWS_AT_LEAST);
  }

  private List<Block> main(int shown, int news) {
    List<Block> main = new ArrayList<>();
    if (!brief.run().firstNight()) {
      main.add(Parts.ruled(2, "New since last run"));
      main.addAll(side.news(news));
      main.add(Rule.space(10));
    }
    main.addAll(front.oneAffair() ? stories.affair(shown) : stories.leads(shown));
    return main;
  }

  /**
   * Watched names, disputes and what comes next.
   *
   * @param length characters shown of a version or an event
   * @param coming how many events to come
   */
  private List<Block> needed(int length, int coming) {
    List<Block> aside = new ArrayList<>(side.watched());
    aside.addAll(side.disputes(length));
    aside.addAll(side.comingUp(length, coming));
    return aside;
  }

  /** As much of it as the height holds. */
  private List<Block> needed(float height) {
    for (int length : EXCERPTS) {
      for (int coming : new int[] {COMING, COMING / 2}) {
        var aside = needed(length, coming);
        if (fits(aside, height)) {
          return aside;
        }
      }
    }
    return needed(SHORT, 1);
  }

  /** The side column: what must be there, then each further part that still fits. */
  private List<Block> aside(float height) {
    List<Block> aside = needed(height);
    if (front.oneAffair()) {
      for (int events = EVENTS; events >= EVENTS_AT_LEAST; events--) {
        var longer = with(aside, side.timeline(events));
        if (fits(longer, height)) {
          aside = longer;
          break;
        }
      }
    }
    var withPeople = with(aside, side.people());
    peopleShown = fits(withPeople, height);
    aside = peopleShown ? withPeople : aside;
    var explained = with(aside, side.howToRead());
    return fits(explained, height) ? explained : aside;
  }

  private boolean fits(List<Block> aside, float height) {
    return flow.height(Parts.group(aside), Look.SIDE) <= height;
  }

  private static List<Block> with(List<Block> blocks, List<Block> more) {
    List<Block> longer = new ArrayList<>(blocks);
    longer.addAll(more);
    return longer;
  }

  private Block masthead() {
    return new Panel(49, frame -> {
          frame.artifact(canvas -> canvas.rectangle(0, 0, frame.width(), 2.6f, Look.NAVY));
          frame.block(Paragraph.heading(1, Look.MASTHEAD, "News brief"), 0, 11, 260);
          frame.block(
              Paragraph.of(Look.DATE, Wording.weekday(brief.run().night()))
                  .align(Paragraph.Align.RIGHT),
              263,
              17,
              230.28f);
          frame.block(
              Paragraph.of(Look.META, "Run " + brief.run().runId()).align(Paragraph.Align.RIGHT),
              193,
              30,
              300.28f);
        })
        .after(3);
  }

  private Block corpusLine() {
    NightTotals totals = brief.totals();
    TypeStyle bold = Look.COUNTS.in(Typeface.SANS_SEMIBOLD).in(Look.INK);
    String gap = "\u00A0\u00A0 \u00A0";
    var line = Paragraph.of(Look.COUNTS)
        .text(Wording.number(totals.articles()), bold)
        .text(totals.articles() == 1 ? " article read" : " articles read")
        .text("  →  ")
        .text(Wording.number(totals.stories()), bold)
        .text((totals.stories() == 1 ? " story" : " stories") + gap)
        .text(Wording.number(totals.copies()), bold)
        .text((totals.copies() == 1 ? " copy folded" : " copies folded") + gap)
        .text(Wording.number(totals.rejected()), bold)
        .text((totals.rejected() == 1 ? " entry rejected" : " entries rejected") + gap)
        .text(Wording.number(totals.words()), bold)
        .text((totals.words() == 1 ? " word" : " words") + gap);
    if (brief.run().firstNight()) {
      line.text("First run: no earlier night");
    } else {
      int news = front.news().size() + front.newsLeftOut();
      line.text(Wording.number(news), bold)
          .text((news == 1 ? " change" : " changes") + " since the last run");
    }
    return Group.of(Rule.of(0, 0.4f, Look.HAIR, 4), line, Rule.of(4, 0.4f, Look.HAIR, 5));
  }

  /** The time the sources cover, the latest source, and what was noticed about them. */
  private Block coverage() {
    NightTotals totals = brief.totals();
    var line = Paragraph.of(
            Look.META, Wording.coverage(totals, Excerpt.of(totals.latestSource(), 80)))
        .after(11);
    if (!front.lastDay().equals(brief.run().night())) {
      line.text(" They end "
          + Wording.count(
              ChronoUnit.DAYS.between(front.lastDay(), brief.run().night()), "day", "days")
          + " before the night.");
    }
    if (!front.warnings().isEmpty()) {
      line.text(" Noticed: "
          + String.join(
              ", ",
              front.warnings().stream()
                  .limit(WARNINGS)
                  .map(each -> Wording.warningKind(each.kind()) + " (" + each.articles() + ")")
                  .toList())
          + ".");
    }
    return line;
  }
}
