package org.nightdesk.reporting;

import static org.nightdesk.reporting.InventedNight.article;
import static org.nightdesk.reporting.InventedNight.evidence;
import static org.nightdesk.reporting.InventedNight.id;

import java.util.List;
import java.util.stream.IntStream;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.EventRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.NoveltyRow;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.RejectedRow;
import org.nightdesk.reporting.row.RoleRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StorylineRow;
import org.nightdesk.reporting.row.StrandRow;
import org.nightdesk.reporting.row.WarningRow;

/** Invented nights of any size, made by rule. */
public final class LargeNight {
  private static final String[] PLACES = {
    "Ostholm", "Velden", "Karn", "Maribrunn", "Selwyn Bay", "Torrek"
  };
  private static final String[] THINGS = {
    "harbour", "railway", "hospital", "reservoir", "museum", "orchard"
  };
  private static final String[] ENDS = {
    "opens after nine years of delay",
    "closes for repairs until spring",
    "is sold to the city for a token price",
    "stays shut as talks with its workers drag on",
    "draws twice the visitors of a year ago"
  };

  private LargeNight() {}

  public static RowsInMemory empty() {
    return new RowsInMemory();
  }

  public static RowsInMemory oneArticle() {
    return night(1, 1, 4);
  }

  /** One story told by five articles, with a good deal to say. */
  public static RowsInMemory oneAffair() {
    return night(1, 5, 26);
  }

  /** One affair in three stories: what was to come, what came of it, what followed. */
  public static RowsInMemory stages() {
    var night = new RowsInMemory();
    for (int story = 1; story <= 3; story++) {
      story(night, story, 3, 9);
    }
    String[] stages = {"outcome", "preview", "follow-up"};
    return NightNames.mapped(night, row -> switch (row) {
      case StoryRow old ->
        new StoryRow(
            old.storyId(),
            id('l', 1),
            stages[old.rank() - 1],
            old.headline(),
            old.summary(),
            old.status(),
            old.nArticles(),
            old.nCopies(),
            old.nOrigins(),
            old.nPoints(),
            old.nDifferences(),
            old.firstPublished(),
            old.lastPublished(),
            old.rank(),
            old.rankReason(),
            old.nOutlets());
      case StorylineRow old when !old.storylineId().equals(id('l', 1)) -> List.of();
      default -> row;
    });
  }

  public static RowsInMemory fiveStories() {
    return night(5, 1, 6);
  }

  /** Five stories that tell nothing yesterday's brief did not. */
  public static RowsInMemory nothingNew() {
    return withStatus(fiveStories(), "unchanged");
  }

  /** Earlier stories only; no article tonight. */
  public static RowsInMemory onlyQuiet() {
    return withStatus(fiveStories(), "quiet");
  }

  private static RowsInMemory withStatus(RowsInMemory night, String status) {
    return NightNames.mapped(night, row -> switch (row) {
      case StoryRow old ->
        new StoryRow(
            old.storyId(),
            old.storylineId(),
            old.stage(),
            old.headline(),
            old.summary(),
            status,
            old.nArticles(),
            old.nCopies(),
            old.nOrigins(),
            old.nPoints(),
            old.nDifferences(),
            old.firstPublished(),
            old.lastPublished(),
            old.rank(),
            old.rankReason(),
            old.nOutlets());
      case ChangeRow change -> List.of();
      default -> row;
    });
  }

  /** Two hundred articles in forty stories. */
  public static RowsInMemory twoHundred() {
    return night(40, 5, 12);
  }

  /** Three thousand articles in a thousand stories. */
  public static RowsInMemory threeThousand() {
    return night(1000, 3, 3);
  }

