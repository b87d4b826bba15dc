package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of a night, put together by spelling article by article, for {@link EntityResolver} to join.
 * Articles may be read side by side; they are added one after the other.
 */
public final class GatheredNames {
  private final SpellingsOnce spellings = new SpellingsOnce();
  private final CorpusTypes types = new CorpusTypes();
  private final List<List<NameUnit>> units = new ArrayList<>();

  /** What {@link #add} takes of an article. */
  public static final class OfArticle {
    private final List<NameUnit> units;

    private OfArticle(List<NameUnit> units) {
      this.units = units;
    }
  }

  /** Puts the names of an article together by spelling. Safe for several threads. */
  public OfArticle read(ArticleNames names) {
    return new OfArticle(ArticleUnits.of(names, spellings));
  }

  /** Takes the next article; they come in the order of their ids. Not for several threads. */
  public void add(OfArticle article) {
    types.learn(article.units);
    units.add(article.units);
  }

  /**
   * All names, in the order they were added, each of the type the corpus settles. They are given away: there
   * are none left here.
   */
  NameNodes nodes() {
    NameNodes nodes = new NameNodes();
    for (List<NameUnit> ofArticle : units) {
      nodes.add(types.settle(ofArticle));
    }
    units.clear();
    return nodes;
  }
}
