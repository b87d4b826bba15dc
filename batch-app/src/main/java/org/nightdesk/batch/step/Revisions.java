package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.PastArticles;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.FactExtractor;
import org.nightdesk.enrichment.memory.News;
import org.nightdesk.enrichment.memory.Revision;

/** What tonight's articles say otherwise than when an earlier night told of them. */
public final class Revisions {
  private final JdbcArticleStore articles;
  private final JdbcFactStore facts;
  private final PastArticles past;
  private final FactExtractor extractor;

  public Revisions(
      JdbcArticleStore articles, JdbcFactStore facts, PastArticles past, FactExtractor extractor) {
    this.articles = articles;
    this.facts = facts;
    this.past = past;
    this.extractor = extractor;
  }

  /** For each of tonight's articles that revises an earlier one, which. */
  Map<ArticleId, ArticleId> all() {
    return past.revised();
  }

  /**
   * The articles earlier nights told of, and those of tonight that revise one.
   *
   * @param revised {@link #all()}, for which all articles are read
   */
  Set<String> known(Map<ArticleId, ArticleId> revised) {
    Set<String> known = new HashSet<>(past.ids());
    revised.keySet().forEach(article -> known.add(article.value()));
    return known;
  }

  /** The changes of all revised articles, by the story each is in, in order of the articles. */
  Map<String, List<News>> byStory(Map<ArticleId, ArticleId> revised) {
    if (revised.isEmpty()) {
      return Map.of();
    }
    Map<ArticleId, String> storyOf = articles.storyOf();
    Map<String, List<News>> news = new HashMap<>();
    revised.forEach((now, before) -> news.computeIfAbsent(
            storyOf.getOrDefault(now, ""), id -> new ArrayList<>())
        .addAll(changes(now, before)));
    return news;
  }

  private List<News> changes(ArticleId now, ArticleId before) {
    Article old = past.find(before).orElseThrow();
    Article revised = articles.find(now).orElseThrow();
    String what = revised.about().title().isEmpty()
        ? revised.from().file()
        : revised.about().title();
    return Revision.of(
        what,
        new Revision.Version(old.text(), extractor.extract(old)),
        new Revision.Version(revised.text(), facts.of(now)));
  }
}
