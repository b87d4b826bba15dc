package org.nightdesk.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.Source;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.page.Block.Grid;
import org.nightdesk.reporting.page.Block.Grid.Column;
import org.nightdesk.reporting.page.Section.Kind;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.Extract;

/** Where every word came from: sources, rejected entries, warnings, settings, tables. */
final class AppendixSections {
  private static final int DIGEST_SHOWN = 12;

  private final Brief brief;
  private final Lines lines;
  private final List<Section> sections = new ArrayList<>();

  AppendixSections(Brief brief, Lines lines) {
    this.brief = brief;
    this.lines = lines;
  }

  List<Section> all() {
    sources();
    overlaps();
    rejected();
    warnings();
    method();
    add(
        Kind.APPENDIX,
        "data",
        "Data",
        List.of(
            Lines.body(
                "Every table stands in the folder csv beside this page; csv/datapackage.json says what each column holds.")));
    return sections;
  }

  private void add(Kind kind, String place, String title, List<Block> blocks) {
    sections.add(new Section(kind, place, Lines.own(title), blocks));
  }

  private void sources() {
    List<Block> blocks = new ArrayList<>();
    if (brief.sources().size() == 0) {
      blocks.add(Lines.body("None."));
    } else {
      blocks.add(new Grid(
          List.of(
              Column.left("No."),
              Column.left("Title"),
              Column.left("Source"),
              Column.left("File"),
              Column.left("SHA-256, first 12"),
              Column.left("Date"),
              Column.left("Basis"),
              Column.right("Words"),
              Column.left("Notes"),
              Column.left("Id")),
          brief.sources().all().stream().map(this::source).toList()));
    }
    blocks.addAll(Lines.more(brief.sourcesLeftOut(), "csv/articles.csv"));
    add(Kind.APPENDIX, BriefPage.SOURCES, "Sources", blocks);
  }

  private List<List<Span>> source(Source source) {
    ArticleRow row = source.article();
    String notes = String.join(
        "; ",
        Stream.of(
                row.inIndex() ? "" : "from an earlier night",
                relation(row),
                row.quality().equals("good") ? "" : row.quality(),
                row.qualityNotes())
            .filter(note -> !note.isEmpty())
            .toList());
    String digest =
        row.sha256().substring(0, Math.min(DIGEST_SHOWN, row.sha256().length()));
    return List.of(
        List.of(new Span.Numbers(List.of(source), 0)),
        Lines.own(row.title()),
        Lines.own(row.source()),
        Lines.own(row.file()),
        Lines.own(digest),
        Lines.own(Wording.published(row.published())),
        Lines.own(
            row.publishedBasis().equals("inferred")
                ? "inferred: " + row.publishedEvidence()
                : row.publishedBasis()),
        Lines.own(Wording.number(row.words())),
        Lines.own(notes),
        lines.line().home(Extract.ARTICLES, row.articleId()).build());
  }

  private String relation(ArticleRow row) {
    return row.relation().equals("original")
        ? ""
        : Wording.spaced(row.relation())
            + brief
                .sources()
                .of(row.relatesTo())
                .map(of -> " of " + of.number())
                .orElse("");
  }

  private void overlaps() {
    if (brief.overlaps().isEmpty()) {
      return;
    }
    add(
        Kind.APPENDIX,
        "shared-text",
        "Text shared by sources",
        List.of(new Grid(
            List.of(
                Column.left("Source"),
                Column.left("Source"),
                Column.left("Relation"),
                Column.right("Shared words"),
                Column.right("Longest run"),
                Column.right("Overlap, %")),
            brief.overlaps().stream()
                .map(row -> List.of(
                    lines.line().numbers(List.of(row.articleA())).build(),
                    lines.line().numbers(List.of(row.articleB())).build(),
                    Lines.own(Wording.spaced(row.relation())),
                    Lines.own(Wording.number(row.sharedWords())),
                    Lines.own(Wording.number(row.longestRun())),
                    Lines.own(Long.toString(Math.round(row.jaccard() * 100)))))
                .toList())));
  }

  private void rejected() {
    List<Block> blocks = new ArrayList<>();
    if (brief.rejected().isEmpty()) {
      blocks.add(Lines.body("None."));
    } else {
      blocks.add(new Grid(
          List.of(
              Column.left("Line"),
              Column.left("Entry"),
              Column.left("Reason"),
              Column.left("Detail")),
          brief.rejected().stream()
              .map(row -> List.of(
                  Lines.own(Integer.toString(row.indexLine())),
                  Lines.own(row.entry()),
                  Lines.own(Wording.spaced(row.reason())),
                  Lines.own(row.detail())))
              .toList()));
      blocks.addAll(Lines.more(brief.rejectedLeftOut(), "csv/rejected.csv"));
    }
    add(Kind.APPENDIX, "rejected", "Rejected entries", blocks);
  }

  private void warnings() {
    if (brief.warnings().isEmpty()) {
      return;
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Grid(
        List.of(
            Column.left("Noticed"),
            Column.left("Source"),
            Column.left("Words"),
            Column.left("Evidence")),
        brief.warnings().stream()
            .map(row -> List.of(
                Lines.own(Wording.warningKind(row.kind())),
                lines.line().numbers(List.of(row.articleId())).build(),
                Lines.own(row.text()),
                (row.evidenceId().isEmpty()
                        ? lines.line().id(Extract.ARTICLES, row.articleId())
                        : lines.line().evidence(row.evidenceId()))
                    .build()))
            .toList()));
    blocks.addAll(Lines.more(brief.warningsLeftOut(), "csv/warnings.csv"));
    add(Kind.SMALL_PRINT, "noticed", "Noticed about sources", blocks);
  }

  private void method() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Lines.body(
        "Sentences are taken from the sources as they stand. Labels name the entities and figures concerned; they are "
            + "made by rule. Only exact and near copies are folded. Origins are counted, not outlets. What is "
            + "attributed is shown as reported, never as fact. No line decides what is true."));
    if (!brief.run().settings().isEmpty()) {
      blocks.add(new Grid(
          List.of(Column.left("Setting"), Column.left("Value")),
          brief.run().settings().stream()
              .map(each -> List.of(Lines.own(each.name()), Lines.own(each.value())))
              .toList()));
    }
    add(Kind.SMALL_PRINT, "method", "Method and settings", blocks);
  }
}
