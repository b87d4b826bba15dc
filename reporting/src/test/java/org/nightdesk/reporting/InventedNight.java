package org.nightdesk.reporting;

import java.time.LocalDate;
import java.util.List;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.DateRow;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.EventRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.LeftoverRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.NoveltyRow;
import org.nightdesk.reporting.row.OriginRow;
import org.nightdesk.reporting.row.OverlapRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.PointSourceRow;
import org.nightdesk.reporting.row.PublishedCandidateRow;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.RejectedRow;
import org.nightdesk.reporting.row.RoleRow;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StorylineRow;
import org.nightdesk.reporting.row.StrandRow;
import org.nightdesk.reporting.row.TextRow;
import org.nightdesk.reporting.row.VariantRow;
import org.nightdesk.reporting.row.WarningRow;

/** A night of five invented articles about an invented dam and an invented barley market. */
public final class InventedNight {
  public static final LocalDate NIGHT = LocalDate.of(2025, 12, 4);
  private static final String TALKS = "s0000000000000001";
  private static final String BARLEY = "s0000000000000002";

  private InventedNight() {}

  public static NightRun run() {
    return new NightRun(
        NIGHT,
        "4f1c09d2ab77e610",
        "0.1.0",
        true,
        List.of(new Setting("overlap.near-copy", "0.85"), new Setting("story.threshold", "0.42")));
  }

  public static ArticleRow article(
      int number, String file, String title, String source, String published, String story) {
    return new ArticleRow(
        id('a', number),
        "",
        file,
        title,
        source,
        "",
        published,
        published.isEmpty() ? "unknown" : "stated",
        "",
        "en",
        400 + number,
        story,
        id('o', number),
        "original",
        "",
        "",
        "good",
        "",
        ("%064x".formatted(number * 7919L)),
        true,
        "https://news.example/%d".formatted(number));
  }

  public static String id(char letter, int number) {
    return letter + "%016x".formatted(number);
  }

  public static String evidence(int article, int paragraph, int sentence) {
    return id('a', article) + "." + paragraph + "." + sentence;
  }

