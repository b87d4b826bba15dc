package org.nightdesk.reporting.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.Source;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Flow;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.Quote;
import org.nightdesk.reporting.layout.Rule;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.WarningRow;
import org.nightdesk.reporting.story.QuoteCredit;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.StoryQuote;

/** One story with its evidence. */
final class StoryPart {
  /** Events that stay beside the summary however short it is. */
  private static final int LEAST_EVENTS = 4;

  /** How far the side column may reach below the main one, in points. */
  private static final float OVERHANG = 130;

  private static final float NEEDED = 200;
  private static final int SENTENCES = 7;
  private static final String GAP = "\u00A0\u00A0 ";
  private static final int WARNINGS = 6;
  private static final int SUBJECT = 50;

  /** Longer headlines are set smaller, in characters. */
  private static final int LARGE_HEADLINE = 110;

  private final Brief brief;
  private final StoryDossier dossier;
  private final StoryRow story;
  private final Flow flow;
  private final Citations citations;
  private final OverlapMatrix matrix;

  StoryPart(Brief brief, StoryDossier dossier, Flow flow, Citations citations) {
    this.brief = brief;
    this.dossier = dossier;
    this.story = dossier.story();
    this.flow = flow;
    this.citations = citations;
    this.matrix = OverlapMatrix.of(brief, story.storyId());
  }

  void compose() {
    flow.section();
    if (dossier == brief.full().getFirst()) {
      flow.pageBreak();
    } else {
      flow.ensure(NEEDED);
    }
    flow.head("Story " + story.rank() + " · " + story.headline());
    headline();
    List<Block> main = main();
    Aside aside = aside(height(main, Look.MAIN));
    flow.columns(
        new Flow.Column(Look.MAIN, Look.GUTTER, main), new Flow.Column(Look.SIDE, 0, side(aside)));
    var tables = new StoryTables(dossier, flow, citations);
    tables.differences();
    tables.reports(brief.sources());
    if (aside.events() < dossier.events().size()) {
      tables.timeline();
    }
    tables.points();
    tables.figures();
    tables.names();
    changes();
  }

  private void headline() {
    String stage = story.stage().equals("single") || story.stage().isEmpty()
        ? ""
        : GAP + Wording.spaced(story.stage());
    String subject = dossier.strands().isEmpty()
        ? ""
        : GAP + Excerpt.of(dossier.strands().getFirst().label(), SUBJECT);
    String kicker =
        "Story " + story.rank() + subject + GAP + Wording.spaced(story.status()) + stage;
    var style = story.headline().length() > LARGE_HEADLINE ? Look.LONG_HEADLINE : Look.HEADLINE;
    flow.add(
        Paragraph.of(Look.KICKER, kicker.toUpperCase(Locale.ROOT))
            .before(20)
            .after(1)
            .keepWithNext(),
        Paragraph.heading(2, style, story.headline())
            .bookmark(Parts.place(story), 1, story.rank() + " " + Excerpt.of(story.headline(), 90))
            .after(3));
    var counts = Parts.counts(story, brief.sources().size(), 0, Parts.differing(story))
        .text(" · " + Parts.dates(story) + words() + overlap());
    float height = flow.height(counts, Look.TEXT_WIDTH - citations.dotsWidth());
    flow.add(citations.dots(story, counts, height));
    if (!story.rankReason().isBlank()) {
      String why = "Why it stands at " + story.rank() + ": " + story.rankReason();
      flow.add(Paragraph.of(Look.CAPTION, why).before(2));
    }
    flow.add(Rule.space(8));
  }

  /** How much was read for it; nothing where the brief does not list all its sources. */
  private String words() {
    var articles = brief.sources().all().stream()
        .map(Source::article)
        .filter(article -> article.storyId().equals(story.storyId()))
        .toList();
    long words = articles.stream().mapToLong(ArticleRow::words).sum();
    return articles.size() < story.nArticles() + story.nCopies()
        ? ""
        : " · " + Wording.count(words, "word", "words").replace(' ', Parts.NO_BREAK) + " read";
  }

  /** How alike the words of its sources are. */
  private String overlap() {
    if (!matrix.canBeShown()) {
      return "";
    }
    return " · word overlap " + matrix.range().replace(' ', Parts.NO_BREAK);
  }

  private String sharedText() {
    long pairs = brief.overlaps().stream()
        .filter(row -> isHere(row.articleA()) && isHere(row.articleB()))
        .count();
    return pairs == 0
        ? "No two share text."
        : Wording.count(
            pairs, "pair shares text; see the appendix.", "pairs share text; see the appendix.");
  }

  private boolean isHere(String articleId) {
    return brief
        .sources()
        .of(articleId)
        .filter(source -> source.article().storyId().equals(story.storyId()))
        .isPresent();
  }

  /**
   * What the side column holds: all, or what reaches not far below the main column and to no page of its own. The whole
   * timeline then stands across the page, the rest in the appendix.
   */
  private Aside aside(float mainHeight) {
    float remaining = flow.remaining();
    float allowed = mainHeight <= remaining
        ? Math.min(mainHeight + OVERHANG, remaining)
        : mainHeight + OVERHANG;
    int all = dossier.events().size();
    int least = Math.min(all, LEAST_EVENTS);
    var whole = fullest(new Aside(all, true, true), least, allowed);
    if (whole.isPresent()) {
      return whole.get();
    }
    return fullest(new Aside(least, true, false), least, allowed)
        .or(() -> fullest(new Aside(least, false, false), 0, allowed))
        .orElse(new Aside(0, false, false));
  }

