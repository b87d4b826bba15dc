package org.nightdesk.reporting.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Flow;
import org.nightdesk.reporting.layout.Group;
import org.nightdesk.reporting.layout.Listing;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.Rule;
import org.nightdesk.reporting.layout.Table;
import org.nightdesk.reporting.layout.TypeStyle;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.ToldDifference;

/** The stories: each on pages of its own, then in brief, then in a line. */
final class StoriesPart {
  private static final float NUMBER_WIDTH = 21;
  private static final int SENTENCES_IN_BRIEF = 2;
  private static final int SENTENCE = 320;
  private static final int VERSIONS_IN_BRIEF = 3;
  private static final int VERSION = 120;

  private final Brief brief;
  private final Flow flow;
  private final Citations citations;

  StoriesPart(Brief brief, Flow flow) {
    this.brief = brief;
    this.flow = flow;
    this.citations = new Citations(brief.sources());
  }

  void compose() {
    for (var dossier : brief.full()) {
      new StoryPart(brief, dossier, flow, citations).compose();
    }
    if (!brief.inBrief().isEmpty()) {
      inBrief();
    }
    if (!brief.lines().isEmpty()) {
      lines();
    }
    if (brief.storiesLeftOut() > 0) {
      Parts.more(flow, brief.storiesLeftOut(), "csv/stories.csv");
    }
  }

  private void inBrief() {
    flow.section();
    flow.ensure(120);
    flow.head("In brief");
    flow.add(
        Rule.of(16, 0.7f, Look.INK, 5).keepWithNext(),
        Parts.label(2, "In brief").bookmark("in-brief", 1, "In brief"));
    var stories = brief.inBrief();
    for (int i = 0; i < stories.size(); i += 2) {
      if (i > 0) {
        flow.add(Rule.of(4, 0.25f, Look.HAIR, 6));
      }
      List<Block> right = i + 1 < stories.size() ? List.of(story(stories.get(i + 1))) : List.of();
      flow.columns(
          new Flow.Column(Look.HALF, Look.GUTTER, List.of(story(stories.get(i)))),
          new Flow.Column(Look.HALF, 0, right));
    }
  }

  private Block story(StoryDossier dossier) {
    StoryRow story = dossier.story();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.heading(3, Look.BRIEF_STORY, Excerpt.of(story.headline(), 200))
        .bookmark(Parts.place(story), 2, Excerpt.of(story.headline(), 80))
        .after(2));
    var words = Paragraph.of(Look.ONE_LINE).after(3);
    for (int i = 0; i < Math.min(SENTENCES_IN_BRIEF, dossier.summary().size()); i++) {
      var sentence = dossier.summary().get(i);
      words.text((i == 0 ? "" : " ") + Excerpt.of(sentence.text(), SENTENCE));
      Parts.reported(words, sentence.attributedTo(), Look.META);
      citations.cite(words, sentence.articleIds());
    }
    if (!dossier.summary().isEmpty()) {
      blocks.add(words);
    }
    var counts = Parts.counts(story, brief.sources().size(), 0, Parts.differing(story))
        .text(" · " + Parts.dates(story));
    float height = flow.height(counts, Look.HALF - NUMBER_WIDTH - citations.dotsWidth());
    blocks.add(citations.dots(story, counts, height));
    dossier.differences().forEach(each -> difference(each, blocks));
    return Group.together(new Listing(NUMBER_WIDTH)
        .item(
            Paragraph.of(number(story), Integer.toString(story.rank())),
            blocks.toArray(Block[]::new)));
  }

  private void difference(ToldDifference each, List<Block> blocks) {
    blocks.add(Paragraph.of(Look.CELL)
        .text(Parts.MARK, Look.DISPUTE)
        .text(Excerpt.of(each.difference().subject(), 80) + " ", Look.NAME)
        .text(Wording.differenceKind(each.difference().kind()), Look.META_DISPUTE)
        .before(3));
    for (var rows : each.byVersion().values().stream().limit(VERSIONS_IN_BRIEF).toList()) {
      blocks.add(citations.cite(
          Paragraph.of(Look.CELL, Excerpt.of(rows.getFirst().text(), VERSION)),
          rows.stream().map(DifferenceVersionRow::articleId).toList()));
    }
  }

  private static TypeStyle number(StoryRow story) {
    return story.rank() < 100 ? Look.BRIEF_NUMBER : Look.NAME.in(Look.BLUE);
  }

  private void lines() {
    flow.section();
    flow.ensure(100);
    flow.head("More stories");
    flow.add(
        Rule.space(16), Parts.label(2, "More stories").bookmark("more-stories", 1, "More stories"));
    var table = new Table(
        Look.TABLE,
        List.of(
            Table.Column.right(34),
            Table.Column.rowHead(Look.TABLE_WIDTH - 34 - 62 - 50 - 50 - 46),
            Table.Column.left(62),
            Table.Column.right(50),
            Table.Column.right(50),
            Table.Column.left(46)));
    table.head(List.of("No.", "Story", "Status", "Articles", "Origins", "Differ"));
    for (StoryRow row : byStoryline(brief.lines())) {
      table.row(List.of(
          Paragraph.of(Look.CELL, Integer.toString(row.rank())),
          Paragraph.of(Look.NAME, Excerpt.of(row.headline(), 160)).anchor(Parts.place(row)),
          Parts.cell(Wording.spaced(row.status())),
          Parts.cell(row.isQuiet() ? "" : Wording.number(row.nArticles())),
          Parts.cell(row.isQuiet() || row.nOrigins() == 0 ? "" : Wording.number(row.nOrigins())),
          row.nDifferences() == 0
              ? Parts.cell("")
              : Paragraph.of(Look.META_DISPUTE, Parts.MARK + row.nDifferences())));
    }
    flow.add(table);
  }

  /** Stories of one affair stand together, where the first of them stands. */
  private static List<StoryRow> byStoryline(List<StoryRow> rows) {
    Map<String, Integer> first = new HashMap<>();
    rows.forEach(row -> first.merge(row.storylineId(), row.rank(), Math::min));
    return rows.stream()
        .sorted(Comparator.comparingInt((StoryRow row) -> first.get(row.storylineId()))
            .thenComparing(StoryRow::storylineId)
            .thenComparingInt(StoryRow::rank))
        .toList();
  }
}