  /** Headlines of 200 characters, source names of 80, words that never end, other scripts. */
  public static RowsInMemory awkward() {
    return NightNames.rewritten(night(3, 4, 8), old -> switch (Math.floorMod(old.hashCode(), 5)) {
      case 0 -> "The " + "very ".repeat(38) + "long end";
      case 1 -> "Unbroken" + "mountainrailway".repeat(12);
      case 2 -> "Рада міста Ка́рна ухвалила рішення / Η πόλη αποφάσισε / 港口重新开放 مرفأ";
      case 3 ->
        "The Association of Harbour Pilots, Lighthouse Keepers and Ferry Crews of Ostholm Bay";
      default -> "$5,000 & 30 % <b>of</b> “everything” – it’s “said”\u0000\uFFFE\uD800 \u202Eabc";
    });
  }

  public static RowsInMemory night(int stories, int articles, int points) {
    var night = new RowsInMemory();
    for (int story = 1; story <= stories; story++) {
      story(night, story, articles, points);
    }
    for (int person = 1; person <= 12; person++) {
      night.add(new EntityRow(
          id('e', person),
          "PERSON",
          "PERSON",
          "Person Number" + person,
          1,
          90 - person,
          12,
          4,
          "2025-12-04"));
    }
    if (stories > 1) {
      night.add(new RejectedRow(
          4, "maps/karn.png", "unknown_type", "expected a text format, found image/png"));
    }
    return night;
  }

