package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.Span;

/**
 * Joins the mentions of all articles into entities. The outcome does not depend on the order of the
 * articles.
 *
 * <p>Inside an article a surname goes to the full name and an acronym to its long form; over the
 * articles full names join when they are spelt alike, are known spellings of one name, or differ as
 * transliterations do while the first names agree; what the letters alone allow says {@link SameName}.
 * Two different first names are two people, unless the surnames are close, one office is given to
 * both, and no article names both. Articles are first
 * reduced to one unit for each spelling; candidates for a join meet in blocks, never all pairs.
 *
 * <p>An entity never holds two types: the type settled over the corpus wins over that of a single
 * {@link Mention}; {@link #retype} brings the mentions in line. People's {@link Corrections} come
 * last and win over all of it.
 */
public final class EntityResolver {
  private final Corrections corrections;

  public EntityResolver() {
    this(Corrections.none());
  }

  /** A resolver whose outcome is corrected by people. */
  public EntityResolver(Corrections corrections) {
    this.corrections = corrections;
  }

  /** The entities in the order of their ids. Every mention not ignored belongs to exactly one. */
  public List<Entity> resolve(List<ArticleNames> articles) {
    return resolution(articles).entities();
  }

  /** The entities, and what each correction did. */
  public Resolution resolution(List<ArticleNames> articles) {
    return resolution(
        articles.stream().sorted(Comparator.comparing(ArticleNames::article)).iterator());
  }

  /**
   * The same for more articles than are to be held with all that is read out of them.
   *
   * @param inOrder in order of their ids
   */
  public Resolution resolution(Iterator<ArticleNames> inOrder) {
    GatheredNames names = new GatheredNames();
    while (inOrder.hasNext()) {
      names.add(names.read(inOrder.next()));
    }
    return resolution(names);
  }

  /** The same for names that were gathered before. */
  public Resolution resolution(GatheredNames names) {
    List<EntityDraft> drafts = new ArrayList<>();
    for (List<NameNode> group : new NodeJoins(new ArrayList<>(names.nodes().all())).groups()) {
      drafts.add(EntityDraft.of(group));
    }
    List<Corrections.Done> done = corrections.apply(drafts);
    EntityWriter writer = new EntityWriter(SourceTrust.of(drafts));
    List<Entity> entities = new ArrayList<>(drafts.size());
    Map<EntityDraft, String> ids = new IdentityHashMap<>();
    done.stream().flatMap(one -> one.on().stream()).forEach(draft -> ids.put(draft, ""));
    for (EntityDraft draft : drafts) {
      if (!draft.units().isEmpty()) {
        Entity entity = writer.write(draft);
        ids.computeIfPresent(draft, (known, none) -> entity.id());
        entities.add(entity);
        draft.release();
      }
    }
    entities.sort(Comparator.comparing(Entity::id));
    List<CorrectionEffect> effects = new ArrayList<>(done.size());
    for (Corrections.Done one : done) {
      String entity = one.on().isEmpty() ? "" : ids.getOrDefault(one.on().getFirst(), "");
      effects.add(new CorrectionEffect(one.correction(), one.outcome(), entity, one.mentions()));
    }
    effects.sort(Comparator.comparingInt(effect -> effect.correction().line()));
    return new Resolution(entities, effects);
  }

  /** The same names, each mention with the type of the entity it belongs to. */
  public static NamesFound retype(ArticleNames names, List<Entity> entities) {
    Map<Span, EntityType> types = new HashMap<>();
    for (Entity entity : entities) {
      for (Span span : entity.mentions().getOrDefault(names.article(), List.of())) {
        types.put(span, entity.type());
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (Mention m : names.names().mentions()) {
      EntityType type = types.getOrDefault(m.where(), m.type());
      boolean acts = m.acts() && type == EntityType.PLACE;
      mentions.add(new Mention(m.evidence(), m.where(), m.text(), type, acts));
    }
    return new NamesFound(mentions, names.names().roles());
  }
}
