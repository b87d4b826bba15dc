package org.nightdesk.benchmarks.sentence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One item beside what was read in it.
 *
 * @param pairings by sort; only sorts that are judged in this item
 */
record ScoredItem(LabelledItem item, Map<Sort, Pairing> pairings) {
  ScoredItem {
    pairings = Map.copyOf(pairings);
  }

  static ScoredItem of(LabelledItem item, Map<Sort, List<Found>> found) {
    Map<Sort, Pairing> pairings = new EnumMap<>(Sort.class);
    item.labels()
        .forEach((sort, labels) ->
            pairings.put(sort, Pairing.of(labels, found.getOrDefault(sort, List.of()))));
    return new ScoredItem(item, pairings);
  }
}