  /** Two stories, five articles, one of them a copy; a conflict, a revision, an event to come. */
  public static RowsInMemory twoStories() {
    var night = new RowsInMemory();
    night.add(
        article(
            1,
            "news/01_karvia_post.txt",
            "Ministers end dam talks without agreement",
            "Karvia Post",
            "2025-12-03",
            TALKS),
        article(
            2,
            "news/02_lakeside_wire.txt",
            "Dam talks close with no deal on water levels",
            "Lakeside Wire",
            "2025-12-04T08:30:00",
            TALKS),
        article(
            3,
            "news/03_meldoria_today.txt",
            "Engineers count the cost as dam talks stall",
            "",
            "",
            TALKS),
        new ArticleRow(
            id('a', 4),
            "",
            "news/04_northern_mirror.txt",
            "Dam talks close with no deal on water levels",
            "Northern Mirror",
            "",
            "2025-12-04",
            "stated",
            "",
            "en",
            380,
            TALKS,
            id('o', 2),
            "near_copy",
            id('a', 2),
            "0.93",
            "damaged",
            "stripped_link: 2",
            "%064x".formatted(4L),
            true,
            ""),
        article(
            5,
            "news/05_market_letter.txt",
            "Barley steadies after a wet harvest",
            "Market Letter",
            "2025-12-04",
            BARLEY));
    night.add(
        new StorylineRow(
            id('l', 1),
            "Dam talks close with no deal on water levels",
            1,
            "2025-12-03",
            "2025-12-04"),
        new StorylineRow(
            id('l', 2), "Barley steadies after a wet harvest", 1, "2025-12-04", "2025-12-04"));
    night.add(
        new StoryRow(
            TALKS,
            id('l', 1),
            "single",
            "Dam talks close with no deal on water levels",
            "Ministers from Karvia and Meldoria left the lake resort of Ostholm on Tuesday without an agreement on the dam."
                + " | The water level stays at 212 metres until spring.",
            "new",
            3,
            1,
            3,
            5,
            2,
            "2025-12-03",
            "2025-12-04",
            1,
            "3 articles of 3 origins, 2 disputes",
            4),
        new StoryRow(
            BARLEY,
            id('l', 2),
            "single",
            "Barley steadies after a wet harvest",
            "Barley closed at 198 euros a tonne on Wednesday.",
            "new",
            1,
            0,
            1,
            1,
            0,
            "2025-12-04",
            "2025-12-04",
            2,
            "1 article",
            1));
    night.add(
        new StrandRow(id('t', 1), TALKS, "Karvia, Meldoria, Ostholm", 1),
        new StrandRow(id('t', 2), TALKS, "Dam Authority", 2),
        new StrandRow(id('t', 3), BARLEY, "barley", 1));
    point(
        night,
        1,
        TALKS,
        id('t', 1),
        "Ministers from Karvia and Meldoria left the lake resort of Ostholm on Tuesday without an agreement on the dam.",
        "agreed",
        "",
        "2025-12-02",
        1,
        2,
        3);
    point(
        night,
        2,
        TALKS,
        id('t', 1),
        "The water level stays at 212 metres until spring.",
        "agreed",
        "",
        "",
        1,
        2);
    point(
        night,
        3,
        TALKS,
        id('t', 2),
        "repairs will cost about 40 million euros",
        "single",
        "Ilka Varrow, chief engineer",
        "",
        3);
    point(
        night,
        4,
        TALKS,
        id('t', 2),
        "The authority has stopped all work on the northern wall",
        "disputed",
        "",
        "",
        2);
    point(
        night,
        5,
        TALKS,
        id('t', 1),
        "The delegations will meet again in Velden on Friday.",
        "single",
        "",
        "2025-12-05",
        2);
    point(
        night,
        6,
        BARLEY,
        id('t', 3),
        "Barley closed at 198 euros a tonne on Wednesday.",
        "single",
        "",
        "2025-12-03",
        5);
    night.add(
        new DifferenceRow(
            id('d', 1),
            TALKS,
            "conflict",
            "northern wall, Dam Authority",
            "one article denies what another says",
            "open",
            2,
            "",
            "",
            ""),
        new DifferenceVersionRow(
            id('d', 1),
            1,
            id('a', 2),
            "Lakeside Wire",
            "2025-12-04T08:30:00",
            "The authority has stopped all work on the northern wall",
            evidence(2, 4, 1)),
        new DifferenceVersionRow(
            id('d', 1),
            2,
            id('a', 3),
            "",
            "",
            "Work on the northern wall never stopped, the authority insists",
            evidence(3, 5, 2)),
        new DifferenceRow(
            id('d', 2),
            TALKS,
            "figure",
            "repairs",
            "38 to 40 million euros",
            "open",
            2,
            "38000000",
            "40000000",
            "EUR"),
        new DifferenceVersionRow(
            id('d', 2),
            1,
            id('a', 1),
            "Karvia Post",
            "2025-12-03",
            "repairs put at 38 million euros",
            evidence(1, 6, 1)),
        new DifferenceVersionRow(
            id('d', 2),
            2,
            id('a', 3),
            "",
            "",
            "repairs will cost about 40 million euros",
            evidence(3, 2, 1)));
    night.add(
        new EventRow(
            id('v', 1),
            TALKS,
            "2025-12-02",
            "day",
            "held",
            "Ministers from Karvia and Meldoria left the lake resort of Ostholm on Tuesday without an agreement on the dam.",
            3,
            evidence(1, 1, 1)),
        new EventRow(
            id('v', 2),
            TALKS,
            "2025-12-05",
            "day",
            "planned",
            "The delegations will meet again in Velden on Friday.",
            1,
            evidence(2, 1, 5)),
        new EventRow(
            id('v', 3),
            BARLEY,
            "2025-12-03",
            "day",
            "held",
            "Barley closed at 198 euros a tonne on Wednesday.",
            1,
            evidence(5, 1, 6)));
    night.add(new ChangeRow(
        id('c', 1),
        TALKS,
        "new_story",
        "Dam talks close with no deal on water levels",
        "",
        "3 articles",
        evidence(1, 1, 1)));
    figure(
        night,
        1,
        TALKS,
        1,
        "money",
        "38000000",
        "exact",
        "EUR",
        "",
        "repairs",
        "",
        "g1",
        "differs",
        "38 million euros");
    figure(
        night,
        2,
        TALKS,
        3,
        "money",
        "40000000",
        "about",
        "EUR",
        "",
        "repairs to the dam",
        "",
        "g1",
        "differs",
        "about 40 million euros");
    figure(
        night,
        3,
        TALKS,
        1,
        "measure",
        "212",
        "exact",
        "m",
        "",
        "water level",
        "",
        "g2",
        "agrees",
        "212 metres");
    figure(
        night,
        4,
        TALKS,
        2,
        "measure",
        "212",
        "exact",
        "m",
        "",
        "water level",
        "",
        "g2",
        "agrees",
        "212 metres");
    figure(
        night,
        5,
        TALKS,
        2,
        "percent",
        "-3",
        "nearly",
        "%",
        "",
        "inflow",
        "2025-12-03",
        "",
        "single",
        "-3 %");
    figure(
        night,
        6,
        BARLEY,
        5,
        "money",
        "198",
        "exact",
        "EUR",
        "t",
        "Barley",
        "2025-12-03",
        "",
        "single",
        "198 euros a tonne");
    night.add(
        new QuoteRow(
            id('q', 1),
            id('u', 1),
            TALKS,
            id('a', 3),
            "",
            "",
            id('e', 1),
            "Ilka Varrow",
            "chief engineer",
            "cue",
            "said",
            "direct",
            "We are patching a wall that should have been rebuilt ten years ago",
            evidence(3, 3, 1),
            812,
            878),
        new QuoteRow(
            id('q', 2),
            id('u', 2),
            TALKS,
            id('a', 1),
            "Karvia Post",
            "2025-12-03",
            id('e', 2),
            "Tomas Erle",
            "",
            "pronoun",
            "added",
            "direct",
            "Nobody here wants a dry summer, but nobody signs a blank page either",
            evidence(1, 5, 2),
            640,
            708),
        new QuoteRow(
            id('q', 3),
            id('u', 2),
            TALKS,
            id('a', 2),
            "Lakeside Wire",
            "2025-12-04T08:30:00",
            id('e', 2),
            "Tomas Erle",
            "minister",
            "cue",
            "said",
            "direct",
            "No one wants a dry summer, but no one signs a blank page",
            evidence(2, 3, 2),
            512,
            569));
    night.add(
        new EntityRow(id('e', 1), "PERSON", "PERSON", "Ilka Varrow", 2, 6, 2, 1, "2025-12-04"),
        new EntityRow(id('e', 2), "PERSON", "PERSON", "Tomas Erle", 1, 4, 2, 1, "2025-12-04"),
        new EntityRow(id('e', 3), "ORG", "ORG", "Dam Authority", 1, 3, 2, 1, "2025-12-04"),
        new EntityRow(id('e', 4), "PLACE", "PLACE", "Ostholm", 1, 2, 2, 1, "2025-12-04"),
        new EntityRow(id('e', 5), "PLACE", "ORG", "Karvia", 1, 2, 2, 1, "2025-12-04"),
        new VariantRow(id('e', 1), "Ilka Varrow", 4, 2, "name shown"),
        new VariantRow(id('e', 1), "Ilke Varro", 2, 1, "one letter differs, same role"),
        new VariantRow(id('e', 2), "Tomas Erle", 4, 2, "name shown"),
        new RoleRow(id('e', 1), "chief engineer", id('a', 3), evidence(3, 3, 1)),
        new RoleRow(id('e', 1), "head of works", id('a', 2), evidence(2, 2, 1)),
        new RoleRow(id('e', 2), "minister", id('a', 2), evidence(2, 3, 2)));
    mention(night, 1, 3, "Ilka Varrow", 100, 200, 300, 400);
    mention(night, 1, 2, "Ilke Varro", 110, 210);
    mention(night, 2, 1, "Tomas Erle", 120, 220);
    mention(night, 2, 2, "Tomas Erle", 130, 230);
    mention(night, 3, 2, "Dam Authority", 140);
    mention(night, 3, 3, "Dam Authority", 150, 250);
    mention(night, 4, 1, "Ostholm", 160);
    mention(night, 4, 2, "Ostholm", 170);
    mention(night, 5, 1, "Karvia", 180);
    mention(night, 5, 2, "Karvia", 190);
    night.add(
        new OriginRow(id('o', 1), "Karvia Post", "own text", 1),
        new OriginRow(id('o', 2), "Lakeside Wire", "copy", 2),
        new OriginRow(id('o', 3), "", "own text", 1),
        new OriginRow(id('o', 5), "Market Letter", "own text", 1),
        new LeftoverRow(
            id('a', 4),
            id('a', 2),
            "sentence",
            "=The mayor of Ostholm waited outside.",
            evidence(4, 7, 1)),
        new NoveltyRow(id('a', 2), "adds", id('p', 4), evidence(2, 1, 4)),
        new NoveltyRow(id('a', 2), "adds", id('p', 5), evidence(2, 1, 5)),
        new NoveltyRow(id('a', 3), "adds", id('p', 3), evidence(3, 1, 3)),
        new NoveltyRow(id('a', 3), "omits", id('p', 2), evidence(1, 1, 2)),
        new WarningRow(id('a', 4), "stripped_link", "remains: .", evidence(4, 3, 1)),
        new RejectedRow(
            9, "photos/dam.jpg", "unknown_type", "expected a text format, found image/jpeg"),
        new DateRow(
            id('a', 1),
            TALKS,
            evidence(1, 1, 1),
            "2025-12-02",
            "day",
            "anchored",
            "on Tuesday",
            70,
            80),
        new OverlapRow(id('a', 2), id('a', 4), "near_copy", 0.9301204, 0.9456, 0.98, 371, 204),
        new SentenceRow(evidence(1, 1, 1), id('a', 1), "body", 43, 153),
        new PublishedCandidateRow(
            id('a', 1),
            1,
            "2025-12-03",
            "day",
            "line",
            "chosen",
            "under the headline",
            "3 December 2025",
            evidence(1, 1, 1)),
        new TextRow(
            id('a', 1),
            "Ministers end dam talks without agreement\n\n\"Nobody here wants a dry summer…\"\r\n"),
        new TextRow(id('a', 5), "Barley steadies"));
    return night;
  }

