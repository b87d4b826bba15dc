package org.nightdesk.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Canvas;
import org.nightdesk.reporting.layout.Flow;
import org.nightdesk.reporting.layout.Panel;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.Rule;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.WatchRow;
import org.nightdesk.reporting.story.StoryEvent;
import org.nightdesk.reporting.story.ToldDifference;

/** The side column of page one. */
final class FrontSide {
  private static final int SUBJECT = 90;
  private static final int VERSIONS = 3;
  private static final float BAR = 7.6f;
  private static final float BAR_STEP = 13.2f;
  private static final float BAR_LABEL = 84;
  private static final float BAR_VALUE = 24;

  private final Brief brief;
  private final Flow flow;
  private final Citations citations;

  FrontSide(Brief brief, Flow flow, Citations citations) {
    this.brief = brief;
    this.flow = flow;
    this.citations = citations;
  }

  /** Watched names that are in the news; nothing where there are none. */
  List<Block> watched() {
    List<Block> side = new ArrayList<>();
    if (brief.front().watched().isEmpty()) {
      return side;
    }
    side.add(Parts.ruled(2, "Watch list"));
    for (WatchRow row : brief.front().watched()) {
      String shown = row.name().equals(row.watched()) ? "" : ", here " + row.name();
      String note = row.note().isEmpty() ? "" : " " + row.note();
      side.add(Paragraph.of(Look.CELL)
          .text(Excerpt.of(row.watched() + shown, SUBJECT) + " ", Look.NAME)
          .text(Wording.count(row.nMentions(), "mention", "mentions") + " in "
              + Wording.count(row.nArticles(), "article", "articles"))
          .text(Excerpt.of(note, SUBJECT), Look.META)
          .after(2));
    }
    if (brief.front().watchedLeftOut() > 0) {
      side.add(Parts.moreLine(brief.front().watchedLeftOut(), "csv/watchlist.csv"));
    }
    side.add(Rule.space(7));
    return side;
  }

  List<Block> disputes(int length) {
    List<Block> side = new ArrayList<>();
    side.add(Parts.ruled(2, "Disputed points"));
    if (brief.front().disputes().isEmpty()) {
      side.add(
          Paragraph.of(Look.CELL, "No conflict between sources and no changed plan was found."));
    }
    for (ToldDifference each : brief.front().disputes()) {
      var row = each.difference();
      side.add(Paragraph.of(Look.NAME)
          .text(Parts.MARK, Look.DISPUTE)
          .text(Excerpt.of(row.subject(), SUBJECT))
          .text(
              " " + Wording.differenceKind(row.kind())
                  + (row.status().equals("settled") ? ", settled" : ""),
              Look.META_DISPUTE)
          .keepWithNext());
      int shown = 0;
      for (var version : each.byVersion().values()) {
        if (shown++ < VERSIONS) {
          side.add(version(version, length).after(1.5f));
        }
      }
      if (shown > VERSIONS) {
        side.add(Paragraph.of(
            Look.CAPTION, Wording.count(shown - VERSIONS, "more version", "more versions")));
      }
      side.add(Rule.space(5));
    }
    return side;
  }

  private Paragraph version(List<DifferenceVersionRow> rows, int length) {
    var first = rows.getFirst();
    var line = Paragraph.of(Look.CELL, Excerpt.of(first.text(), length));
    line.text(" " + Wording.published(first.published()), Look.CAPTION);
    return citations.cite(
        line, rows.stream().map(DifferenceVersionRow::articleId).toList());
  }

  /** What changed; the label is set by the caller, for its place depends on the night. */
  List<Block> news(int shown) {
    List<Block> news = new ArrayList<>();
    if (brief.front().news().isEmpty()) {
      news.add(Paragraph.of(Look.CELL, "Nothing has changed."));
    }
    var changes = brief.front().news();
    for (ChangeRow row : changes.subList(0, Math.min(shown, changes.size()))) {
      news.add(change(row, citations).after(2));
    }
    int more = brief.front().newsLeftOut() + Math.max(0, changes.size() - shown);
    if (more > 0) {
      news.add(Parts.moreLine(more, "csv/changes.csv"));
    }
    return news;
  }

