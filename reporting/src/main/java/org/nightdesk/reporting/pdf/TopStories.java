package org.nightdesk.reporting.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.FrontPage;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Flow;
import org.nightdesk.reporting.layout.Listing;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.Rule;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StrandRow;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.SummarySentence;
import org.nightdesk.reporting.story.SupportedPoint;

/** The main column of page one: the leading stories, or the one affair there is. */
final class TopStories {
  private static final int WITH_A_SENTENCE = 5;

  /** Lines for stories that have lost their sentence to what is new. */
  private static final int LINES_WHEN_SHORT = 3;

  /** One in so many points of a single affair is one that only one source tells. */
  private static final int SINGLE_OF = 4;

  private static final float NUMBER_WIDTH = 24;
  private static final int HEADLINE = 240;
  private static final int SENTENCE = 260;
  private static final int POINT = 300;

  private final Brief brief;
  private final Flow flow;
  private final Citations citations;

  TopStories(Brief brief, Flow flow, Citations citations) {
    this.brief = brief;
    this.flow = flow;
    this.citations = citations;
  }

  List<Block> leads(int shown) {
    List<Block> main = new ArrayList<>();
    main.add(Parts.ruled(2, "Top stories"));
    var dossiers = told();
    if (dossiers.isEmpty()) {
      main.add(Paragraph.of(
          Look.ONE_LINE,
          brief.totals().articles() == 0
              ? "No article was read, so there is nothing to tell."
              : "No story is told tonight."));
      return main;
    }
    var list = new Listing(NUMBER_WIDTH).gap(14).rule(0.25f, Look.HAIR).keepItems();
    var leads = dossiers.subList(0, Math.min(dossiers.size(), Math.min(shown, WITH_A_SENTENCE)));
    leads.forEach(
        dossier -> list.item(number(dossier.story()), lead(dossier, dossier == leads.getFirst())));
    main.add(list);
    var rest = Stream.concat(
            dossiers.stream().skip(leads.size()).map(StoryDossier::story), brief.lines().stream())
        .limit(Math.max(shown < WITH_A_SENTENCE ? LINES_WHEN_SHORT : 0, shown - WITH_A_SENTENCE))
        .toList();
    if (!rest.isEmpty()) {
      var lines = new Listing(NUMBER_WIDTH).gap(3);
      rest.forEach(story -> lines.item(smallNumber(story), line(story)));
      main.add(Rule.of(6, 0.25f, Look.HAIR, 6));
      main.add(lines);
    }
    int more = brief.totals().stories() - leads.size() - rest.size();
    if (more > 0) {
      main.add(Paragraph.of(
              Look.META,
              Wording.count(more, "more story", "more stories")
                  + " on the pages after this and in csv/stories.csv")
          .before(6));
    }
    return main;
  }

  /** Stories with a dossier, by rank. */
  private List<StoryDossier> told() {
    return Stream.concat(brief.full().stream(), brief.inBrief().stream())
        .sorted(Comparator.comparingInt((StoryDossier each) -> each.story().rank()))
        .toList();
  }

  private static Paragraph number(StoryRow story) {
    return story.rank() < 100
        ? Paragraph.of(Look.NUMBER, Integer.toString(story.rank()))
        : smallNumber(story);
  }

  private static Paragraph smallNumber(StoryRow story) {
    return Paragraph.of(Look.NAME.in(Look.BLUE), Integer.toString(story.rank()));
  }

  private Block[] lead(StoryDossier dossier, boolean first) {
    StoryRow story = dossier.story();
    List<Block> blocks = new ArrayList<>();
    var style = first ? Look.LEAD : Look.STORY;
    blocks.add(Paragraph.of(style)
        .link(Excerpt.of(story.headline(), HEADLINE), style, Parts.link(story))
        .balanced()
        .keepWithNext()
        .after(2));
    if (!dossier.summary().isEmpty()) {
      SummarySentence sentence = dossier.summary().getFirst();
      var lineStyle = first ? Look.LEAD_LINE : Look.ONE_LINE;
      var line = Paragraph.of(lineStyle, Excerpt.of(sentence.text(), SENTENCE));
      Parts.reported(line, sentence.attributedTo(), Look.META);
      blocks.add(citations.cite(line, sentence.articleIds()).after(2));
    }
    blocks.add(citations.dots(
        story,
        counts(dossier, flow.pageOf(Parts.place(story))),
        flow.height(counts(dossier, 999), Look.MAIN - NUMBER_WIDTH - citations.dotsWidth())));
    return blocks.toArray(Block[]::new);
  }

