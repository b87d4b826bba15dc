package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.batch.store.EntityNames;
import org.nightdesk.batch.store.IdPages;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.overlap.OriginCandidate;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.story.SiblingDates;
import org.nightdesk.enrichment.story.StoryArticles;
import org.nightdesk.enrichment.story.StoryCandidate;

/** Reads what is committed, pages of articles side by side, and holds no text longer than its page. */
final class StoryReading {
  private final JdbcArticleStore articles;
  private final JdbcFactStore facts;

  StoryReading(JdbcArticleStore articles, JdbcFactStore facts) {
    this.articles = articles;
    this.facts = facts;
  }

  /**
   * Reads all articles of the night, each once.
   *
   * @param copies folded into others; they are not grouped
   * @param counted ids of those whose terms are counted
   * @param into takes the originals
   * @return all articles, copies included, as far as their origin is concerned
   */
  List<OriginCandidate> night(
      Set<ArticleId> copies, EntityNames names, Set<String> counted, StoryArticles into) {
    List<OriginCandidate> origins = new ArrayList<>();
    facts
        .pages()
        .<List<OriginCandidate>>sideBySide(
            (after, upTo) -> {
              Map<ArticleId, List<StoryCandidate.Named>> named = names.of(after, upTo);
              Map<ArticleId, List<String>> quotes =
                  facts.quotesOfKind(Quote.Kind.DIRECT, after, upTo);
              List<OriginCandidate> page = new ArrayList<>();
              for (Article article : articles.page(after, upTo)) {
                if (!copies.contains(article.id())) {
                  into.add(
                      StoryCandidate.of(article, named.getOrDefault(article.id(), List.of())),
                      counted.contains(article.id().value()));
                }
                page.add(OriginCandidate.of(article, quotes.getOrDefault(article.id(), List.of())));
              }
              return page;
            },
            origins::addAll);
    return origins;
  }

  /**
   * Reads some articles of the night.
   *
   * @param wanted ids, in any order
   * @param into takes those that were committed
   */
  void siblings(List<ArticleId> wanted, SiblingDates into) {
    TreeSet<String> all = new TreeSet<>();
    wanted.forEach(id -> all.add(id.value()));
    new IdPages(List.copyOf(all))
        .<Boolean>sideBySide(
            (after, upTo) -> {
              for (String id : all.subSet(after, false, upTo, true)) {
                articles
                    .find(new ArticleId(id))
                    .ifPresent(article -> into.add(StoryCandidate.of(article, List.of())));
              }
              return true;
            },
            read -> {});
  }

  /** An origin candidate as {@link #night} has it, for an article that the transaction at hand has written. */
  static OriginCandidate origin(Article article, JdbcFactStore facts) {
    return OriginCandidate.of(
        article,
        facts.of(article.id()).quotes().stream()
            .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
            .map(Quote::text)
            .toList());
  }
}
