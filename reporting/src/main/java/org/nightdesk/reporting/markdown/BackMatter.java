package org.nightdesk.reporting.markdown;

import static org.nightdesk.reporting.markdown.MarkdownPage.code;

import java.util.List;
import java.util.stream.Stream;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.ArticleRow;

/** Where every word came from: sources, rejected entries, warnings, settings, tables. */
final class BackMatter {
  private final Brief brief;
  private final MarkdownPage page;

  BackMatter(Brief brief, MarkdownPage page) {
    this.brief = brief;
    this.page = page;
  }

  void write() {
    page.heading(2, "Sources");
    if (brief.sources().size() > 0) {
      page.table(
          List.of(
              "No.",
              "Title",
              "Source",
              "File",
              "SHA-256, first 12",
              "Date",
              "Basis",
              "Words",
              "Notes"),
          brief.sources().all().stream()
              .map(source -> source(source.number(), source.article()))
              .toList());
    }
    more(brief.sourcesLeftOut(), "csv/articles.csv");
    overlaps();
    page.heading(2, "Rejected entries");
    if (brief.rejected().isEmpty()) {
      page.paragraph("None.");
    } else {
      page.table(
          List.of("Line", "Entry", "Reason", "Detail"),
          brief.rejected().stream()
              .map(row -> List.of(
                  Integer.toString(row.indexLine()),
                  MarkdownText.of(row.entry()),
                  MarkdownText.of(Wording.spaced(row.reason())),
                  MarkdownText.of(row.detail())))
              .toList());
      more(brief.rejectedLeftOut(), "csv/rejected.csv");
    }
    if (!brief.warnings().isEmpty()) {
      page.heading(2, "Noticed about sources");
      brief
          .warnings()
          .forEach(row -> page.item(
              0,
              "%s:%s %s (%s)"
                  .formatted(
                      MarkdownText.of(Wording.warningKind(row.kind())),
                      page.numbers(List.of(row.articleId())),
                      MarkdownText.of(row.text()),
                      code(row.evidenceId().isEmpty() ? row.articleId() : row.evidenceId()))));
      more(brief.warningsLeftOut(), "csv/warnings.csv");
    }
    page.heading(2, "Method and settings");
    page.paragraph(
        "Sentences are taken from the sources as they stand; labels name the entities and figures concerned. "
            + "Only exact and near copies are folded; origins are counted, not outlets.");
    if (!brief.run().settings().isEmpty()) {
      page.table(
          List.of("Setting", "Value"),
          brief.run().settings().stream()
              .map(each -> List.of(MarkdownText.of(each.name()), MarkdownText.of(each.value())))
              .toList());
    }
    page.definitions();
  }

  private void overlaps() {
    if (brief.overlaps().isEmpty()) {
      return;
    }
    page.heading(2, "Text shared by sources");
    page.table(
        List.of("Source", "Source", "Relation", "Shared words", "Longest run"),
        brief.overlaps().stream()
            .map(row -> List.of(
                page.numbers(List.of(row.articleA())).strip(),
                page.numbers(List.of(row.articleB())).strip(),
                MarkdownText.of(Wording.spaced(row.relation())),
                Wording.number(row.sharedWords()),
                Wording.number(row.longestRun())))
            .toList());
  }

  private static List<String> source(int number, ArticleRow row) {
    String notes = String.join(
        "; ",
        Stream.of(
                row.inIndex() ? "" : "earlier night",
                row.relation().equals("original") ? "" : Wording.spaced(row.relation()),
                row.quality().equals("good") ? "" : row.quality(),
                row.qualityNotes())
            .filter(note -> !note.isEmpty())
            .toList());
    return List.of(
        Integer.toString(number),
        MarkdownText.of(row.title()),
        MarkdownText.of(row.source()),
        MarkdownText.of(row.file()),
        code(row.sha256().substring(0, Math.min(12, row.sha256().length()))),
        MarkdownText.of(Wording.published(row.published())),
        MarkdownText.of(row.publishedBasis()),
        Wording.number(row.words()),
        MarkdownText.of(notes));
  }

  private void more(int leftOut, String file) {
    if (leftOut > 0) {
      page.paragraph(Wording.number(leftOut) + " more in " + file + ".");
    }
  }
}
