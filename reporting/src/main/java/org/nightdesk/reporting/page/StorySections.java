package org.nightdesk.reporting.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.Source;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.page.Block.Item;
import org.nightdesk.reporting.page.Block.Line;
import org.nightdesk.reporting.page.Block.LineKind;
import org.nightdesk.reporting.page.Block.ListKind;
import org.nightdesk.reporting.page.Block.Listing;
import org.nightdesk.reporting.page.Block.Part;
import org.nightdesk.reporting.page.Section.Kind;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StrandRow;
import org.nightdesk.reporting.row.WarningRow;
import org.nightdesk.reporting.story.QuoteCredit;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.StoryQuote;
import org.nightdesk.reporting.story.SupportedPoint;

/** The stories, in full, in brief and in a line. */
final class StorySections {
  /** Changes of one story that are told; the table has all. */
  private static final int CHANGES = 20;

  private static final int SENTENCES_IN_BRIEF = 2;

  private final Brief brief;
  private final Lines lines;

  StorySections(Brief brief, Lines lines) {
    this.brief = brief;
    this.lines = lines;
  }

  List<Section> all() {
    List<Section> sections = new ArrayList<>();
    brief.full().forEach(dossier -> sections.add(full(dossier)));
    List<Block> inBrief =
        brief.inBrief().stream().<Block>map(dossier -> inBrief(dossier)).toList();
    if (!inBrief.isEmpty()) {
      sections.add(new Section(Kind.STORIES, "in-brief", Lines.own("In brief"), inBrief));
    }
    List<Block> more = new ArrayList<>();
    if (!brief.lines().isEmpty()) {
      more.add(new Listing(
          ListKind.PLAIN, brief.lines().stream().map(row -> Item.of(line(row))).toList()));
    }
    if (brief.storiesLeftOut() > 0) {
      more.add(Lines.aside(
          Wording.count(brief.storiesLeftOut(), "more story stands", "more stories stand")
              + " in csv/stories.csv."));
    }
    if (!more.isEmpty()) {
      sections.add(new Section(Kind.STORIES, "more-stories", Lines.own("More stories"), more));
    }
    return sections;
  }

  private List<Span> line(StoryRow row) {
    return lines
        .counts(lines.line().words(row.rank() + ". " + row.headline() + " ").aside("— "), row)
        .home(Extract.STORIES, row.isQuiet() ? "" : row.storyId())
        .build();
  }

  private Section full(StoryDossier dossier) {
    StoryRow story = dossier.story();
    List<Block> blocks = new ArrayList<>();
    var counts = lines.counts(lines.line(), story).aside(", " + Lines.dated(story));
    lines.inPdf(story).ifPresent(page -> counts.aside(", ").span(page));
    blocks.add(
        new Line(LineKind.ASIDE, counts.home(Extract.STORIES, story.storyId()).build()));
    if (!story.rankReason().isEmpty()) {
      blocks.add(Lines.aside("Why it stands at " + story.rank() + ": " + story.rankReason() + "."));
    }
    summary(dossier, blocks);
    quotes(dossier, blocks);
    timeline(dossier, blocks);
    differences(dossier, blocks);
    reports(dossier, blocks);
    points(dossier, blocks);
    StoryGrids.add(dossier, lines, blocks);
    changes(dossier, blocks);
    aboutSources(dossier, blocks);
    return new Section(Kind.STORY, BriefPage.place(story), lines.headline(story), blocks);
  }

  private void summary(StoryDossier dossier, List<Block> blocks) {
    if (dossier.summary().isEmpty()) {
      return;
    }
    List<Block> sentences = new ArrayList<>();
    for (var sentence : dossier.summary()) {
      sentences.add(
          new Line(sentences.isEmpty() ? LineKind.LEAD : LineKind.BODY, lines.summary(sentence)));
    }
    blocks.add(new Part(Lines.own("Summary"), sentences));
  }

  private void quotes(StoryDossier dossier, List<Block> blocks) {
    if (dossier.quotes().isEmpty()) {
      return;
    }
    List<Block> quotes = new ArrayList<>();
    dossier.quotes().forEach(quote -> quotes.add(quote(quote)));
    quotes.addAll(Lines.more(dossier.leftOut().quotes(), "csv/quotes.csv"));
    blocks.add(new Part(Lines.own("In their words"), quotes));
  }

  private Block quote(StoryQuote quote) {
    var credit = lines.line().words(QuoteCredit.of(quote)).numbers(quote.articleIds());
    if (!quote.otherwiseIds().isEmpty()) {
      credit.aside(", in other words").numbers(quote.otherwiseIds());
    }
    return new Block.Quotation(
        Lines.own("“" + quote.quote().text() + "”"),
        credit
            .home(Extract.QUOTES, quote.quote().quoteId())
            .evidence(quote.quote().evidenceId())
            .build());
  }

