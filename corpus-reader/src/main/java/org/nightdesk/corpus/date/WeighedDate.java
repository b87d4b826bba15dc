package org.nightdesk.corpus.date;

import java.util.Locale;

/**
 * A candidate for an article's date and what became of it.
 *
 * @param reason why it was taken, passed over or refused, one short line
 */
public record WeighedDate(PublishedCandidate date, Standing standing, String reason) {
  /** What became of a candidate. */
  public enum Standing {
    /** It is the article's date. */
    CHOSEN,
    /** Another date speaks louder. */
    PASSED_OVER,
    /** It tells only that the article is not older. */
    BOUND,
    /** It is not believed. */
    REFUSED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
