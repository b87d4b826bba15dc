package org.nightdesk.batch.step;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.corpus.Article;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads the articles of a range of positions in id order, a page at a time. */
public class ArticleItemReader implements ItemStreamReader<Article> {
  private static final String DONE = "done";

  private final JdbcArticleStore articles;
  private final int page;
  private final Queue<Article> read = new ArrayDeque<>();
  private int next;
  private int end;
  private String last = "";

  /**
   * @param page how many articles are held at once
   */
  public ArticleItemReader(JdbcArticleStore articles, int page) {
    this.articles = articles;
    this.page = page;
  }

  @Override
  public void open(ExecutionContext context) {
    next = context.getInt(DONE, context.getInt(EntryRanges.FROM));
    end = context.getInt(EntryRanges.TO);
    last = articles.idBefore(next);
    read.clear();
  }

  @Override
  public @Nullable Article read() {
    if (next >= end) {
      return null;
    }
    if (read.isEmpty()) {
      read.addAll(articles.pageAfter(last, Math.min(page, end - next)));
    }
    Article article = read.poll();
    if (article != null) {
      last = article.id().value();
      next++;
    }
    return article;
  }

  @Override
  public void update(ExecutionContext context) {
    context.putInt(DONE, next);
  }
}