  /** As many events as fit, from what is given down to the fewest; fewer are never taller. */
  private Optional<Aside> fullest(Aside most, int fewest, float allowed) {
    if (!fits(most.with(fewest), allowed)) {
      return Optional.empty();
    }
    int fitting = fewest;
    int tooMany = most.events() + 1;
    while (tooMany - fitting > 1) {
      int middle = (fitting + tooMany) / 2;
      if (fits(most.with(middle), allowed)) {
        fitting = middle;
      } else {
        tooMany = middle;
      }
    }
    return Optional.of(most.with(fitting));
  }

  private boolean fits(Aside aside, float allowed) {
    return height(side(aside), Look.SIDE) <= allowed;
  }

  /**
   * The parts of the side column.
   *
   * @param events how many are shown: the last ones, for they are the news
   */
  private record Aside(int events, boolean withMatrix, boolean withSources) {
    Aside with(int fewer) {
      return new Aside(fewer, withMatrix, withSources);
    }
  }

  private float height(List<Block> blocks, float width) {
    float height = 0;
    for (Block block : blocks) {
      height += flow.height(block, width);
    }
    return height;
  }

  private List<Block> main() {
    List<Block> main = new ArrayList<>();
    if (!dossier.summary().isEmpty()) {
      main.add(Parts.ruled(3, "Summary"));
      for (int i = 0; i < Math.min(SENTENCES, dossier.summary().size()); i++) {
        var sentence = dossier.summary().get(i);
        var words = Paragraph.of(i == 0 ? Look.SUMMARY_LEAD : Look.BODY, sentence.text());
        Parts.reported(words, sentence.attributedTo(), Look.META);
        main.add(citations.cite(words, sentence.articleIds()).after(5));
      }
    }
    if (!dossier.quotes().isEmpty()) {
      main.add(Rule.space(6));
      main.add(Parts.ruled(3, "In their words"));
      dossier.quotes().forEach(quote -> main.add(quote(quote)));
      if (dossier.leftOut().quotes() > 0) {
        main.add(Parts.moreLine(dossier.leftOut().quotes(), "csv/quotes.csv"));
      }
    }
    if (main.isEmpty()) {
      main.add(Parts.ruled(3, "Summary"));
      main.add(Paragraph.of(
          Look.BODY, "No sentence was chosen; the points below say what the sources tell."));
    }
    return main;
  }

  private Block quote(StoryQuote quote) {
    var credit = Paragraph.of(Look.META, QuoteCredit.of(quote));
    citations.cite(credit, quote.articleIds());
    if (!quote.otherwiseIds().isEmpty()) {
      citations.cite(credit.text(", in other words"), quote.otherwiseIds());
    }
    return new Quote(
        Look.QUOTE_BAR,
        8,
        Paragraph.of(Look.QUOTATION, "“" + quote.quote().text() + "”")
            .keepWithNext()
            .after(1),
        credit);
  }

  private List<Block> side(Aside aside) {
    List<Block> side = new ArrayList<>();
    int events = aside.events();
    int all = dossier.events().size();
    if (events > 0) {
      side.add(Parts.ruled(3, "Timeline"));
      side.add(new Timeline(citations).block(dossier.events().subList(all - events, all)));
      if (events < all) {
        side.add(Paragraph.of(Look.CAPTION, "From the beginning: after the differences")
            .before(3));
      } else if (dossier.leftOut().events() > 0) {
        side.add(Parts.moreLine(dossier.leftOut().events(), "csv/events.csv"));
      }
    }
    new FigureBars(dossier.figures(), brief.sources()).addTo(side);
    if (aside.withMatrix() && matrix.canBeShown()) {
      side.add(Rule.space(side.isEmpty() ? 0 : 10));
      side.add(Parts.ruled(3, "Word overlap of sources"));
      side.addAll(matrix.blocks());
      side.add(Paragraph.of(Look.CAPTION, sharedText()));
    }
    var warnings = brief.warnings().stream()
        .filter(row -> dossier.articleIds().contains(row.articleId()))
        .toList();
    if (aside.withSources() && !warnings.isEmpty()) {
      side.add(Rule.space(side.isEmpty() ? 0 : 10));
      side.add(Parts.ruled(3, "About the sources"));
      // One line for each source and kind: the places stand in the appendix and in the table.
      Map<String, List<WarningRow>> alike = new LinkedHashMap<>();
      warnings.forEach(row -> alike
          .computeIfAbsent(row.kind() + " " + row.articleId(), kind -> new ArrayList<>())
          .add(row));
      alike.values().stream().limit(WARNINGS).forEach(rows -> {
        WarningRow row = rows.getFirst();
        String times = rows.size() > 1 ? ", " + rows.size() + " places" : "";
        var line = Paragraph.of(Look.CAPTION, Wording.warningKind(row.kind()) + times);
        side.add(citations.cite(line, List.of(row.articleId())).after(2));
      });
      if (alike.size() > WARNINGS) {
        side.add(Parts.moreLine(alike.size() - WARNINGS, "csv/warnings.csv"));
      }
    }
    return side;
  }

  private void changes() {
    if (!dossier.changes().isEmpty() && !brief.run().firstNight()) {
      flow.add(Rule.space(14), Parts.label(3, "New since last run"));
      dossier.changes().stream()
          .limit(20)
          .forEach(row -> flow.add(FrontSide.change(row, citations).after(2)));
    }
  }
}
