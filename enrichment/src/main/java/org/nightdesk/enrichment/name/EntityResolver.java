package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.Span;

/**
 * Joins the mentions of all articles into entities. The outcome does not depend on the order of the
 * articles.
 *
 * <p>Inside an article a surname goes to the full name and an acronym to its long form; over the
 * articles full names join when they are spelt alike, are known spellings of one name, or differ as
 * transliterations do while the first names agree. Two different first names are two people, unless
 * the surnames are close, one office is given to both, and no article names both. Articles are first
 * reduced to one unit for each spelling; candidates for a join meet in blocks, never all pairs.
 *
 * <p>An entity never holds two types: the type settled over the corpus wins over that of a single
 * {@link Mention}; {@link #retype} brings the mentions in line.
 */
public final class EntityResolver {
  /** The entities in the order of their ids. Every mention belongs to exactly one. */
  public List<Entity> resolve(List<ArticleNames> articles) {
    List<List<NameUnit>> units = new ArrayList<>(articles.size());
    CorpusTypes types = new CorpusTypes();
    List<ArticleNames> inOrder =
        articles.stream().sorted(Comparator.comparing(ArticleNames::article)).toList();
    for (ArticleNames names : inOrder) {
      List<NameUnit> ofArticle = ArticleUnits.of(names);
      types.learn(ofArticle);
      units.add(ofArticle);
    }
    NameNodes nodes = new NameNodes();
    for (List<NameUnit> ofArticle : units) {
      nodes.add(types.settle(ofArticle));
    }
    EntityWriter writer = new EntityWriter();
    return new NodeJoins(new ArrayList<>(nodes.all()))
        .groups().stream()
            .map(writer::write)
            .sorted(Comparator.comparing(Entity::id))
            .toList();
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
