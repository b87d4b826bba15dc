package org.nightdesk.reporting.markdown;

import static org.nightdesk.reporting.markdown.MarkdownPage.code;

import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.FigureWording;
import org.nightdesk.reporting.FrontPage;
import org.nightdesk.reporting.NightTotals;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StrandRow;
import org.nightdesk.reporting.row.WatchRow;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.StoryEvent;
import org.nightdesk.reporting.story.SupportedPoint;

/** What page one says. */
final class FrontMatter {
  private final Brief brief;
  private final FrontPage front;
  private final MarkdownPage page;
  private final StoryLines lines;

  FrontMatter(Brief brief, MarkdownPage page) {
    this.brief = brief;
    this.front = brief.front();
    this.page = page;
    this.lines = new StoryLines(page);
  }

  void write() {
    page.heading(1, "News brief, " + Wording.weekday(brief.run().night()));
    totals();
    watched();
    if (!brief.run().firstNight()) {
      news();
    }
    keyFigures();
    if (front.oneAffair()) {
      affair();
    } else {
      topStories();
    }
    disputes();
    if (brief.run().firstNight()) {
      page.heading(2, "New since last run");
      page.paragraph("First run: there is no earlier night to compare with, so everything is new.");
    }
    comingUp();
    week();
    people();
    howToRead();
  }

  private void totals() {
    NightTotals totals = brief.totals();
    page.paragraph("%s read, %s, %s folded, %s rejected, %s."
        .formatted(
            Wording.count(totals.articles(), "article", "articles"),
            Wording.count(totals.stories(), "story", "stories"),
            Wording.count(totals.copies(), "copy", "copies"),
            Wording.count(totals.rejected(), "entry", "entries"),
            Wording.count(totals.words(), "word", "words")));
    page.paragraph(MarkdownText.of(Wording.coverage(totals, totals.latestSource())));
    if (!front.warnings().isEmpty()) {
      page.paragraph("Noticed about sources: "
          + front.warnings().stream()
              .map(each ->
                  MarkdownText.of(Wording.warningKind(each.kind())) + " (" + each.articles() + ")")
              .collect(Collectors.joining("; "))
          + ".");
    }
    page.paragraph("Run " + code(brief.run().runId()) + ", Nightdesk "
        + MarkdownText.of(brief.run().version()));
  }

  private void watched() {
    if (front.watched().isEmpty()) {
      return;
    }
    page.heading(2, "Watch list");
    for (WatchRow row : front.watched()) {
      page.item(
          0,
          "**%s**%s: %s in %s%s (%s)"
              .formatted(
                  MarkdownText.of(row.watched()),
                  row.name().equals(row.watched()) ? "" : ", here " + MarkdownText.of(row.name()),
                  Wording.count(row.nMentions(), "mention", "mentions"),
                  Wording.count(row.nArticles(), "article", "articles"),
                  row.note().isEmpty() ? "" : ". " + MarkdownText.of(row.note()),
                  code(row.entityId())));
    }
    if (front.watchedLeftOut() > 0) {
      page.item(0, Wording.number(front.watchedLeftOut()) + " more in csv/watchlist.csv");
    }
  }

  private void news() {
    page.heading(2, "New since last run");
    if (front.news().isEmpty()) {
      page.paragraph("Nothing has changed.");
    }
    for (ChangeRow row : front.news()) {
      page.item(0, change(row, page));
    }
    if (front.newsLeftOut() > 0) {
      page.item(0, Wording.number(front.newsLeftOut()) + " more in csv/changes.csv");
    }
  }

  static String change(ChangeRow row, MarkdownPage page) {
    String from = row.before().isEmpty() ? "" : ", before: " + MarkdownText.of(row.before());
    String to = row.after().isEmpty() ? "" : ", now: " + MarkdownText.of(row.after());
    return "%s: %s%s%s%s (%s)"
        .formatted(
            MarkdownText.of(Wording.spaced(row.kind())),
            MarkdownText.of(row.what()),
            from,
            to,
            page.numbers(row.articleIds()),
            code(row.changeId()));
  }

