package org.nightdesk.enrichment.name;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spellings folded once, however many mentions have them, and each held once: a night names the same
 * things over and over. Safe for several threads.
 */
final class SpellingsOnce {
  private final Map<String, String> foldedOf = new ConcurrentHashMap<>();
  private final Map<String, String> held = new ConcurrentHashMap<>();

  /** As {@link ArticleUnits#fold} gives it. */
  String fold(String name) {
    String folded = foldedOf.get(name);
    if (folded == null) {
      folded = once(ArticleUnits.fold(name));
      foldedOf.putIfAbsent(name, folded);
    }
    return folded;
  }

  /** The first text that was equal. */
  String once(String text) {
    String first = held.putIfAbsent(text, text);
    return first == null ? text : first;
  }
}
