package org.nightdesk.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.FigureWording;
import org.nightdesk.reporting.FrontPage;
import org.nightdesk.reporting.NightTotals;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.page.Block.Item;
import org.nightdesk.reporting.page.Block.Line;
import org.nightdesk.reporting.page.Block.LineKind;
import org.nightdesk.reporting.page.Block.ListKind;
import org.nightdesk.reporting.page.Block.Listing;
import org.nightdesk.reporting.page.Section.Kind;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.StrandRow;
import org.nightdesk.reporting.row.WatchRow;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.SupportedPoint;

/** What page one says. */
final class FrontSections {
  private static final int TOP_STORIES = 10;
  private static final int EVENTS_A_DAY = 2;

  private final Brief brief;
  private final FrontPage front;
  private final Lines lines;
  private final List<Section> sections = new ArrayList<>();

  FrontSections(Brief brief, Lines lines) {
    this.brief = brief;
    this.front = brief.front();
    this.lines = lines;
  }

  List<Section> all() {
    glance();
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
      add(
          Kind.BELOW,
          "new",
          "New since last run",
          List.of(Lines.body(
              "First run: there is no earlier night to compare with, so everything is new.")));
    }
    comingUp();
    week();
    people();
    howToRead();
    return sections;
  }

  private void add(Kind kind, String place, String title, List<Block> blocks) {
    sections.add(new Section(kind, place, Lines.own(title), blocks));
  }

  private void glance() {
    NightTotals totals = brief.totals();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Lines.body("%s read, %s, %s folded, %s rejected, %s."
        .formatted(
            Wording.count(totals.articles(), "article", "articles"),
            Wording.count(totals.stories(), "story", "stories"),
            Wording.count(totals.copies(), "copy", "copies"),
            Wording.count(totals.rejected(), "entry", "entries"),
            Wording.count(totals.words(), "word", "words"))));
    blocks.add(Lines.aside(Wording.coverage(totals, totals.latestSource())));
    if (!front.warnings().isEmpty()) {
      blocks.add(Lines.aside("Noticed about sources: "
          + front.warnings().stream()
              .map(each -> Wording.warningKind(each.kind()) + " (" + each.articles() + ")")
              .collect(Collectors.joining("; "))
          + "."));
    }
    blocks.add(
        Lines.aside("Run " + brief.run().runId() + ", Nightdesk " + brief.run().version()));
    sections.add(new Section(Kind.GLANCE, "glance", List.of(), blocks));
  }

  private void watched() {
    if (front.watched().isEmpty()) {
      return;
    }
    List<Item> items = new ArrayList<>();
    for (WatchRow row : front.watched()) {
      items.add(Item.of(lines
          .line()
          .strong(row.watched())
          .words(row.name().equals(row.watched()) ? "" : ", here " + row.name())
          .words(": %s in %s"
              .formatted(
                  Wording.count(row.nMentions(), "mention", "mentions"),
                  Wording.count(row.nArticles(), "article", "articles")))
          .aside(row.note().isEmpty() ? "" : ". " + row.note())
          .id(Extract.ENTITIES, row.entityId())
          .build()));
    }
    List<Block> blocks = new ArrayList<>(List.of(new Listing(ListKind.PLAIN, items)));
    blocks.addAll(Lines.more(front.watchedLeftOut(), "csv/watchlist.csv"));
    add(Kind.SIDE, "watch-list", "Watch list", blocks);
  }

  private void news() {
    List<Block> blocks = new ArrayList<>();
    if (front.news().isEmpty()) {
      blocks.add(Lines.body("Nothing has changed."));
    } else {
      blocks.add(new Listing(
          ListKind.PLAIN,
          front.news().stream().map(row -> Item.of(lines.change(row, false))).toList()));
    }
    blocks.addAll(Lines.more(front.newsLeftOut(), "csv/changes.csv"));
    add(Kind.MAIN, "new", "New since last run", blocks);
  }

  private void keyFigures() {
    if (front.keyFigures().isEmpty()) {
      return;
    }
    var items = front.keyFigures().stream()
        .map(each -> Item.of(lines
            .line()
            .strong((FigureWording.value(each.figure()) + " " + FigureWording.unit(each.figure()))
                .strip())
            .words(" " + FigureWording.what(each.figure()))
            .numbers(each.articleIds())
            .id(Extract.FIGURES, each.figure().figureId())
            .build()))
        .toList();
    add(
        Kind.WIDE,
        BriefPage.KEY_FIGURES,
        "Key figures",
        List.of(new Listing(ListKind.KEY_FIGURES, items)));
  }

  private void affair() {
    List<StoryDossier> told = lines.told();
    var lead = told.getFirst().story();
    List<Block> blocks = new ArrayList<>();
    blocks.add(lines.counts(lead));
    var stages = lines.line();
    for (var stage : front.stages()) {
      stages
          .aside((stage == front.stages().getFirst() ? "" : "; ") + stage.stage() + ":")
          .numbers(stage.articleIds());
    }
    if (!front.stages().isEmpty()) {
      blocks.add(new Line(LineKind.ASIDE, stages.build()));
    }
    List<SupportedPoint> left = new ArrayList<>(front.best());
    for (StrandRow strand :
        told.stream().flatMap(dossier -> dossier.strands().stream()).toList()) {
      var points = left.stream()
          .filter(each -> each.point().strandId().equals(strand.strandId()))
          .toList();
      if (!points.isEmpty()) {
        blocks.add(new Line(LineKind.LABEL, Lines.own(strand.label())));
        blocks.add(points(points));
        left.removeAll(points);
      }
    }
    if (!left.isEmpty()) {
      blocks.add(points(left));
    }
    if (!front.onlyOneSays().isEmpty()) {
      blocks.add(new Line(LineKind.LABEL, Lines.own("Only one source says")));
      blocks.add(points(front.onlyOneSays()));
    }
    sections.add(new Section(Kind.MAIN, "lead", lines.line().story(lead).build(), blocks));
  }

  private Listing points(List<SupportedPoint> points) {
    return new Listing(
        ListKind.PLAIN,
        points.stream().map(point -> Item.of(lines.point(point, false))).toList());
  }

  private void topStories() {
    var stories = lines.told().stream().limit(TOP_STORIES).map(this::lead).toList();
    add(
        Kind.MAIN,
        "top-stories",
        "Top stories",
        stories.isEmpty()
            ? List.of(Lines.body("No article was read, so there is nothing to tell."))
            : List.of(new Listing(ListKind.STORIES, stories)));
  }

  private Item lead(StoryDossier dossier) {
    var line = lines.line().story(dossier.story());
    if (!dossier.summary().isEmpty()) {
      lines.sentence(line.words(" "), dossier.summary().getFirst());
    }
    var counts = lines.counts(lines.line(), dossier.story());
    lines.inPdf(dossier.story()).ifPresent(page -> counts.aside(", ").span(page));
    return new Item(
        line.build(),
        List.of(Item.of(counts.id(Extract.STORIES, dossier.story().storyId()).build())));
  }

  private void disputes() {
    add(
        Kind.SIDE,
        "disputed",
        "Disputed points",
        front.disputes().isEmpty()
            ? List.of(Lines.body("No conflict between sources and no changed plan was found."))
            : List.of(new Listing(
                ListKind.DIFFERENCES,
                front.disputes().stream()
                    .map(each -> lines.difference(each, false))
                    .toList())));
  }

  private void comingUp() {
    if (!front.comingUp().isEmpty()) {
      add(
          Kind.BELOW,
          "coming-up",
          Wording.comingUp(brief.run().night(), front.lastDay()),
          List.of(new Listing(
              ListKind.PLAIN,
              front.comingUp().stream()
                  .map(event -> Item.of(lines.event(event, false)))
                  .toList())));
    }
  }

  private void week() {
    if (front.week().stream().allMatch(day -> day.events().isEmpty())) {
      return;
    }
    List<Item> days = new ArrayList<>();
    for (var day : front.week()) {
      var events = day.events().stream()
          .limit(EVENTS_A_DAY)
          .map(event -> Item.of(lines
              .line()
              .words(event.event().text())
              .numbers(event.articleIds(), event.event().nArticles())
              .id(Extract.EVENTS, event.event().eventId())
              .build()))
          .toList();
      days.add(new Item(
          lines
              .line()
              .strong(Wording.shortDayOfMonth(day.date()))
              .aside(events.isEmpty() ? ": nothing dated" : "")
              .build(),
          events));
    }
    add(
        Kind.WIDE,
        "week",
        Wording.week(brief.run().night(), front.lastDay()),
        List.of(new Listing(ListKind.WEEK, days)));
  }

  private void people() {
    if (!front.people().isEmpty()) {
      add(
          Kind.BELOW,
          "people",
          "Most-named people",
          List.of(new Listing(
              ListKind.PLAIN,
              front.people().stream()
                  .map(person -> Item.of(lines
                      .line()
                      .strong(person.name())
                      .words(", %s in %s"
                          .formatted(
                              Wording.count(person.nMentions(), "mention", "mentions"),
                              Wording.count(person.nArticles(), "article", "articles")))
                      .id(Extract.ENTITIES, person.entityId())
                      .build()))
                  .toList())));
    }
  }

  private void howToRead() {
    add(
        Kind.BELOW,
        "how-to-read",
        "How to read",
        List.of(Lines.aside(
            "Headlines, points and quotations are the sources' own words. Source numbers lead to the list of sources. "
                + "◆ marks what sources tell differently; all versions are shown and none is chosen. "
                + "Ids lead to the rows of the tables in the folder csv.")));
  }
}