  private void timeline(StoryDossier dossier, List<Block> blocks) {
    if (dossier.events().isEmpty()) {
      return;
    }
    List<Block> timeline = new ArrayList<>();
    timeline.add(new Listing(
        ListKind.TIMELINE,
        dossier.events().stream()
            .map(event -> Item.of(lines.event(event, true)))
            .toList()));
    timeline.addAll(Lines.more(dossier.leftOut().events(), "csv/events.csv"));
    blocks.add(new Part(Lines.own("Timeline"), timeline));
  }

  private void differences(StoryDossier dossier, List<Block> blocks) {
    if (dossier.differences().isEmpty()) {
      return;
    }
    List<Block> differences = new ArrayList<>();
    differences.add(listing(dossier));
    differences.addAll(Lines.more(dossier.leftOut().differences(), "csv/differences.csv"));
    blocks.add(new Part(Lines.own("Where sources differ"), differences));
  }

  /** What each report adds beside the others, a line each. */
  private void reports(StoryDossier dossier, List<Block> blocks) {
    if (dossier.reports().isEmpty()) {
      return;
    }
    var items = dossier.reports().stream()
        .map(report -> Item.of(lines
            .line()
            .words(brief
                .sources()
                .of(report.articleId())
                .map(Source::publisherOrTitle)
                .orElse(""))
            .numbers(List.of(report.articleId()))
            .words(": " + Wording.beside(report))
            .build()))
        .toList();
    blocks.add(new Part(
        Lines.own("What each report adds"),
        List.of(new Listing(ListKind.PLAIN, items), Lines.aside(Wording.besideNote(dossier)))));
  }

  private Listing listing(StoryDossier dossier) {
    return new Listing(
        ListKind.DIFFERENCES,
        dossier.differences().stream().map(each -> lines.difference(each, true)).toList());
  }

  private void points(StoryDossier dossier, List<Block> blocks) {
    if (dossier.points().isEmpty()) {
      return;
    }
    List<Block> points = new ArrayList<>();
    for (StrandRow strand : dossier.strands()) {
      points.add(new Line(LineKind.LABEL, Lines.own(strand.label())));
      points.add(points(dossier.pointsOf(strand)));
    }
    if (!dossier.pointsWithoutStrand().isEmpty()) {
      points.add(points(dossier.pointsWithoutStrand()));
    }
    points.addAll(Lines.more(dossier.leftOut().points(), "csv/points.csv"));
    blocks.add(new Part(Lines.own("Points"), points));
  }

  private Listing points(List<SupportedPoint> points) {
    return new Listing(
        ListKind.PLAIN,
        points.stream().map(point -> Item.of(lines.point(point, true))).toList());
  }

  private void changes(StoryDossier dossier, List<Block> blocks) {
    if (dossier.changes().isEmpty() || brief.run().firstNight()) {
      return;
    }
    List<Block> changes = new ArrayList<>();
    changes.add(new Listing(
        ListKind.PLAIN,
        dossier.changes().stream()
            .limit(CHANGES)
            .map(row -> Item.of(lines.change(row, true)))
            .toList()));
    changes.addAll(Lines.more(Math.max(0, dossier.changes().size() - CHANGES), "csv/changes.csv"));
    blocks.add(new Part(Lines.own("New since last run"), changes));
  }

  /** One line for each kind and source: the places stand in the appendix and in the table. */
  private void aboutSources(StoryDossier dossier, List<Block> blocks) {
    Map<String, List<WarningRow>> alike = new LinkedHashMap<>();
    brief.warnings().stream()
        .filter(row -> dossier.articleIds().contains(row.articleId()))
        .forEach(row -> alike
            .computeIfAbsent(row.kind() + " " + row.articleId(), kind -> new ArrayList<>())
            .add(row));
    if (alike.isEmpty()) {
      return;
    }
    var items = alike.values().stream()
        .map(rows -> Item.of(lines
            .line()
            .words(Wording.warningKind(rows.getFirst().kind())
                + (rows.size() > 1 ? ", " + rows.size() + " places" : ""))
            .numbers(List.of(rows.getFirst().articleId()))
            .build()))
        .toList();
    blocks.add(
        new Part(Lines.own("About the sources"), List.of(new Listing(ListKind.PLAIN, items))));
  }

  private Part inBrief(StoryDossier dossier) {
    StoryRow story = dossier.story();
    List<Block> blocks = new ArrayList<>();
    for (var sentence : dossier.summary().stream().limit(SENTENCES_IN_BRIEF).toList()) {
      blocks.add(new Line(LineKind.BODY, lines.summary(sentence)));
    }
    var counts = lines.counts(lines.line(), story).aside(", " + Lines.dated(story));
    lines.inPdf(story).ifPresent(page -> counts.aside(", ").span(page));
    blocks.add(
        new Line(LineKind.ASIDE, counts.home(Extract.STORIES, story.storyId()).build()));
    if (!dossier.differences().isEmpty()) {
      blocks.add(listing(dossier));
    }
    return new Part(lines.headline(story), blocks);
  }
}
