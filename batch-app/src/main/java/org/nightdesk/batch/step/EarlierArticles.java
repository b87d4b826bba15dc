package org.nightdesk.batch.step;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.PastArticles;
import org.nightdesk.batch.store.PastArticles.Past;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;

/** The articles of earlier nights that tonight's are held against, and may come to refer to. */
public final class EarlierArticles {
  private final JdbcArticleStore articles;
  private final PastArticles past;

  public EarlierArticles(JdbcArticleStore articles, PastArticles past) {
    this.articles = articles;
    this.past = past;
  }

  /**
   * The originals that are not among tonight's articles, and that none of those revises.
   *
   * @param revised {@link #revised()}, for which all articles are read
   */
  Stream<Past> originals(Map<ArticleId, ArticleId> revised) {
    Set<ArticleId> tonight = new HashSet<>(articles.ids());
    tonight.addAll(revised.values());
    return past.originals().filter(each -> !tonight.contains(each.article().id()));
  }

  /** All that were published as originals, and those of tonight's articles that revise one. */
  Set<ArticleId> publishedOriginals(Map<ArticleId, ArticleId> revised) {
    Set<ArticleId> published = new HashSet<>(past.storyOf().keySet());
    revised.forEach((now, before) -> {
      if (published.contains(before)) {
        published.add(now);
      }
    });
    return published;
  }

  /** The story each article of earlier nights was in when it was last told of. */
  Map<ArticleId, String> storyOf() {
    return past.storyOf();
  }

  /** For each of tonight's articles that revises an earlier one, which. */
  Map<ArticleId, ArticleId> revised() {
    return past.revised();
  }

  /** One of the articles of earlier nights, as it was last told of. */
  Article find(ArticleId id) {
    return past.find(id).orElseThrow();
  }

  /** Brings articles of earlier nights into tonight's tables. */
  List<Article> recall(Collection<ArticleId> ids) {
    List<Article> recalled = ids.stream().sorted().map(this::find).toList();
    articles.recall(recalled);
    return recalled;
  }
}
