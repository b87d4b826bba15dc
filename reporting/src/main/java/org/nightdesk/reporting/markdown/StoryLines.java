package org.nightdesk.reporting.markdown;

import static org.nightdesk.reporting.markdown.MarkdownPage.code;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.StoryEvent;
import org.nightdesk.reporting.story.SummarySentence;
import org.nightdesk.reporting.story.SupportedPoint;
import org.nightdesk.reporting.story.ToldDifference;

/** Lines that more than one part of the file has. */
final class StoryLines {
  private final MarkdownPage page;

  StoryLines(MarkdownPage page) {
    this.page = page;
  }

  /** Stories with a dossier, by rank. */
  List<StoryDossier> told(Brief brief) {
    return Stream.concat(brief.full().stream(), brief.inBrief().stream())
        .sorted(Comparator.comparingInt((StoryDossier each) -> each.story().rank()))
        .toList();
  }

  String point(SupportedPoint point) {
    String against = Wording.against(point.point());
    return "%s%s%s %s%s (%s, %s)"
        .formatted(
            point.point().standing().equals("disputed") ? "◆ " : "",
            sentence(point.point().text(), point.point().attributedTo()),
            page.numbers(point.articleIds(), point.point().nArticles()),
            "— " + Wording.standing(point.point()),
            against.isEmpty() ? "" : "; " + against,
            code(point.point().pointId()),
            code(point.point().evidenceId()));
  }

  String sentence(SummarySentence sentence) {
    return sentence(sentence.text(), sentence.attributedTo()) + page.numbers(sentence.articleIds());
  }

  private static String sentence(String text, String attributedTo) {
    String reported =
        attributedTo.isEmpty() ? "" : " (reported: " + MarkdownText.of(attributedTo) + ")";
    return MarkdownText.of(text) + reported;
  }

  String lead(StoryDossier dossier) {
    String first =
        dossier.summary().isEmpty() ? "" : ": " + sentence(dossier.summary().getFirst());
    return "**%s**%s (%s)".formatted(headline(dossier.story()), first, counts(dossier.story()));
  }

  String headline(StoryRow story) {
    return story.rank() + "\\. " + MarkdownText.of(story.headline());
  }

  String counts(StoryRow story) {
    if (story.isQuiet()) {
      return story.status() + ", last of " + Wording.published(story.lastPublished()) + ", "
          + code(story.storyId());
    }
    return Stream.of(
            story.status(),
            Wording.count(story.nArticles(), "article", "articles"),
            story.nCopies() == 0 ? "" : Wording.count(story.nCopies(), "copy", "copies"),
            Wording.origins(story.nOrigins()),
            story.nDifferences() == 0
                ? ""
                : "◆ " + Wording.count(story.nDifferences(), "difference", "differences"),
            code(story.storyId()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  void difference(ToldDifference difference) {
    var row = difference.difference();
    page.item(
        0,
        "◆ **%s** (%s, %s): %s (%s)"
            .formatted(
                MarkdownText.of(row.subject()),
                Wording.differenceKind(row.kind()),
                MarkdownText.of(row.status()),
                MarkdownText.of(row.explanation()),
                code(row.differenceId())));
    difference.byVersion().forEach((number, rows) -> {
      DifferenceVersionRow first = rows.getFirst();
      page.item(
          1,
          "%s%s, %s (%s)"
              .formatted(
                  MarkdownText.of(first.text()),
                  page.numbers(
                      rows.stream().map(DifferenceVersionRow::articleId).toList()),
                  Wording.published(first.published()),
                  code(first.evidenceId())));
    });
  }

  String event(StoryEvent event) {
    String date =
        event.event().date().isEmpty() ? "no date" : Wording.dates(event.event().date());
    return "**%s**%s: %s%s (%s)"
        .formatted(
            MarkdownText.of(date),
            event.event().status().equals("planned") ? " (planned)" : "",
            MarkdownText.of(event.event().text()),
            page.numbers(event.articleIds(), event.event().nArticles()),
            code(event.event().eventId()));
  }
}
