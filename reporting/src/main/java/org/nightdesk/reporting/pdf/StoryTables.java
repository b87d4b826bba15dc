package org.nightdesk.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.reporting.FigureWording;
import org.nightdesk.reporting.Source;
import org.nightdesk.reporting.SourceList;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Flow;
import org.nightdesk.reporting.layout.Group;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.Rule;
import org.nightdesk.reporting.layout.Table;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.StrandRow;
import org.nightdesk.reporting.story.NamedEntity;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.StoryReport;
import org.nightdesk.reporting.story.SupportedPoint;
import org.nightdesk.reporting.story.ToldDifference;

/** The tables of a story, over the full width. */
final class StoryTables {
  private static final float SPACE = 16;
  private static final float SUBJECT = 104;
  private static final float DATE = 80;
  private static final float STATUS = 50;
  private static final float STANDING = 92;
  private static final float VALUE = 82;
  private static final float UNIT = 72;
  private static final float AGREEMENT = 127;

  private static final float BESIDE = 240;

  /** Of the name of a report, in characters, so that a row is one line. */
  private static final int REPORT = 46;

  /** With more versions they stand one below the other. */
  private static final int SIDE_BY_SIDE = 3;

  private final StoryDossier dossier;
  private final Flow flow;
  private final Citations citations;

  StoryTables(StoryDossier dossier, Flow flow, Citations citations) {
    this.dossier = dossier;
    this.flow = flow;
    this.citations = citations;
  }