  private static void story(RowsInMemory night, int number, int articles, int points) {
    String story = id('s', number);
    String place = PLACES[number % PLACES.length];
    String thing = THINGS[number % THINGS.length];
    String headline = place + " " + thing + " " + ENDS[number % ENDS.length];
    int first = (number - 1) * articles + 1;
    for (int i = 0; i < articles; i++) {
      int article = first + i;
      ArticleRow row = article(
          article,
          "in/%05d.txt".formatted(article),
          headline,
          "Daily " + place,
          "2025-12-0" + (1 + (number + i) % 4),
          story);
      night.add(row);
    }
    night.add(new StorylineRow(id('l', number), headline, 1, "2025-12-01", "2025-12-04"));
    int differences = number % 3 == 1 && articles > 1 ? 2 : 0;
    String lead = sentence(place, thing, 0);
    night.add(new StoryRow(
        story,
        id('l', number),
        "single",
        headline,
        lead + " | " + sentence(place, thing, 1) + " | " + sentence(place, thing, 2),
        number % 4 == 0 ? "updated" : "new",
        articles,
        0,
        articles,
        points,
        differences,
        "2025-12-01",
        "2025-12-04",
        number,
        articles + " articles, " + articles + " origins",
        articles));
    int strands = Math.max(1, points / 8);
    for (int strand = 0; strand < strands; strand++) {
      night.add(new StrandRow(
          id('t', number * 100 + strand),
          story,
          place + ", " + THINGS[strand % THINGS.length],
          strand + 1));
    }
    for (int i = 0; i < points; i++) {
      int told = Math.max(1, articles - i % articles);
      String standing = i == 5 && differences > 0 ? "disputed" : told == 1 ? "single" : "agreed";
      int strand = number * 100 + i % strands;
      InventedNight.point(
          night,
          number * 100 + i,
          story,
          id('t', strand),
          sentence(place, thing, i),
          standing,
          i % 6 == 3 ? "a harbour spokeswoman" : "",
          "",
          IntStream.range(first, first + told).toArray());
      novelty(night, number * 100 + i, standing, first, told, articles);
    }
    for (int i = 0; i < differences; i++) {
      String difference = id('d', number * 10 + i);
      night.add(
          new DifferenceRow(
              difference,
              story,
              i == 0 ? "conflict" : "figure",
              place + ", " + thing,
              "two accounts differ",
              "open",
              2,
              "",
              "",
              ""),
          new DifferenceVersionRow(
              difference,
              1,
              id('a', first),
              "Daily " + place,
              "2025-12-01",
              sentence(place, thing, 3),
              evidence(first, 1, 3)),
          new DifferenceVersionRow(
              difference,
              2,
              id('a', first + 1),
              "Daily " + place,
              "2025-12-02",
              "No such thing happened at the " + thing + ", the council says",
              evidence(first + 1, 1, 3)));
    }
    for (int i = 0; i < Math.min(6, points); i++) {
      night.add(new EventRow(
          id('v', number * 10 + i),
          story,
          "2025-12-0" + (1 + i),
          "day",
          i > 3 ? "planned" : "held",
          sentence(place, thing, i),
          1 + i % articles,
          evidence(first, 1, number * 100 + i)));
    }
    for (int i = 0; i < Math.min(10, points); i++) {
      String text = (1200 + 37 * i) + " visitors";
      night.add(new FigureRow(
          id('f', number * 100 + i),
          story,
          id('a', first + i % articles),
          "Daily " + place,
          "2025-12-01",
          "count",
          Integer.toString(1200 + 37 * i),
          "",
          i % 2 == 0 ? "about" : "exact",
          "visitor",
          "",
          "visitors to the " + thing,
          "",
          "",
          "2025-12-03",
          "",
          "",
          "",
          "",
          i < 2 ? "g" + number : "",
          i < 2 ? "other_time" : "single",
          text,
          evidence(first, 2, i + 1),
          100 + i,
          100 + i + text.length()));
    }
    for (int i = 0; i < Math.min(3, points); i++) {
      night.add(new QuoteRow(
          id('q', number * 10 + i),
          id('u', number * 10 + i),
          story,
          id('a', first),
          "Daily " + place,
          "2025-12-01",
          id('e', 1 + i),
          "Person Number" + (1 + i),
          "pilot",
          i == 1 ? "pronoun" : "cue",
          "said",
          "direct",
          "We have waited for the " + thing + " longer than anybody in " + place
              + " can remember, and number " + i + " knows it",
          evidence(first, 3, i + 1),
          10,
          90));
    }
    for (int person = 1; person <= 8; person++) {
      String name = "Person Number" + person;
      night.add(
          new MentionRow(
              id('e', person),
              id('a', first + person % articles),
              story,
              evidence(first, 1, 1),
              "PERSON",
              name,
              number * 10 + person,
              number * 10 + person + name.length()),
          new RoleRow(
              id('e', person),
              "pilot of the " + thing,
              id('a', first + person % articles),
              evidence(first, 1, 1)));
    }
    night.add(
        new ChangeRow(
            id('c', number),
            story,
            "new_point",
            sentence(place, thing, 1),
            "",
            "told by " + articles,
            evidence(first, 1, 1)),
        new WarningRow(
            id('a', first),
            number % 2 == 0 ? "stripped_link" : "mojibake",
            "remains: .",
            evidence(first, 1, 2)));
  }

  /** What the rows of a point tell, made by the first {@code told} of the articles, of the others. */
  private static void novelty(
      RowsInMemory night, int point, String standing, int first, int told, int articles) {
    if (articles > 1 && told == 1) {
      night.add(new NoveltyRow(id('a', first), "adds", id('p', point), evidence(first, 1, point)));
    } else if (standing.equals("agreed") && 2 * told >= articles - 1) {
      for (int other = first + told; other < first + articles; other++) {
        night.add(
            new NoveltyRow(id('a', other), "omits", id('p', point), evidence(first, 1, point)));
      }
    }
  }

  private static String sentence(String place, String thing, int number) {
    String[] said = {
      "The %s at %s changed hands on Monday after a short vote in the council.",
      "Work on the %s near %s will take until the end of March.",
      "Nobody was hurt when the old roof of the %s in %s gave way.",
      "The %s of %s has %d keepers, two boats and one bell.",
      "A third of the money for the %s comes from the fund of %s.",
      "Ferries between the %s and %s run every %d minutes again."
    };
    return said[number % said.length]
            .replace("%d", Integer.toString(number + 2))
            .formatted(thing, place)
        + (number < said.length ? "" : " That was said for the " + (number + 1) + "th time.");
  }
}
