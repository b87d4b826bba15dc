package org.nightdesk.enrichment.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;

/**
 * People of a story by surname, for an article that uses the bare surname where nothing tells that it
 * is a name. A surname that two people of the story share stands for nobody.
 */
final class Surnames {
  private static final int SHORTEST = 3;

  private final Map<String, String> entityOf = new HashMap<>();

  Surnames(Lexicon lexicon, StoryMaterial material) {
    Set<String> shared = new HashSet<>();
    for (Map<Span, StoryMaterial.Named> entities : material.entityOf().values()) {
      for (StoryMaterial.Named named : entities.values()) {
        String name = named.name();
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        String lower = surname.toLowerCase(Locale.ROOT);
        boolean tells = named.type() == EntityType.PERSON
            && surname.length() >= SHORTEST
            && surname.length() < name.length()
            && !lexicon.isCommon(lower)
            && !lexicon.isConcept(lexicon.stem(lower));
        if (tells) {
          String other = entityOf.putIfAbsent(surname, named.entityId());
          if (other != null && !other.equals(named.entityId())) {
            shared.add(surname);
          }
        }
      }
    }
    shared.forEach(entityOf::remove);
  }

  /** The id of the one person of that surname; empty where there is none. */
  String entity(String surname) {
    return entityOf.getOrDefault(surname, "");
  }
}