  void differences() {
    if (dossier.differences().isEmpty()) {
      return;
    }
    int most = dossier.differences().stream()
        .mapToInt(each -> each.byVersion().size())
        .max()
        .orElse(0);
    int shown = most > SIDE_BY_SIDE || most == 0 ? 1 : most;
    List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.rowHead(SUBJECT)));
    List<String> head = new ArrayList<>(List.of("What"));
    for (int i = 0; i < shown; i++) {
      columns.add(Table.Column.left((Look.TABLE_WIDTH - SUBJECT) / shown));
      head.add(shown == 1 ? "Versions" : "Version " + (char) ('A' + i));
    }
    var table = new Table(Look.PROSE_TABLE, columns).head(head);
    for (ToldDifference each : dossier.differences()) {
      List<Block> versions =
          each.byVersion().values().stream().map(this::version).toList();
      List<Block> row = new ArrayList<>(List.of(subject(each)));
      if (shown == 1) {
        row.add(Parts.group(versions));
      } else {
        row.addAll(versions);
        while (row.size() <= shown) {
          row.add(Parts.cell(""));
        }
      }
      table.row(row);
    }
    flow.add(Rule.space(SPACE), Parts.label(3, "Where sources differ"), table);
    Parts.more(flow, dossier.leftOut().differences(), "csv/differences.csv");
  }

  private static Block subject(ToldDifference each) {
    var row = each.difference();
    return Group.of(
        Paragraph.of(Look.NAME).text(Parts.MARK, Look.DISPUTE).text(row.subject()),
        Paragraph.of(
            Look.META_DISPUTE,
            Wording.differenceKind(row.kind())
                + (row.status().equals("settled") ? ", settled" : "")),
        Paragraph.of(Look.CAPTION, row.explanation()));
  }

  private Block version(List<DifferenceVersionRow> rows) {
    var first = rows.getFirst();
    var words = Paragraph.of(Look.CELL, first.text());
    String who = first.source().isBlank() ? "" : Excerpt.of(first.source(), 60) + ", ";
    return Group.of(
            citations.cite(
                words, rows.stream().map(DifferenceVersionRow::articleId).toList()),
            Paragraph.of(Look.CAPTION, who + Wording.published(first.published())))
        .after(3);
  }

  /** What each report adds beside the others, and how much of what they agree on it leaves out. */
  void reports(SourceList sources) {
    if (dossier.reports().isEmpty()) {
      return;
    }
    var table = new Table(
            Look.TABLE,
            List.of(
                Table.Column.rowHead(Look.TABLE_WIDTH - BESIDE - citations.placesWidth()),
                Table.Column.left(BESIDE),
                Table.Column.left(citations.placesWidth())))
        .head(List.of("Report", "Beside the others", "Source"));
    for (StoryReport report : dossier.reports()) {
      String name = sources.of(report.articleId()).map(Source::publisherOrTitle).orElse("");
      table.row(List.of(
          Paragraph.of(Look.NAME, Excerpt.of(name, REPORT)),
          Paragraph.of(Look.CELL, Wording.beside(report)),
          citations.places(List.of(report.articleId()))));
    }
    flow.add(
        Rule.space(SPACE),
        Parts.label(3, "What each report adds"),
        table,
        Paragraph.of(Look.CAPTION, Wording.besideNote(dossier)).before(3));
  }

  /** All dated events shown of the story, from the first to the last. */
  void timeline() {
    var table = new Table(
            Look.TABLE,
            List.of(
                Table.Column.rowHead(DATE),
                Table.Column.left(Look.TABLE_WIDTH - DATE - STATUS - citations.placesWidth()),
                Table.Column.left(STATUS),
                Table.Column.left(citations.placesWidth())))
        .head(List.of("Date", "What is told", "Status", "Sources"));
    for (var each : dossier.events()) {
      table.row(List.of(
          Paragraph.of(Look.NAME, isoDate(each.event().date())),
          Paragraph.of(Look.CELL, each.event().text()),
          Paragraph.of(Look.CELL.in(Look.GREY), each.event().status()),
          citations.places(each.articleIds())));
    }
    flow.add(Rule.space(SPACE), Parts.label(3, "The timeline in full"), table);
    Parts.more(flow, dossier.leftOut().events(), "csv/events.csv");
  }

  /** "2025-12-01 to 2025-12-03"; a table shows dates as the tables in files do. */
  private static String isoDate(String date) {
    return date.isEmpty() ? "no date" : date.replace("/", " to ");
  }

  void points() {
    if (dossier.points().isEmpty()) {
      return;
    }
    float places = citations.placesWidth();
    var table = new Table(
            Look.TABLE,
            List.of(
                Table.Column.left(Look.TABLE_WIDTH - STANDING - places),
                Table.Column.left(STANDING),
                Table.Column.left(places)))
        .head(List.of("What is told", "Standing", "Sources"));
    for (StrandRow strand : dossier.strands()) {
      table.group(Paragraph.of(Look.NAME, Excerpt.of(strand.label(), 120)));
      rows(table, dossier.pointsOf(strand));
    }
    var others = dossier.pointsWithoutStrand();
    if (!others.isEmpty() && !dossier.strands().isEmpty()) {
      table.group(Paragraph.of(Look.NAME, "Other points"));
    }
    rows(table, others);
    flow.add(Rule.space(SPACE), Parts.label(3, "Points"), table);
    if (dossier.points().stream()
        .anyMatch(point -> point.point().nArticles() > 1 && point.point().nOrigins() < 1)) {
      flow.add(Paragraph.of(
              Look.CAPTION,
              "Where no number of origins stands, it is not established that the articles are independent.")
          .before(4));
    }
    Parts.more(flow, dossier.leftOut().points(), "csv/points.csv");
  }

  private void rows(Table table, List<SupportedPoint> points) {
    for (var point : points) {
      table.row(List.of(words(point), standing(point), citations.places(point.articleIds())));
    }
  }

  private static Paragraph words(SupportedPoint point) {
    return Parts.reported(
        Paragraph.of(Look.CELL, point.point().text()), point.point().attributedTo(), Look.META);
  }

  private static Paragraph standing(SupportedPoint point) {
    boolean disputed = point.point().standing().equals("disputed");
    String against = Wording.against(point.point());
    String words = Wording.standing(point.point()) + (against.isEmpty() ? "" : "; " + against);
    if (!disputed && point.point().nArticles() > 1 && point.point().nOrigins() < 1) {
      words = Wording.count(point.point().nArticles(), "article", "articles");
    }
    return disputed
        ? Paragraph.of(Look.META_DISPUTE, Parts.MARK + words)
        : Paragraph.of(Look.CELL.in(Look.GREY), words);
  }

  void figures() {
    if (dossier.figures().isEmpty()) {
      return;
    }
    float places = citations.placesWidth();
    var table = new Table(
            Look.TABLE,
            List.of(
                Table.Column.rowHead(Look.TABLE_WIDTH - VALUE - UNIT - places - AGREEMENT),
                Table.Column.right(VALUE),
                Table.Column.left(UNIT),
                Table.Column.left(places),
                Table.Column.left(AGREEMENT)))
        .head(List.of("What", "Value", "Unit", "Sources", "Agreement"));
    for (var figure : dossier.figures()) {
      var row = figure.figure();
      String agreement = FigureWording.agreement(row, figure.articleIds().size());
      table.row(List.of(
          what(row),
          Paragraph.of(Look.NAME, FigureWording.value(row)),
          Paragraph.of(Look.CELL, FigureWording.unit(row)),
          citations.places(figure.articleIds()),
          row.agreement().equals("differs")
              ? Paragraph.of(Look.META_DISPUTE, Parts.MARK + agreement)
              : Paragraph.of(Look.CELL.in(Look.GREY), agreement)));
    }
    flow.add(Rule.space(SPACE), Parts.label(3, "Figures"), table);
    Parts.more(flow, dossier.leftOut().figures(), "csv/figures.csv");
  }

  /** What is measured, then the figure as written. */
  private static Paragraph what(FigureRow row) {
    var what = Paragraph.of(Look.NAME, Excerpt.of(FigureWording.what(row), 140));
    return FigureWording.what(row).equals(row.text())
        ? what
        : what.text(" “" + Excerpt.of(row.text(), 120) + "”", Look.CAPTION);
  }

  void names() {
    if (dossier.names().isEmpty()) {
      return;
    }
    float places = citations.placesWidth();
    float rest = Look.TABLE_WIDTH - places;
    boolean spellings =
        dossier.names().stream().anyMatch(name -> !name.spellings().isEmpty());
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.rowHead(rest * (spellings ? 0.31f : 0.4f)));
    columns.add(Table.Column.left(rest * (spellings ? 0.38f : 0.6f)));
    List<String> head = new ArrayList<>(List.of("Name", "Role as stated"));
    if (spellings) {
      columns.add(Table.Column.left(rest * 0.31f));
      head.add("Other spellings");
    }
    columns.add(Table.Column.left(places));
    head.add("Sources");
    var table = new Table(Look.TABLE, columns).head(head);
    for (NamedEntity name : dossier.names()) {
      List<Block> row = new ArrayList<>();
      row.add(Paragraph.of(Look.NAME, name.entity().name()));
      row.add(stated(name.roles()));
      if (spellings) {
        row.add(stated(name.spellings()));
      }
      row.add(citations.places(name.articleIds()));
      table.row(row);
    }
    flow.add(Rule.space(SPACE), Parts.label(3, "People and organisations"), table);
    Parts.more(flow, dossier.leftOut().names(), "csv/entities.csv");
  }

  private Paragraph stated(List<NamedEntity.Stated> all) {
    if (all.isEmpty()) {
      return Parts.cell("");
    }
    var words = Paragraph.of(Look.CELL);
    for (int i = 0; i < all.size(); i++) {
      citations.cite(
          words.text((i == 0 ? "" : "; ") + all.get(i).words()), all.get(i).articleIds());
    }
    return words;
  }
}
