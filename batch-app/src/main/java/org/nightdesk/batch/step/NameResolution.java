package org.nightdesk.batch.step;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nightdesk.batch.names.NameFiles;
import org.nightdesk.batch.store.JdbcEntityStore;
import org.nightdesk.batch.store.JdbcFactMemory;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcNameDeskStore;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.memory.EntityContinuation;
import org.nightdesk.enrichment.name.ArticleNames;
import org.nightdesk.enrichment.name.Entity;
import org.nightdesk.enrichment.name.EntityResolver;
import org.nightdesk.enrichment.name.GatheredNames;
import org.nightdesk.enrichment.name.Resolution;

/** Joins the spellings of all articles at hand into entities, under the ids of earlier nights. */
public final class NameResolution {
  private final JdbcFactStore facts;
  private final JdbcEntityStore entities;
  private final JdbcFactMemory memory;
  private final JdbcNameDeskStore desk;
  private final NameFiles files;

  public NameResolution(
      JdbcFactStore facts,
      JdbcEntityStore entities,
      JdbcFactMemory memory,
      JdbcNameDeskStore desk,
      NameFiles files) {
    this.facts = facts;
    this.entities = entities;
    this.memory = memory;
    this.desk = desk;
    this.files = files;
  }

  /** Replaces all entities; gives how many there are. */
  public int resolve() {
    GatheredNames names = new GatheredNames();
    try (Stream<ArticleNames> all = facts.namesOfArticles()) {
      all.forEach(article -> names.add(names.read(article)));
    }
    return resolve(names);
  }

  /** The same with the names of all articles read before. */
  int resolve(GatheredNames names) {
    Resolution resolved = new EntityResolver(files.corrections()).resolution(names);
    List<Entity> carried = EntityContinuation.carried(resolved.entities(), memory.spellings());
    entities.save(carried);
    desk.saveEffects(resolved.effects(), idOf(resolved.entities(), carried));
    desk.saveWatched(files.watched(), carried);
    return carried.size();
  }

  /** The id an entity is carried on under, by the one it was resolved under: its mentions tell. */
  private static Map<String, String> idOf(List<Entity> resolved, List<Entity> carried) {
    Map<Map<ArticleId, List<Span>>, String> byMentions = new IdentityHashMap<>();
    carried.forEach(entity -> byMentions.put(entity.mentions(), entity.id()));
    Map<String, String> idOf = new HashMap<>();
    for (Entity entity : resolved) {
      idOf.put(entity.id(), byMentions.getOrDefault(entity.mentions(), entity.id()));
    }
    return idOf;
  }
}
