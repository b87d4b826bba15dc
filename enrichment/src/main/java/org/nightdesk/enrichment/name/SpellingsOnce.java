package org.nightdesk.enrichment.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Spellings folded once, however many mentions have them, and each held once: a night names the same
 * things over and over.
 */
final class SpellingsOnce {
  private final Map<String, String> foldedOf = new HashMap<>();
  private final Map<String, String> held = new HashMap<>();

  /** As {@link ArticleUnits#fold} gives it. */
  String fold(String name) {
    return foldedOf.computeIfAbsent(name, text -> once(ArticleUnits.fold(text)));
  }

  /** The first text that was equal. */
  String once(String text) {
    String first = held.putIfAbsent(text, text);
    return first == null ? text : first;
  }
}
