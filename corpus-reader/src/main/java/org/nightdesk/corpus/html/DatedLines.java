package org.nightdesk.corpus.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nightdesk.corpus.date.PublishedCandidate;
import org.nightdesk.corpus.date.PublishedCandidate.Place;
import org.nightdesk.corpus.text.Words;

/** The short lines of a page that are marked as, or look like, its date. */
final class DatedLines {
  /** Elements after the headline among which the article's own date stands. */
  private static final int NEAR = 300;

  private static final List<String> NAMES =
      List.of("date", "time", "publish", "byline", "posted", "meta");

  /** Words of a line that tells when a page was published or last changed. */
  private static final List<String> TELLING = List.of(
      "last edited",
      "last modified",
      "last updated",
      "updated on",
      "last changed",
      "posted on",
      "published on",
      "published:",
      "updated:");

  /** Longest line, in characters, and most words a line without a telling mark has. */
  private static final int LONGEST = 120;

  private static final int FEW_WORDS = 12;

  /** Most lines looked at; a page of a calendar has thousands. */
  private static final int MOST = 400;

  /** A date and the words it was read from. */
  record Dated(String value, String words) {}

  /** Makes a date of a value and the words shown for it. */
  interface Reading extends BiFunction<String, String, Optional<Dated>> {}

  private final Document page;
  private final List<Element> near;

  DatedLines(Document page) {
    this.page = page;
    this.near = AfterHeadline.elements(page, NEAR);
  }

  /** The dates of all lines, the most telling first: marked before named, near the headline before elsewhere. */
  Stream<PublishedCandidate> all(Reading reading) {
    return Stream.of(
            marked(near, reading),
            marked(page.getAllElements(), reading),
            near(near, reading).map(DatedLines::ofALine),
            page.getAllElements().stream()
                .filter(DatedLines::isNamed)
                .limit(MOST)
                .flatMap(line -> line(line, reading))
                .map(DatedLines::ofALine))
        .flatMap(dates -> dates);
  }

  /** The dates of the elements near the headline that are marked as times. */
  Stream<PublishedCandidate> marked(Reading reading) {
    return marked(near, reading);
  }

  private static Stream<PublishedCandidate> marked(List<Element> elements, Reading reading) {
    return elements.stream()
        .filter(DatedLines::isMarked)
        .limit(MOST)
        .flatMap(time -> marked(time, reading))
        .map(date -> PublishedCandidate.outside(
            date.value(), Place.TIME_ELEMENT, date.words(), "marked as the page's time"));
  }

  private static PublishedCandidate ofALine(Dated date) {
    return PublishedCandidate.outside(
        date.value(), Place.PAGE_LINE, date.words(), "a line of the page");
  }

  /** The dates of all lines near the headline. */
  Stream<Dated> near(Reading reading) {
    return near(near, reading);
  }

  private static Stream<Dated> near(List<Element> elements, Reading reading) {
    return elements.stream()
        .filter(element -> isNamed(element) || Words.count(element.ownText()) <= FEW_WORDS)
        .flatMap(element -> line(element, reading));
  }

  private static boolean isMarked(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String name = element.normalName();
    String property = element.attr("itemprop");
    return property.equals("datePublished")
        || property.equals("dateCreated")
        || name.equals("time") && (element.hasAttr("pubdate") || element.hasAttr("datetime"))
        || name.equals("abbr") && element.hasClass("published");
  }

  private static boolean isNamed(Element element) {
    if (element.normalName().equals("time")) {
      return true;
    }
    String names = element.className() + " " + element.id();
    if (names.length() == 1) {
      return false;
    }
    String lower = names.toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(lower::contains);
  }

  private static Stream<Dated> marked(Element time, Reading reading) {
    String shown = ShortText.of(time, LONGEST);
    String value =
        MetaTags.first(time.attr("datetime"), time.attr("content"), time.attr("title"), shown);
    return reading.apply(value, shown).stream();
  }

  private static Stream<Dated> line(Element line, Reading reading) {
    String words = ShortText.of(line, LONGEST);
    return words.length() < 6 || words.chars().noneMatch(c -> c >= '0' && c <= '9')
        ? Stream.empty()
        : reading.apply(words, words).stream();
  }

  /** The date of a line that says in words when the page was published or last changed. */
  Optional<PublishedCandidate> told(Reading reading) {
    for (Element element : page.getAllElements()) {
      String own = element.ownText();
      if (own.length() <= LONGEST && own.length() >= 8) {
        String words = own.toLowerCase(Locale.ROOT);
        if (TELLING.stream().anyMatch(words::contains)) {
          Optional<Dated> date = line(element, reading).findFirst();
          if (date.isPresent()) {
            return date.map(dated -> PublishedCandidate.outside(
                dated.value(),
                Place.PAGE_LINE,
                dated.words(),
                "says when the page was published or changed"));
          }
        }
      }
    }
    return Optional.empty();
  }
}
