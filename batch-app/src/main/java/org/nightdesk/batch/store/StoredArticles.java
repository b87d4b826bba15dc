package org.nightdesk.batch.store;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.nightdesk.corpus.Article;

/** All articles of the night in id order, read a page at a time, as often as they are asked for. */
public final class StoredArticles implements Iterable<Article> {
  private static final int PAGE = 200;

  private final JdbcArticleStore articles;

  public StoredArticles(JdbcArticleStore articles) {
    this.articles = articles;
  }

  @Override
  public Iterator<Article> iterator() {
    return new Pages();
  }

  private final class Pages implements Iterator<Article> {
    private final Queue<Article> page = new ArrayDeque<>();
    private String last = "";

    @Override
    public boolean hasNext() {
      if (page.isEmpty()) {
        page.addAll(articles.pageAfter(last, PAGE));
      }
      return !page.isEmpty();
    }

    @Override
    public Article next() {
      if (!hasNext()) {
        throw new NoSuchElementException("all articles are read");
      }
      Article article = page.remove();
      last = article.id().value();
      return article;
    }
  }
}
