package org.nightdesk.enrichment.name;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps two towns of one name apart where articles say in which state each lies. An article that
 * says nothing means the one most articles mean.
 */
final class Towns {
  private final Map<String, Map<String, Integer>> regions = new HashMap<>();

  void learn(NameUnit unit) {
    if (!unit.within().isEmpty()) {
      regions
          .computeIfAbsent(unit.folded(), key -> new TreeMap<>())
          .merge(unit.within(), 1, Integer::sum);
    }
  }

  /** What to add to the town's name to keep it apart; empty where there is nothing to part. */
  String of(NameUnit unit) {
    Map<String, Integer> found =
        unit.type() == EntityType.PLACE ? regions.getOrDefault(unit.folded(), Map.of()) : Map.of();
    if (found.size() < 2) {
      return "";
    }
    String best = "";
    for (Map.Entry<String, Integer> region : found.entrySet()) {
      boolean more = best.isEmpty() || region.getValue() > found.getOrDefault(best, 0);
      best = more ? region.getKey() : best;
    }
    String within = unit.within().isEmpty() ? best : unit.within();
    return within.equals(best) ? "" : ", " + within;
  }
}
