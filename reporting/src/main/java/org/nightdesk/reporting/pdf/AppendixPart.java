package org.nightdesk.reporting.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.Source;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.layout.Attachment;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Flow;
import org.nightdesk.reporting.layout.Group;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.Rule;
import org.nightdesk.reporting.layout.Table;
import org.nightdesk.reporting.row.ArticleRow;

/** Where every word came from, and how the brief was made. */
final class AppendixPart {
  private static final float SPACE = 16;
  private static final int DIGEST_SHOWN = 12;
  private static final int MISSING = 60;
  private static final int EVIDENCE = 160;
  private static final int WARNING = 200;
  private static final int WARNINGS = 600;
  private static final int DATE_LENGTH = "2025-12-04".length();

  private final Brief brief;
  private final Flow flow;
  private final CarriedTables tables;
  private final boolean peopleShown;

  /**
   * @param peopleShown whether page one had room for the most-named people
   */
  AppendixPart(Brief brief, Flow flow, CarriedTables tables, boolean peopleShown) {
    this.brief = brief;
    this.flow = flow;
    this.tables = tables;
    this.peopleShown = peopleShown;
  }

  void compose() {
    flow.section();
    flow.pageBreak();
    flow.head("Appendix");
    flow.add(
        Paragraph.of(Look.KICKER, "APPENDIX").keepWithNext(),
        Paragraph.heading(2, Look.HEADLINE, "Sources and method")
            .bookmark("appendix", 1, "Sources and method")
            .after(8),
        Parts.label(3, "Sources").bookmark("sources", 2, "Sources"));
    sources();
    overlaps();
    rejected();
    warnings();
    people();
    method();
    missing();
    data();
  }

  private void sources() {
    if (brief.sources().size() == 0) {
      flow.add(Paragraph.of(Look.CELL, "None."));
      return;
    }
    var table = new Table(
            Look.PROSE_TABLE,
            List.of(
                Table.Column.left(26),
                Table.Column.left(194),
                Table.Column.left(106),
                Table.Column.left(74),
                Table.Column.left(64),
                Table.Column.right(39.28f)))
        .head(List.of("No.", "Title", "File", "SHA-256, first 12", "Date", "Words"));
    for (Source source : brief.sources().all()) {
      ArticleRow row = source.article();
      table.row(List.of(
          Paragraph.of(Look.NAME.in(Look.BLUE), Integer.toString(source.number()))
              .anchor(Citations.place(source)),
          title(row),
          Paragraph.of(Look.CAPTION, row.file()),
          Paragraph.of(
              Look.CAPTION,
              row.sha256().substring(0, Math.min(DIGEST_SHOWN, row.sha256().length())) + "…"),
          date(row),
          Paragraph.of(Look.CELL, Wording.number(row.words()))));
    }
    flow.add(table);
    flow.add(Paragraph.of(
            Look.CAPTION,
            "Sources are numbered in the order of their file names. Whole digests stand in csv/articles.csv.")
        .before(4));
    Parts.more(flow, brief.sourcesLeftOut(), "csv/articles.csv");
  }

  private Group title(ArticleRow row) {
    List<String> notes = new ArrayList<>();
    if (!row.source().isBlank()) {
      notes.add(row.source());
    }
    if (!row.inIndex()) {
      notes.add("from an earlier night");
    }
    if (!row.relation().equals("original")) {
      notes.add(Wording.spaced(row.relation())
          + brief.sources().of(row.relatesTo()).map(of -> " of " + of.number()).orElse(""));
    }
    if (!row.quality().equals("good")) {
      notes.add(row.quality()
          + (row.qualityNotes().isBlank() ? "" : ": " + Wording.spaced(row.qualityNotes())));
    }
    if (row.publishedBasis().equals("inferred") && !row.publishedEvidence().isBlank()) {
      notes.add("date inferred: " + Excerpt.of(row.publishedEvidence(), EVIDENCE));
    }
    return Group.of(Parts.cell(row.title()), Paragraph.of(Look.CAPTION, String.join(" · ", notes)));
  }

