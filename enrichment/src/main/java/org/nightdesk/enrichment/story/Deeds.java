package org.nightdesk.enrichment.story;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The deeds of {@link Announcements} in numbers, in rising order.
 *
 * @param ahead those told oftener as to come
 * @param done those told oftener as come about
 */
record Deeds(long[] ahead, long[] done) {
  /** @param words numbers the two words a deed is named by */
  static Deeds of(Announcements announcements, TermNumbers words) {
    return new Deeds(
        numbered(announcements.balance(), 1, words), numbered(announcements.balance(), -1, words));
  }

  private static long[] numbered(Map<String, Integer> balance, int sign, TermNumbers words) {
    return balance.entrySet().stream()
        .filter(deed -> Integer.signum(deed.getValue()) == sign)
        .mapToLong(deed -> number(deed.getKey(), words))
        .sorted()
        .toArray();
  }

  private static long number(String deed, TermNumbers words) {
    int blank = deed.indexOf(' ');
    return (long) words.of(deed.substring(0, blank)) << Integer.SIZE
        | words.of(deed.substring(blank + 1));
  }

  /** How many of the deeds are told as to come. */
  long ahead(Set<Long> deeds) {
    return count(ahead, deeds);
  }

  /** How many of the deeds are told as come about. */
  long done(Set<Long> deeds) {
    return count(done, deeds);
  }

  private static long count(long[] told, Set<Long> deeds) {
    return Arrays.stream(told).filter(deeds::contains).count();
  }
}
