package org.nightdesk.batch.store;

import java.time.LocalDate;

/**
 * The nights tonight may refer to.
 *
 * @param from ISO date of the first of them
 * @param before tonight, an ISO date; not one of them
 * @param articles how many of their articles are looked at, the latest nights first
 * @param quietNights nights a story is listed as quiet
 * @param knownFrom ISO date of the first night whose names, repeated texts and terms are known, not
 *     after {@code from}
 * @param termArticles how many articles those terms stand for at most
 */
public record EarlierNights(
    String from, String before, int articles, int quietNights, String knownFrom, int termArticles) {
  public EarlierNights {
    if (articles < 0 || quietNights < 0 || termArticles < 0) {
      throw new IllegalArgumentException(
          "nothing is remembered less than not at all: %s articles, %s nights, terms of %s articles"
              .formatted(articles, quietNights, termArticles));
    }
  }

  /** The nights that many days before {@code night}. */
  public static EarlierNights of(
      LocalDate night, int days, int articles, int quietNights, int knownDays, int termArticles) {
    return new EarlierNights(
        night.minusDays(days).toString(),
        night.toString(),
        articles,
        quietNights,
        night.minusDays(Math.max(days, knownDays)).toString(),
        termArticles);
  }
}