  /** A point with the same words in each article; its wording stands in sentence {@code number}. */
  public static void point(
      RowsInMemory night,
      int number,
      String story,
      String strand,
      String text,
      String standing,
      String attributedTo,
      String date,
      int... articles) {
    night.add(new PointRow(
        id('p', number),
        story,
        strand,
        text,
        standing,
        articles.length,
        articles.length,
        attributedTo.isEmpty() ? articles.length : 0,
        standing.equals("disputed") ? 1 : 0,
        0,
        attributedTo.isEmpty() ? 0 : articles.length,
        attributedTo,
        date,
        "2025-12-04",
        evidence(articles[0], 1, number)));
    for (int article : articles) {
      night.add(new PointSourceRow(
          id('p', number),
          id('a', article),
          "",
          "",
          attributedTo.isEmpty() ? "asserts" : "reports",
          attributedTo,
          text,
          evidence(article, 1, number)));
    }
  }

  private static void figure(
      RowsInMemory night,
      int number,
      String story,
      int article,
      String kind,
      String value,
      String qualifier,
      String unit,
      String per,
      String measured,
      String asOf,
      String group,
      String agreement,
      String text) {
    night.add(new FigureRow(
        id('f', number),
        story,
        id('a', article),
        "",
        "",
        kind,
        value,
        "",
        qualifier,
        unit,
        per,
        measured,
        "",
        "",
        asOf,
        "",
        "",
        "",
        "",
        group,
        agreement,
        text,
        evidence(article, 2, 1),
        900 + number,
        900 + number + text.length()));
  }

  private static void mention(
      RowsInMemory night, int entity, int article, String text, int... starts) {
    for (int start : starts) {
      night.add(new MentionRow(
          id('e', entity),
          id('a', article),
          TALKS,
          evidence(article, 1, 1),
          entity < 3 ? "PERSON" : entity == 3 ? "ORG" : "PLACE",
          text,
          start,
          start + text.length()));
    }
  }
}
