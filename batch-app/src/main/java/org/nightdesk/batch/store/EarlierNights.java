package org.nightdesk.batch.store;

import java.time.LocalDate;

/**
 * The nights tonight may refer to.
 *
 * @param from ISO date of the first of them
 * @param before tonight, an ISO date; not one of them
 * @param articles how many of their articles are looked at, the latest nights first
 * @param quietNights nights a story is listed as quiet
 */
public record EarlierNights(String from, String before, int articles, int quietNights) {
  public EarlierNights {
    if (articles < 0 || quietNights < 0) {
      throw new IllegalArgumentException(
          "nothing is remembered less than not at all: %d articles, %d nights"
              .formatted(articles, quietNights));
    }
  }

  /** The {@code days} days before {@code night}. */
  public static EarlierNights of(LocalDate night, int days, int articles, int quietNights) {
    return new EarlierNights(
        night.minusDays(days).toString(), night.toString(), articles, quietNights);
  }
}
