package org.nightdesk.batch.night;

import java.util.Map;
import org.nightdesk.enrichment.Ids;

/**
 * What was held against its sources on the last night that was checked, and need not be once more: articles
 * whose text and rows are the same and were checked by the same program. A share of them is checked all the
 * same, another one each night.
 *
 * @param digests what was checked of each article, by its id; empty where all is to be checked
 * @param program names the program that checks
 * @param seed decides which articles are checked all the same; the run's id
 */
public record CheckedBefore(Map<String, String> digests, String program, String seed) {
  /** Of so many articles that were checked before one is checked again, on average. */
  static final int ONE_IN = 100;

  public CheckedBefore {
    digests = Map.copyOf(digests);
  }

  /** Nothing was checked before. */
  public static CheckedBefore nothing() {
    return new CheckedBefore(Map.of(), "", "");
  }

  boolean holds(String article, String digest) {
    return digest.equals(digests.get(article));
  }

  /** Whether an article, or the copies of one, are checked whatever was checked before. */
  boolean isSampled(String article) {
    String drawn = Ids.mint('s', seed, article);
    return Long.remainderUnsigned(Long.parseUnsignedLong(drawn.substring(1), 16), ONE_IN) == 0;
  }
}
