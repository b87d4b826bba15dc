package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcFactStore.Extracted;
import org.nightdesk.corpus.Article;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.name.ArticleNames;
import org.nightdesk.enrichment.name.NameLists;
import org.nightdesk.enrichment.name.NamesFound;
import org.nightdesk.enrichment.name.NightNames;

/** Reads the names of all articles once more, so that what one explains helps the others. */
public final class NameRereading {
  /** Articles whose texts are held at once. */
  private static final int PAGE = 100;

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
    int changed = 0;
    String after = "";
    List<Article> page = articles.pageAfter(after, PAGE);
    while (!page.isEmpty()) {
      List<Extracted> reread = reread(page, night);
      facts.saveMentions(reread);
      changed += reread.size();
      after = page.getLast().id().value();
      page = articles.pageAfter(after, PAGE);
    }
    return changed;
  }

  /** The articles of the page in which a name changed. An article that names nothing stays so. */
  private List<Extracted> reread(List<Article> page, NightNames night) {
    List<Extracted> changed = new ArrayList<>();
    for (Article article : page) {
      ArticleFacts before = facts.of(article.id());
      if (before.mentions().isEmpty()) {
        continue;
      }
      NamesFound names = night.reread(
          article, before.sentences(), new NamesFound(before.mentions(), before.roles()));
      if (!names.mentions().equals(before.mentions())) {
        changed.add(new Extracted(
            article,
            new ArticleFacts(
                article.id(),
                before.sentences(),
                names.mentions(),
                before.roles(),
                before.figures(),
                before.times(),
                before.quotes())));
      }
    }
    return changed;
  }
}