  private static Group date(ArticleRow row) {
    return Group.of(
        Paragraph.of(
            Look.CELL,
            row.published().isEmpty()
                ? "undated"
                : row.published()
                    .substring(0, Math.min(DATE_LENGTH, row.published().length()))),
        Paragraph.of(Look.CAPTION, row.publishedBasis().equals("inferred") ? "inferred" : ""));
  }

  private void overlaps() {
    var matrix = new OverlapMatrix(brief.sources().all(), brief.words());
    if (matrix.canBeShown()) {
      flow.add(Rule.space(SPACE), Parts.ruled(3, "Word overlap of sources"));
      flow.add(matrix.blocks().toArray(Block[]::new));
    }
    if (brief.overlaps().isEmpty()) {
      return;
    }
    var table = new Table(
            Look.TABLE,
            List.of(
                Table.Column.left(60),
                Table.Column.left(60),
                Table.Column.left(113.28f),
                Table.Column.right(80),
                Table.Column.right(90),
                Table.Column.right(100)))
        .head(List.of("Source", "Source", "Relation", "Shared words", "Longest run", "Overlap, %"));
    for (var row : brief.overlaps()) {
      table.row(List.of(
          numbered(row.articleA()),
          numbered(row.articleB()),
          Parts.cell(Wording.spaced(row.relation())),
          Paragraph.of(Look.CELL, Wording.number(row.sharedWords())),
          Paragraph.of(Look.CELL, Wording.number(row.longestRun())),
          Paragraph.of(Look.CELL, Long.toString(Math.round(row.jaccard() * 100)))));
    }
    flow.add(
        Rule.space(SPACE),
        Parts.ruled(3, "Text shared by sources"),
        table,
        Paragraph.of(Look.CAPTION, "Overlap: five-word runs both have, of those either has.")
            .before(4));
  }

  private void rejected() {
    flow.add(Rule.space(SPACE), Parts.ruled(3, "Rejected entries"));
    if (brief.rejected().isEmpty()) {
      flow.add(Paragraph.of(Look.CELL, "None."));
      return;
    }
    var table = new Table(
            Look.TABLE,
            List.of(
                Table.Column.right(40),
                Table.Column.left(180),
                Table.Column.left(93.28f),
                Table.Column.left(190)))
        .head(List.of("Line", "Entry", "Reason", "Detail"));
    for (var row : brief.rejected()) {
      table.row(List.of(
          Paragraph.of(Look.CELL, Integer.toString(row.indexLine())),
          Parts.cell(row.entry()),
          Parts.cell(Wording.spaced(row.reason())),
          Parts.cell(row.detail())));
    }
    flow.add(table);
    Parts.more(flow, brief.rejectedLeftOut(), "csv/rejected.csv");
  }

  private void warnings() {
    if (brief.warnings().isEmpty()) {
      return;
    }
    var table = new Table(
            Look.TABLE,
            List.of(Table.Column.left(150), Table.Column.left(40), Table.Column.left(313.28f)))
        .head(List.of("Noticed", "Source", "Words"));
    Map<List<String>, List<String>> alike = new LinkedHashMap<>();
    brief
        .warnings()
        .forEach(row -> alike
            .computeIfAbsent(List.of(row.kind(), row.articleId()), kind -> new ArrayList<>())
            .add(Excerpt.of(row.text(), WARNING)));
    alike.forEach((kind, words) -> table.row(List.of(
        Parts.cell(Wording.warningKind(kind.getFirst())),
        numbered(kind.getLast()),
        Parts.cell(Excerpt.of(String.join("; ", words), WARNINGS)))));
    flow.add(Rule.space(SPACE), Parts.ruled(3, "Noticed about sources"), table);
    Parts.more(flow, brief.warningsLeftOut(), "csv/warnings.csv");
  }

  private Paragraph numbered(String articleId) {
    var source = brief.sources().of(articleId);
    return source.isEmpty()
        ? Parts.cell("")
        : Paragraph.of(Look.NAME.in(Look.BLUE), Integer.toString(source.get().number()));
  }

