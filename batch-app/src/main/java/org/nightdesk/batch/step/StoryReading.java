package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.overlap.OriginCandidate;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.story.StoryCandidate;

/**
 * What the articles of the night are grouped by, each read once.
 *
 * @param candidates for a story: the originals, in the order of their ids
 * @param origins all articles, copies included, as far as their origin is concerned
 */
record StoryReading(List<StoryCandidate> candidates, List<OriginCandidate> origins) {
  /**
   * Reads what is committed, pages of articles side by side.
   *
   * @param copies folded into others
   * @param names the entities each article names
   */
  static StoryReading of(
      JdbcArticleStore articles,
      JdbcFactStore facts,
      Set<ArticleId> copies,
      Map<ArticleId, List<StoryCandidate.Named>> names) {
    StoryReading all = new StoryReading(new ArrayList<>(), new ArrayList<>());
    facts
        .pages()
        .<StoryReading>sideBySide(
            (after, upTo) -> {
              StoryReading page = new StoryReading(new ArrayList<>(), new ArrayList<>());
              Map<ArticleId, List<String>> quotes =
                  facts.quotesOfKind(Quote.Kind.DIRECT, after, upTo);
              for (Article article : articles.page(after, upTo)) {
                if (!copies.contains(article.id())) {
                  page.candidates.add(
                      StoryCandidate.of(article, names.getOrDefault(article.id(), List.of())));
                }
                page.origins.add(
                    OriginCandidate.of(article, quotes.getOrDefault(article.id(), List.of())));
              }
              return page;
            },
            page -> {
              all.candidates.addAll(page.candidates);
              all.origins.addAll(page.origins);
            });
    return all;
  }

  /** The same for an article that the transaction at hand has written. */
  static OriginCandidate origin(Article article, JdbcFactStore facts) {
    return OriginCandidate.of(
        article,
        facts.of(article.id()).quotes().stream()
            .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
            .map(Quote::text)
            .toList());
  }
}
