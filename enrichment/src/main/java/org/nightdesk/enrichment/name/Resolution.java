package org.nightdesk.enrichment.name;

import java.util.List;

/**
 * The entities of a night and what the corrections did to them.
 *
 * @param entities in the order of their ids
 * @param effects one for each correction, in the order of the lines
 */
public record Resolution(List<Entity> entities, List<CorrectionEffect> effects) {
  public Resolution {
    entities = List.copyOf(entities);
    effects = List.copyOf(effects);
  }
}