  private Paragraph counts(StoryDossier dossier, int page) {
    return Parts.counts(dossier.story(), brief.sources().size(), page, Parts.disputed(dossier));
  }

  private Paragraph line(StoryRow story) {
    var line = Paragraph.of(Look.CELL)
        .link(Excerpt.of(story.headline(), 120), Look.NAME, Parts.link(story))
        .text(
            "  " + Wording.spaced(story.status())
                + (story.isQuiet()
                    ? ""
                    : ", " + Wording.count(story.nArticles(), "article", "articles") + ", "
                        + Wording.origins(story.nOrigins())),
            Look.META);
    String differing = told().stream()
        .filter(dossier -> dossier.story().equals(story))
        .findFirst()
        .map(Parts::disputed)
        .orElse(Parts.differing(story));
    if (!differing.isEmpty()) {
      line.text("  " + differing, Look.META_DISPUTE);
    }
    int page = flow.pageOf(Parts.place(story));
    return page > 0 ? line.text("  page\u00A0" + page, Look.META) : line;
  }

  /**
   * Page one as the story itself.
   *
   * @param shown how many points, those that only one source tells last
   */
  List<Block> affair(int shown) {
    List<Block> main = new ArrayList<>();
    var dossiers = told();
    StoryRow lead = dossiers.getFirst().story();
    var style = lead.headline().length() > 90 ? Look.LONG_HEADLINE : Look.HEADLINE;
    main.add(Rule.of(0, 0.7f, Look.INK, 5).keepWithNext());
    main.add(Paragraph.heading(2, style, Excerpt.of(lead.headline(), HEADLINE)).after(4));
    main.add(citations.dots(
        lead,
        counts(dossiers.getFirst(), flow.pageOf(Parts.place(lead))),
        flow.height(counts(dossiers.getFirst(), 999), Look.MAIN - citations.dotsWidth())));
    var stages = Paragraph.of(Look.META).before(3);
    for (FrontPage.Stage stage : brief.front().stages()) {
      citations.cite(
          stages.text(
              stage == brief.front().stages().getFirst() ? stage.stage() : "; " + stage.stage()),
          stage.articleIds());
    }
    main.add(stages);
    int singles = Math.min(brief.front().onlyOneSays().size(), shown / SINGLE_OF);
    List<SupportedPoint> left =
        new ArrayList<>(brief.front().best().stream().limit(shown - singles).toList());
    for (StrandRow strand :
        dossiers.stream().flatMap(dossier -> dossier.strands().stream()).toList()) {
      var points = left.stream()
          .filter(each -> each.point().strandId().equals(strand.strandId()))
          .toList();
      if (!points.isEmpty()) {
        main.add(Paragraph.of(Look.NAME, Excerpt.of(strand.label(), 90))
            .keepWithNext()
            .before(7)
            .after(2));
        points.forEach(point -> main.add(point(point)));
        left.removeAll(points);
      }
    }
    left.forEach(point -> main.add(point(point)));
    var single = brief.front().onlyOneSays().stream().limit(singles).toList();
    if (!single.isEmpty()) {
      main.add(Rule.space(8));
      main.add(Parts.label(3, "Only one source says"));
      single.forEach(point -> main.add(point(point)));
    }
    var others = dossiers.stream().skip(1).map(StoryDossier::story).limit(4).toList();
    if (!others.isEmpty()) {
      main.add(Rule.space(8));
      main.add(Parts.label(3, "Stages of the affair"));
      var lines = new Listing(NUMBER_WIDTH).gap(3);
      others.forEach(story -> lines.item(smallNumber(story), line(story)));
      main.add(lines);
    }
    return main;
  }

  private Paragraph point(SupportedPoint point) {
    var line = Paragraph.of(Look.ONE_LINE);
    if (point.point().standing().equals("disputed")) {
      line.text(Parts.MARK + "disputed ", Look.META_DISPUTE);
    }
    line.text(Excerpt.of(point.point().text(), POINT));
    Parts.reported(line, point.point().attributedTo(), Look.META);
    return citations.cite(line, point.articleIds(), point.point().nArticles()).after(3);
  }
}
