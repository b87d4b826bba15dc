package org.nightdesk.reporting.markdown;

import static org.nightdesk.reporting.markdown.MarkdownPage.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.FigureWording;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StrandRow;
import org.nightdesk.reporting.story.NamedEntity;
import org.nightdesk.reporting.story.QuoteCredit;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.StoryQuote;

/** The stories, in full, in brief and in a line. */
final class StoryMatter {
  /** Changes of one story that are told; the table has all. */
  private static final int CHANGES = 20;

  private final Brief brief;
  private final MarkdownPage page;
  private final StoryLines lines;

  StoryMatter(Brief brief, MarkdownPage page) {
    this.brief = brief;
    this.page = page;
    this.lines = new StoryLines(page);
  }

  void write() {
    brief.full().forEach(this::full);
    if (!brief.inBrief().isEmpty()) {
      page.heading(2, "In brief");
      brief.inBrief().forEach(this::inBrief);
    }
    if (!brief.lines().isEmpty()) {
      page.heading(2, "More stories");
      for (StoryRow row : brief.lines()) {
        page.item(0, "%s (%s)".formatted(lines.headline(row), lines.counts(row)));
      }
    }
    if (brief.storiesLeftOut() > 0) {
      page.paragraph(
          Wording.count(brief.storiesLeftOut(), "more story stands", "more stories stand")
              + " in csv/stories.csv.");
    }
  }

  private void full(StoryDossier dossier) {
    StoryRow story = dossier.story();
    page.heading(2, lines.headline(story));
    page.paragraph(lines.counts(story) + dated(story));
    if (!dossier.summary().isEmpty()) {
      page.heading(3, "Summary");
      dossier.summary().forEach(sentence -> page.paragraph(lines.sentence(sentence)));
    }
    quotes(dossier);
    points(dossier);
    if (!dossier.differences().isEmpty()) {
      page.heading(3, "Where sources differ");
      dossier.differences().forEach(lines::difference);
      more(dossier.leftOut().differences(), "csv/differences.csv");
    }
    if (!dossier.events().isEmpty()) {
      page.heading(3, "Timeline");
      dossier.events().forEach(event -> page.item(0, lines.event(event)));
      more(dossier.leftOut().events(), "csv/events.csv");
    }
    figures(dossier);
    names(dossier);
    if (!dossier.changes().isEmpty() && !brief.run().firstNight()) {
      page.heading(3, "New since last run");
      dossier.changes().stream()
          .limit(CHANGES)
          .forEach(row -> page.item(0, FrontMatter.change(row, page)));
      more(Math.max(0, dossier.changes().size() - CHANGES), "csv/changes.csv");
    }
    if (!story.rankReason().isEmpty()) {
      page.paragraph("Rank " + story.rank() + ": " + MarkdownText.of(story.rankReason()) + ".");
    }
  }

  private static String dated(StoryRow story) {
    if (story.lastPublished().isEmpty()) {
      return ", undated";
    }
    String first = Wording.published(story.firstPublished());
    String last = Wording.published(story.lastPublished());
    return ", " + (first.equals(last) ? last : first + " to " + last);
  }

  private void quotes(StoryDossier dossier) {
    if (dossier.quotes().isEmpty()) {
      return;
    }
    page.heading(3, "In their words");
    for (StoryQuote quote : dossier.quotes()) {
      page.quote("“%s” — %s%s%s (%s)"
          .formatted(
              MarkdownText.of(quote.quote().text()),
              MarkdownText.of(QuoteCredit.of(quote)),
              page.numbers(quote.articleIds()),
              quote.otherwiseIds().isEmpty()
                  ? ""
                  : ", in other words" + page.numbers(quote.otherwiseIds()),
              code(quote.quote().quoteId())));
    }
    more(dossier.leftOut().quotes(), "csv/quotes.csv");
  }

  private void points(StoryDossier dossier) {
    if (dossier.points().isEmpty()) {
      return;
    }
    page.heading(3, "Points");
    for (StrandRow strand : dossier.strands()) {
      page.paragraph("**" + MarkdownText.of(strand.label()) + "**");
      dossier.pointsOf(strand).forEach(point -> page.item(0, lines.point(point)));
    }
    dossier.pointsWithoutStrand().forEach(point -> page.item(0, lines.point(point)));
    more(dossier.leftOut().points(), "csv/points.csv");
  }

  private void figures(StoryDossier dossier) {
    if (dossier.figures().isEmpty()) {
      return;
    }
    page.heading(3, "Figures");
    List<List<String>> rows = new ArrayList<>();
    for (var figure : dossier.figures()) {
      rows.add(List.of(
          MarkdownText.of(FigureWording.what(figure.figure())),
          MarkdownText.of(FigureWording.value(figure.figure())),
          MarkdownText.of(FigureWording.unit(figure.figure())),
          MarkdownText.of(figure.figure().text()),
          page.numbers(figure.articleIds()).strip(),
          MarkdownText.of(
              FigureWording.agreement(figure.figure(), figure.articleIds().size())),
          code(figure.figure().figureId())));
    }
    page.table(List.of("What", "Value", "Unit", "As written", "Sources", "Agreement", "Id"), rows);
    more(dossier.leftOut().figures(), "csv/figures.csv");
  }

  private void names(StoryDossier dossier) {
    if (dossier.names().isEmpty()) {
      return;
    }
    page.heading(3, "People and organisations");
    List<List<String>> rows = new ArrayList<>();
    for (NamedEntity name : dossier.names()) {
      rows.add(List.of(
          MarkdownText.of(name.entity().name()),
          stated(name.roles()),
          stated(name.spellings()),
          page.numbers(name.articleIds()).strip(),
          code(name.entity().entityId())));
    }
    page.table(List.of("Name", "Role as stated", "Other spellings", "Sources", "Id"), rows);
    more(dossier.leftOut().names(), "csv/entities.csv");
  }

  private String stated(List<NamedEntity.Stated> all) {
    return all.stream()
        .map(each -> MarkdownText.of(each.words()) + page.numbers(each.articleIds()))
        .collect(Collectors.joining("; "));
  }

  private void inBrief(StoryDossier dossier) {
    page.heading(3, lines.headline(dossier.story()));
    page.paragraph(
        dossier.summary().stream().limit(3).map(lines::sentence).collect(Collectors.joining(" ")));
    page.paragraph(lines.counts(dossier.story()) + dated(dossier.story()));
    dossier.differences().forEach(lines::difference);
  }

  private void more(int leftOut, String file) {
    if (leftOut > 0) {
      page.paragraph(Wording.number(leftOut) + " more in " + file + ".");
    }
  }
}
