package org.nightdesk.enrichment.overlap;

import java.util.Comparator;
import java.util.List;

/**
 * Word 3-grams that stood in several different texts of one outlet, as far as they are sampled: what
 * one night hands to the next, so that a form or a footer is known for what it is though it stands in
 * one article tonight.
 *
 * @param shingles by shelf, then hash
 */
public record KnownShingles(List<Known> shingles) {
  /**
   * One of them.
   *
   * @param shelf the outlet, or "/" and the folder where none is stated
   * @param hash the first 40 bits of the 3-gram's hash
   * @param texts how many different texts it stood in, copies left out, over all nights
   */
  public record Known(String shelf, long hash, int texts) {}

  public KnownShingles {
    shingles = shingles.stream()
        .sorted(Comparator.comparing(Known::shelf).thenComparingLong(Known::hash))
        .toList();
  }

  /** Nothing is known, as in the first night. */
  public static KnownShingles none() {
    return new KnownShingles(List.of());
  }
}
