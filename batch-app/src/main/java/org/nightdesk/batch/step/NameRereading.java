package org.nightdesk.batch.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcFactStore.Renamed;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.name.ArticleNames;
import org.nightdesk.enrichment.name.NameLists;
import org.nightdesk.enrichment.name.NamesFound;
import org.nightdesk.enrichment.name.NightNames;
import org.nightdesk.enrichment.text.Sentence;

/** Reads the names of all articles once more, so that what one explains helps the others. */
public final class NameRereading {
  /** Articles whose texts are held at once; they are read again side by side. */
  private static final int PAGE = 400;

  private final JdbcArticleStore articles;
  private final JdbcFactStore facts;

  public NameRereading(JdbcArticleStore articles, JdbcFactStore facts) {
    this.articles = articles;
    this.facts = facts;
  }

  /** Stores the names that changed; gives in how many articles some did. */
  int reread() {
    NightNames night = new NightNames(NameLists.shared());
    try (Stream<ArticleNames> all = facts.namesOfArticles()) {
      all.forEach(names -> night.learn(names.names()));
    }
    return reread(night);
  }

  /**
   * The same in the light of what was learned from more articles than there are here.
   *
   * @return in how many articles a name changed
   */
  public int reread(NightNames night) {
    int changed = 0;
    String after = "";
    List<Article> page = articles.pageAfter(after, PAGE);
    while (!page.isEmpty()) {
      List<Renamed> reread = reread(after, page, night);
      facts.saveMentions(reread);
      changed += reread.size();
      after = page.getLast().id().value();
      page = articles.pageAfter(after, PAGE);
    }
    return changed;
  }

  /** The articles of the page in which a name changed. An article that names nothing stays so. */
  private List<Renamed> reread(String after, List<Article> page, NightNames night) {
    ArticleId last = page.getLast().id();
    Map<ArticleId, List<Sentence>> sentences = facts.sentences(after, last);
    Map<ArticleId, Article> byId = new HashMap<>();
    page.forEach(article -> byId.put(article.id(), article));
    return facts.names(after, last).parallelStream()
        .filter(before ->
            byId.containsKey(before.article())) // others are facts of articles that are gone
        .map(before -> {
          Article article = Objects.requireNonNull(byId.get(before.article()));
          List<Sentence> told = sentences.getOrDefault(article.id(), List.of());
          NamesFound names = night.reread(article, told, before.names());
          return names.mentions().equals(before.names().mentions())
              ? Optional.<Renamed>empty()
              : Optional.of(new Renamed(article, names.mentions()));
        })
        .flatMap(Optional::stream)
        .toList();
  }
}
