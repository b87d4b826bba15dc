package org.nightdesk.corpus.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.nightdesk.corpus.date.DateScanner;
import org.nightdesk.corpus.date.PublishedCandidate;
import org.nightdesk.corpus.date.PublishedCandidate.Place;
import org.nightdesk.corpus.text.Characters;

/**
 * When a page says it was published: in its linked data, its meta tags, its marked-up lines, its
 * address, in this order. What tells of a change counts only where nothing else is said.
 *
 * <p>A moment stated in universal time may fall on another day than where it was published. The day
 * in the page's address, or a line that shows the same moment in another zone, then settles the day.
 */
final class PageDate {
  private static final String[] PUBLISHED_TAGS = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "article.published",
    "published_time",
    "publishdate",
    "publish_date",
    "publish-date",
    "pubdate",
    "date.issued",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "dcterms.issued",
    "dc.created",
    "sailthru.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "originalpublicationdate",
    "article_date_original",
    "date",
    "created",
    "article:published",
    "og:published_time",
    "og:pubdate",
    "rnews:datepublished",
    "displaydate",
    "citation_publication_date",
    "citation_date",
    "article:post_date",
    "publicationdate",
    "publication_date",
    "datecreated"
  };
  private static final String[] CHANGED_TAGS = {
    "og:updated_time", "article:modified_time", "last-modified", "lastmod", "datemodified"
  };

  /** Most lines of a page taken for dates of its article. */
  private static final int MOST_LINES = 12;

  /** Longest difference between two zones of one moment, minutes. */
  private static final int WIDEST_ZONE = 14 * 60;

  private final MetaTags tags;
  private final DayOrder order;
  private final Optional<LocalDate> address;
  private final DatedLines lines;

  /**
   * @param url the page's own address; empty where it states none
   */
  PageDate(Document page, MetaTags tags, String url, DayOrder order) {
    this.tags = tags;
    this.order = order;
    this.address = dayIn(url);
    this.lines = new DatedLines(page);
  }

  /**
   * @param linked the date in the page's linked data; empty where it has none
   * @param changed the date of change there
   */
  List<PublishedCandidate> candidates(String linked, String changed) {
    Set<PublishedCandidate> all = new LinkedHashSet<>();
    read(linked, Place.JSON_LD, "the page's linked data").ifPresent(all::add);
    for (String tag : PUBLISHED_TAGS) {
      read(tags.of(tag), Place.META, "meta tag " + tag).ifPresent(all::add);
    }
    List<PublishedCandidate> dates = new ArrayList<>(all);
    if (dates.isEmpty()) {
      lines.all(this::stated).limit(MOST_LINES).forEach(dates::add);
    } else {
      dates.set(0, onItsOwnDay(dates.getFirst()));
      lines.marked(this::stated).limit(MOST_LINES).forEach(dates::add);
    }
    address
        .map(LocalDate::toString)
        .map(
            day -> PublishedCandidate.outside(day, Place.URL, day, "the day in the page's address"))
        .ifPresent(dates::add);
    read(changed, Place.JSON_LD, "the page's linked data, of a change").ifPresent(dates::add);
    for (String tag : CHANGED_TAGS) {
      read(tags.of(tag), Place.META, "meta tag %s, of a change".formatted(tag))
          .ifPresent(dates::add);
    }
    if (dates.isEmpty()) {
      lines.told(this::stated).ifPresent(dates::add);
    }
    return dates.stream().distinct().toList();
  }

  private Optional<PublishedCandidate> read(String value, Place place, String reason) {
    return value.isEmpty()
        ? Optional.empty()
        : stated(value, value)
            .map(date -> PublishedCandidate.outside(date.value(), place, date.words(), reason));
  }

  /** The date of {@code value}, in a line of the page. */
  private Optional<DatedLines.Dated> stated(String value, String shown) {
    if (value.length() > 200) {
      return Optional.empty();
    }
    String words = Characters.oneLine(shown.isBlank() ? value : shown);
    return DateScanner.first(value)
        .map(date -> date.value())
        .or(() -> order.first(value).map(LocalDate::toString))
        .map(date -> new DatedLines.Dated(date, words));
  }

  private PublishedCandidate onItsOwnDay(PublishedCandidate stated) {
    String value = stated.value();
    if (!value.endsWith("Z") && !value.endsWith("+00:00")) {
      return stated;
    }
    LocalDate day = stated.day();
    if (address.filter(day::equals).isPresent()) {
      return stated;
    }
    if (address.isPresent() && Math.abs(ChronoUnit.DAYS.between(day, address.get())) == 1) {
      return PublishedCandidate.outside(
          address.get().toString(),
          stated.place(),
          stated.words(),
          stated.reason() + "; its day as in the page's address");
    }
    LocalDateTime moment =
        LocalDateTime.parse(value.substring(0, value.length() - (value.endsWith("Z") ? 1 : 6)));
    return lines
        .near(this::stated)
        .filter(line -> isSameMoment(line.value(), moment))
        .findFirst()
        .map(line -> PublishedCandidate.outside(
            line.value(), Place.PAGE_LINE, line.words(), "the same moment as in " + stated.words()))
        .orElse(stated);
  }

  /** Whether {@code local}, a date with a time of day and no zone, is {@code moment} on another day. */
  private static boolean isSameMoment(String local, LocalDateTime moment) {
    if (local.length() != 16 && local.length() != 19) { // with a zone, or a day alone
      return false;
    }
    LocalDateTime shown = LocalDateTime.parse(local);
    long minutes =
        ChronoUnit.MINUTES.between(shown.withSecond(0), moment.withSecond(0).withNano(0));
    return !shown.toLocalDate().equals(moment.toLocalDate())
        && Math.abs(minutes) <= WIDEST_ZONE
        && minutes % 15 == 0;
  }

  /** The day of an address such as .../2031/05/03/..., year, month and day in a row. */
  static Optional<LocalDate> dayIn(String url) {
    List<String> parts = List.of(url.split("[/?#]", 40));
    for (int i = 0; i < parts.size(); i++) {
      Optional<LocalDate> day = i + 2 < parts.size()
          ? day(parts.get(i) + "-" + two(parts.get(i + 1)) + "-" + two(parts.get(i + 2)))
          : Optional.empty();
      String opening = parts.get(i).substring(0, Math.min(10, parts.get(i).length()));
      day = day.or(() -> day(opening));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static Optional<LocalDate> day(String iso) {
    return iso.length() == 10 && iso.startsWith("20")
        ? DateScanner.first(iso)
            .filter(date -> date.value().equals(iso))
            .map(date -> LocalDate.parse(iso))
        : Optional.empty();
  }
}