  private void keyFigures() {
    if (front.keyFigures().isEmpty()) {
      return;
    }
    page.heading(2, "Key figures");
    for (var figure : front.keyFigures()) {
      page.item(
          0,
          "**%s** %s%s (%s)"
              .formatted(
                  MarkdownText.of((FigureWording.value(figure.figure()) + " "
                          + FigureWording.unit(figure.figure()))
                      .strip()),
                  MarkdownText.of(FigureWording.what(figure.figure())),
                  page.numbers(figure.articleIds()),
                  code(figure.figure().figureId())));
    }
  }

  private void affair() {
    List<StoryDossier> told = lines.told(brief);
    StoryRow lead = told.getFirst().story();
    page.heading(2, MarkdownText.of(lead.headline()));
    page.paragraph(front.stages().stream()
        .map(stage -> MarkdownText.of(stage.stage()) + ":" + page.numbers(stage.articleIds()))
        .collect(Collectors.joining("; ")));
    List<StrandRow> strands =
        told.stream().flatMap(dossier -> dossier.strands().stream()).toList();
    for (var strand : strands) {
      var points = front.best().stream()
          .filter(each -> each.point().strandId().equals(strand.strandId()))
          .toList();
      if (!points.isEmpty()) {
        page.paragraph("**" + MarkdownText.of(strand.label()) + "**");
        points.forEach(point -> page.item(0, lines.point(point)));
      }
    }
    for (SupportedPoint point : front.best()) {
      if (strands.stream()
          .noneMatch(strand -> strand.strandId().equals(point.point().strandId()))) {
        page.item(0, lines.point(point));
      }
    }
    if (!front.onlyOneSays().isEmpty()) {
      page.paragraph("**Only one source says**");
      front.onlyOneSays().forEach(point -> page.item(0, lines.point(point)));
    }
  }

  private void topStories() {
    page.heading(2, "Top stories");
    if (brief.totals().stories() == 0) {
      page.paragraph("No article was read, so there is nothing to tell.");
    }
    lines.told(brief).stream().limit(10).forEach(dossier -> page.item(0, lines.lead(dossier)));
  }

  private void disputes() {
    page.heading(2, "Disputed points");
    if (front.disputes().isEmpty()) {
      page.paragraph("No conflict between sources and no changed plan was found.");
    }
    front.disputes().forEach(difference -> lines.difference(difference));
  }

  private void comingUp() {
    if (!front.comingUp().isEmpty()) {
      page.heading(2, Wording.comingUp(brief.run().night(), brief.front().lastDay()));
      front.comingUp().forEach(event -> page.item(0, lines.event(event)));
    }
  }

  private void week() {
    if (front.week().stream().allMatch(day -> day.events().isEmpty())) {
      return;
    }
    page.heading(2, Wording.week(brief.run().night(), brief.front().lastDay()));
    for (var day : front.week()) {
      for (StoryEvent event : day.events().stream().limit(2).toList()) {
        page.item(0, lines.event(event));
      }
    }
  }

  private void people() {
    if (!front.people().isEmpty()) {
      page.heading(2, "Most-named people");
      front
          .people()
          .forEach(person -> page.item(
              0,
              "%s, %s in %s (%s)"
                  .formatted(
                      MarkdownText.of(person.name()),
                      Wording.count(person.nMentions(), "mention", "mentions"),
                      Wording.count(person.nArticles(), "article", "articles"),
                      code(person.entityId()))));
    }
  }

  private void howToRead() {
    page.heading(2, "How to read");
    page.paragraph(
        "Headlines, points and quotations are the sources' own words. Numbers in brackets lead to the list of sources. "
            + "◆ marks what sources tell differently; all versions are shown and none is chosen. "
            + "Ids such as `p…` and `a….1.2` stand in the tables under csv/.");
  }
}
