package org.nightdesk.enrichment.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;

/**
 * What is kept of an article while it is grouped, beside the terms it is compared by: its text is not.
 *
 * @param stated the date it states, by which reports are ordered; empty where it states none
 * @param epochDay the day of that, counted from 1970; 0 where none is stated
 * @param undated whether nothing is known of its date
 * @param deeds what it tells as to come and as come about
 * @param entities whom it names, by {@link #entity}; each once, lowest number first
 * @param mentions how often it names each of them
 */
record Report(
    ArticleId article,
    String stated,
    long epochDay,
    boolean undated,
    Outlook outlook,
    Deeds deeds,
    long[] entities,
    int[] mentions) {
  private static final int HEX = 16;

  static Report of(StoryCandidate candidate, Outlook outlook, Deeds deeds) {
    Map<Long, Integer> named = new HashMap<>();
    candidate
        .names()
        .forEach(name -> named.merge(entity(name.entityId()), name.mentions(), Integer::sum));
    long[] entities = named.keySet().stream()
        .sorted(Long::compareUnsigned)
        .mapToLong(Long::longValue)
        .toArray();
    int[] mentions = new int[entities.length];
    for (int i = 0; i < entities.length; i++) {
      mentions[i] = named.getOrDefault(entities[i], 0);
    }
    Published published = candidate.published();
    boolean isStated = published.basis() == Published.Basis.STATED;
    return new Report(
        candidate.article(),
        isStated ? published.value() : "",
        isStated ? published.day().map(LocalDate::toEpochDay).orElse(0L) : 0,
        published.basis() == Published.Basis.UNKNOWN,
        outlook,
        deeds,
        entities,
        mentions);
  }

  /** The digits of an entity's id as an unsigned number; numbers are in the order of the ids. */
  private static long entity(String id) {
    return Long.parseUnsignedLong(id, 1, id.length(), HEX);
  }

  /** The stated day; empty where none is. */
  Optional<LocalDate> day() {
    return stated.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
  }
}
