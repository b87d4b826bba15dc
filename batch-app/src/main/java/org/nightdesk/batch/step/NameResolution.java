package org.nightdesk.batch.step;

import java.util.List;
import org.nightdesk.batch.store.JdbcEntityStore;
import org.nightdesk.batch.store.JdbcFactMemory;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.enrichment.memory.EntityContinuation;
import org.nightdesk.enrichment.name.Entity;
import org.nightdesk.enrichment.name.EntityResolver;

/** Joins the spellings of all articles at hand into entities, under the ids of earlier nights. */
public final class NameResolution {
  private final JdbcFactStore facts;
  private final JdbcEntityStore entities;
  private final JdbcFactMemory memory;
  private final EntityResolver resolver;

  public NameResolution(
      JdbcFactStore facts,
      JdbcEntityStore entities,
      JdbcFactMemory memory,
      EntityResolver resolver) {
    this.facts = facts;
    this.entities = entities;
    this.memory = memory;
    this.resolver = resolver;
  }

  /** Replaces all entities; gives how many there are. */
  int resolve() {
    List<Entity> resolved = resolver.resolve(facts.namesOfArticles());
    entities.save(EntityContinuation.carried(resolved, memory.spellings()));
    return resolved.size();
  }
}
