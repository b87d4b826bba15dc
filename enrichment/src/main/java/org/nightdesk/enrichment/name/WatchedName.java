package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A name somebody wants to hear of.
 *
 * @param alias another spelling that counts as well; empty where there is none
 * @param note for readers, without effect
 */
public record WatchedName(String name, String alias, String note) {
  public WatchedName {
    if (name.isBlank()) {
      throw new IllegalArgumentException("expected a name to watch");
    }
  }

  /** The entities that bear the name or the alias under one of their spellings, in their order. */
  public List<Entity> bearersAmong(List<Entity> entities) {
    List<Entity> bearers = new ArrayList<>();
    for (Entity entity : entities) {
      if (isBorneBy(entity, name) || !alias.isEmpty() && isBorneBy(entity, alias)) {
        bearers.add(entity);
      }
    }
    return bearers;
  }

  /** A surname alone is borne only by who is shown so: "Roe" is not every Roe. */
  private static boolean isBorneBy(Entity entity, String name) {
    String folded = ArticleUnits.fold(name);
    boolean oneWord = folded.indexOf(' ') < 0;
    if (oneWord && entity.type() == EntityType.PERSON) {
      return ArticleUnits.fold(entity.name()).equals(folded);
    }
    for (Variant variant : entity.variants()) {
      String spelt = ArticleUnits.fold(variant.text());
      if (spelt.equals(folded)) {
        return true;
      }
    }
    return false;
  }
}
