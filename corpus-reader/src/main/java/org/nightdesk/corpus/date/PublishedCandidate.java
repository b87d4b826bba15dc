package org.nightdesk.corpus.date;

import java.time.LocalDate;
import java.util.Locale;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Span;

/**
 * A date an article may have been published on.
 *
 * @param value as {@link Published#value} has it, never empty
 * @param place what it was read from
 * @param words the words it was read from
 * @param reason what speaks for it or against it; empty where its place says all
 * @param where the words in the article's text; empty where they stand outside it
 */
public record PublishedCandidate(
    String value, Place place, String words, String reason, Span where) {
  /** Where a date stands that may be the one of publication. */
  public enum Place {
    /** The index beside the article. */
    INDEX,
    /** A field of a record, an item of a feed, front matter or the header of a message. */
    RECORD,
    /** A page's linked data. */
    JSON_LD,
    /** A page's meta tag. */
    META,
    /** An element of a page that is marked as its time. */
    TIME_ELEMENT,
    /** Another short line of a page. */
    PAGE_LINE,
    /** A page's address. */
    URL,
    /** A line with a time of day beside an agency or source. */
    TIMESTAMP,
    /** Another line outside the running text. */
    LINE,
    /** The place and day a report opens with. */
    DATELINE,
    /** A picture's caption: the article is not older. */
    CAPTION;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Words outside the article's text. */
  public static final Span NOWHERE = new Span(0, 0);

  public PublishedCandidate {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("a candidate is a date: \"%s\"".formatted(words));
    }
  }

  /** A date the article's text does not hold. */
  public static PublishedCandidate outside(String value, Place place, String words, String reason) {
    return new PublishedCandidate(value, place, words, reason, NOWHERE);
  }

  /** A caption tells only that the article is not older; all other places state its date. */
  public Published.Basis basis() {
    return place == Place.CAPTION ? Published.Basis.INFERRED : Published.Basis.STATED;
  }

  /** The day, in the source's own zone. */
  public LocalDate day() {
    return LocalDate.parse(value.substring(0, 10));
  }

  /** How exact it is: day, minute or second. */
  public String precision() {
    if (value.length() == 10) {
      return "day";
    }
    return value.length() > 16 && value.charAt(16) == ':' ? "second" : "minute";
  }

  public Published published() {
    String evidence = place == Place.CAPTION
        ? reason + ": \"" + words + "\""
        : reason.isEmpty() ? words : words + " (" + reason + ")";
    return new Published(value, basis(), evidence);
  }
}
