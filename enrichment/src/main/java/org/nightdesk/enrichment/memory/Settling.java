package org.nightdesk.enrichment.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.enrichment.memory.StoryNews.Version;

/**
 * Tells whether a difference is settled: the last word of every source is the same version, and at
 * least one of them told another before.
 */
final class Settling {
  private Settling() {}

  static boolean isSettled(List<Version> versions) {
    Map<String, String> lastDay = new HashMap<>();
    for (Version each : versions) {
      if (each.source().isEmpty() || each.published().isEmpty()) {
        return false;
      }
      lastDay.merge(
          each.source(), each.published(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
    Set<Integer> last = new HashSet<>();
    Set<Integer> all = new HashSet<>();
    for (Version each : versions) {
      all.add(each.version());
      if (each.published().equals(lastDay.get(each.source()))) {
        last.add(each.version());
      }
    }
    return last.size() == 1 && all.size() > 1;
  }
}
