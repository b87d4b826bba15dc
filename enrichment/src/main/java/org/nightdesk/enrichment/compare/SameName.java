package org.nightdesk.enrichment.compare;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;

/**
 * Takes entities of one story that have the same name and were only taken for different kinds of thing
 * as one: a town named once "in Harun" and once alone. Two of one kind stay two, for they may be
 * father and son.
 */
final class SameName {
  private SameName() {}

  static StoryMaterial unite(StoryMaterial material) {
    Map<String, Map<EntityType, String>> known = new TreeMap<>();
    Map<String, StoryMaterial.Named> byId = new TreeMap<>();
    Map<String, Integer> mentions = new HashMap<>();
    for (Map<Span, StoryMaterial.Named> entities : material.entityOf().values()) {
      for (StoryMaterial.Named named : entities.values()) {
        byId.put(named.entityId(), named);
        mentions.merge(named.entityId(), 1, Integer::sum);
      }
    }
    Map<String, Boolean> twice = new HashMap<>();
    byId.values().forEach(named -> {
      String name = named.name().toLowerCase(Locale.ROOT);
      String other = known
          .computeIfAbsent(name, unused -> new TreeMap<>())
          .putIfAbsent(named.type(), named.entityId());
      if (other != null) {
        twice.put(name, true);
      }
    });
    Map<String, StoryMaterial.Named> kept = new HashMap<>();
    known.forEach((name, ofType) -> {
      if (ofType.size() > 1 && !twice.containsKey(name)) {
        String most = "";
        for (String id : ofType.values()) {
          boolean more =
              most.isEmpty() || mentions.getOrDefault(id, 0) > mentions.getOrDefault(most, 0);
          most = more ? id : most;
        }
        StoryMaterial.Named one = byId.get(most);
        if (one != null) {
          ofType.values().forEach(id -> kept.put(id, one));
        }
      }
    });
    if (kept.isEmpty()) {
      return material;
    }
    Map<ArticleId, Map<Span, StoryMaterial.Named>> united = new HashMap<>();
    material.entityOf().forEach((article, entities) -> {
      Map<Span, StoryMaterial.Named> here = new HashMap<>();
      entities.forEach((span, named) -> here.put(span, kept.getOrDefault(named.entityId(), named)));
      united.put(article, here);
    });
    return new StoryMaterial(material.storyId(), material.articles(), united);
  }
}