  static Paragraph change(ChangeRow row, Citations citations) {
    var line = Paragraph.of(Look.CELL)
        .text(Wording.spaced(row.kind()) + ": ", Look.NAME)
        .text(Excerpt.of(row.what(), 140));
    if (!row.before().isEmpty()) {
      line.text(" before: ", Look.META).text(Excerpt.of(row.before(), 90));
    }
    if (!row.after().isEmpty()) {
      line.text(" now: ", Look.META).text(Excerpt.of(row.after(), 90));
    }
    return citations.cite(line, row.articleIds());
  }

  List<Block> comingUp(int length, int shown) {
    List<Block> side = new ArrayList<>();
    if (brief.front().comingUp().isEmpty()) {
      return side;
    }
    side.add(Rule.space(brief.front().disputes().isEmpty() ? 10 : 4));
    side.add(Parts.ruled(2, Wording.comingUp(brief.run().night(), brief.front().lastDay())));
    for (StoryEvent each : brief.front().comingUp().stream().limit(shown).toList()) {
      var line = Paragraph.of(Look.CELL)
          .text(
              (each.event().date().isEmpty()
                      ? "No date"
                      : Wording.dates(each.event().date())) + " ",
              Look.NAME)
          .text(Excerpt.of(each.event().text(), length));
      side.add(citations.cite(line, each.articleIds(), each.event().nArticles()).after(3));
    }
    return side;
  }

  /**
   * The last dated events of the leading story, for a page that is that story.
   *
   * @param shown how many at most
   */
  List<Block> timeline(int shown) {
    var events = brief.full().stream()
        .limit(1)
        .flatMap(dossier -> dossier.events().stream())
        .filter(each -> !each.event().status().equals("planned"))
        .toList();
    if (events.isEmpty()) {
      return List.of();
    }
    int from = Math.max(0, events.size() - shown);
    return List.of(
        Rule.space(9),
        Parts.ruled(2, from == 0 ? "Timeline" : "Timeline, last " + (events.size() - from)),
        new Timeline(citations).block(events.subList(from, events.size())));
  }

  List<Block> people() {
    var people = brief.front().people();
    List<Block> side = new ArrayList<>();
    if (people.isEmpty()) {
      return side;
    }
    side.add(Rule.space(9));
    side.add(Parts.ruled(2, "Most-named people"));
    String words = String.join(
        "; ",
        people.stream()
            .map(each -> each.name() + " " + Wording.count(each.nMentions(), "mention", "mentions"))
            .toList());
    side.add(Panel.figure(people.size() * BAR_STEP, words, canvas -> bars(canvas, people)));
    return side;
  }

  private static void bars(Canvas canvas, List<EntityRow> people) {
    int most = Math.max(1, people.getFirst().nMentions());
    float full = Look.SIDE - BAR_LABEL - BAR_VALUE;
    for (int i = 0; i < people.size(); i++) {
      float top = i * BAR_STEP;
      EntityRow each = people.get(i);
      canvas.text(
          fitting(canvas, each.name()), Look.CELL, 0, top + BAR_STEP - 4.4f, Paragraph.Align.LEFT);
      float length = Math.max(0.5f, full * each.nMentions() / most);
      canvas.rectangle(BAR_LABEL, top + 2.4f, length, BAR, i == 0 ? Look.BLUE : Look.PALE_BLUE);
      canvas.text(
          Wording.number(each.nMentions()),
          Look.NAME,
          BAR_LABEL + length + 4,
          top + BAR_STEP - 4.4f,
          Paragraph.Align.LEFT);
    }
  }

  private static String fitting(Canvas canvas, String name) {
    String shown = name;
    for (int limit = Math.min(name.length(), 30);
        canvas.width(shown, Look.CELL) > BAR_LABEL - 4 && limit > 2;
        limit--) {
      shown = Excerpt.of(name, limit);
    }
    return shown;
  }

  List<Block> howToRead() {
    List<Block> side = new ArrayList<>();
    side.add(Rule.space(9));
    side.add(Parts.ruled(2, "How to read"));
    var words = Paragraph.of(Look.CAPTION);
    if (brief.sources().size() <= Look.PLACES) {
      words.text("A filled dot is a source that tells a story, in the order of the list. ");
    }
    words
        .text(Parts.MARK, Look.CAPTION.in(Look.ORANGE))
        .text(
            "marks what sources tell differently; all versions are shown, none is chosen. Small blue numbers lead to the "
                + "list of sources. Headlines, points and quotations are the sources' own words; labels are not.");
    side.add(words);
    return side;
  }
}