  private void method() {
    flow.add(
        Rule.space(SPACE),
        Parts.ruled(3, "Method and settings"),
        Paragraph.of(
                Look.CELL,
                "Sentences are taken from the sources as they stand. Labels name the entities and figures concerned; they are "
                    + "made by rule. Only exact and near copies are folded. Origins are counted, not outlets. What "
                    + "is attributed is shown as reported, never as fact. No line decides what is true.")
            .after(6));
    var table = new Table(
            Look.TABLE, List.of(Table.Column.rowHead(100), Table.Column.left(403.28f)))
        .head(List.of("Settings", "In force"));
    settingsByPart()
        .forEach((part, values) -> table.row(
            List.of(Paragraph.of(Look.NAME, part), Parts.cell(String.join("; ", values)))));
    table.row(List.of(
        Paragraph.of(Look.NAME, "Software"),
        Parts.cell("Nightdesk " + brief.run().version())));
    table.row(List.of(Paragraph.of(Look.NAME, "Run"), Parts.cell(brief.run().runId())));
    flow.add(table);
  }

  /** "copies.sampling" stands as "sampling" under "copies". */
  private Map<String, List<String>> settingsByPart() {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (var setting : brief.run().settings()) {
      int dot = setting.name().indexOf('.');
      String part = dot < 0 ? "general" : setting.name().substring(0, dot);
      parts
          .computeIfAbsent(part, name -> new ArrayList<>())
          .add(setting.name().substring(dot + 1) + Parts.NO_BREAK + setting.value());
    }
    return parts;
  }

  /** Who is named most, where page one had no room for it. */
  private void people() {
    if (peopleShown || brief.front().people().isEmpty()) {
      return;
    }
    var table = new Table(
            Look.TABLE,
            List.of(
                Table.Column.rowHead(303.28f), Table.Column.right(100), Table.Column.right(100)))
        .head(List.of("Name", "Mentions", "Articles"));
    for (var row : brief.front().people()) {
      table.row(List.of(
          Paragraph.of(Look.NAME, row.name()),
          Paragraph.of(Look.CELL, Wording.number(row.nMentions())),
          Paragraph.of(Look.CELL, Wording.number(row.nArticles()))));
    }
    flow.add(Rule.space(SPACE), Parts.ruled(3, "Most-named people"), table);
  }

  /** Characters no font has: what stands for them in this file, and how often. */
  private void missing() {
    var missing = flow.missing();
    if (missing.isEmpty()) {
      return;
    }
    long times = missing.values().stream().mapToLong(count -> count).sum();
    flow.add(
        Rule.space(SPACE),
        Parts.ruled(3, "Characters no font has"),
        Paragraph.of(
            Look.CELL,
            Wording.count(missing.size(), "character is", "characters are")
                + " written as a code point in brackets, "
                + Wording.count(times, "time", "times")
                + " in all: "
                + missing.entrySet().stream()
                    .limit(MISSING)
                    .map(each -> "U+%04X".formatted(each.getKey()) + Parts.NO_BREAK + "("
                        + each.getValue() + ")")
                    .collect(Collectors.joining(", "))
                + (missing.size() > MISSING ? " and others." : ".")));
  }

  private void data() {
    boolean carried = !tables.carried().isEmpty();
    flow.add(Rule.space(SPACE), Parts.ruled(3, carried ? "Attached data" : "Data"));
    if (tables.files().isEmpty()) {
      flow.add(Paragraph.of(Look.CELL, "All tables stand beside this file, in the folder csv."));
      return;
    }
    if (carried) {
      flow.add(Paragraph.of(
              Look.CELL,
              String.join(", ", tables.carried().stream().map(Attachment::name).toList())
                  + (tables.carried().size() == 1 ? " is" : " are")
                  + " embedded in this PDF and stand"
                  + (tables.carried().size() == 1 ? "s" : "")
                  + " beside it in the folder csv.")
          .after(6));
    }
    var beside = tables.files().stream().filter(file -> !tables.isCarried(file)).toList();
    if (beside.isEmpty()) {
      return;
    }
    var table = new Table(
            Look.TABLE,
            List.of(Table.Column.rowHead(128), Table.Column.right(72), Table.Column.left(303.28f)))
        .head(List.of("Only beside this file", "Bytes", "SHA-256"));
    for (var file : beside) {
      table.row(List.of(
          Paragraph.of(Look.NAME, "csv/" + file.path()),
          Paragraph.of(Look.CELL, Wording.number(file.bytes())),
          Paragraph.of(Look.CAPTION, file.sha256())));
    }
    flow.add(table);
  }
}
