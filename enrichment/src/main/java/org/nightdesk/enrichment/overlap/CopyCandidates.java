package org.nightdesk.enrichment.overlap;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.nightdesk.corpus.ArticleId;

/**
 * The articles among which copies are looked for: all of them are read once, then those that may
 * overlap again, one by one, so that no text has to stay in memory.
 */
public interface CopyCandidates extends Iterable<CopyCandidate> {
  /** An article that iterating has given, equal to what it gave. */
  CopyCandidate candidate(ArticleId article);

  /** Articles that all stay in memory. */
  static CopyCandidates held(Iterable<CopyCandidate> articles) {
    Map<ArticleId, CopyCandidate> held = new HashMap<>();
    articles.forEach(article -> held.put(article.article(), article));
    return new CopyCandidates() {
      @Override
      public CopyCandidate candidate(ArticleId article) {
        return held.get(article);
      }

      @Override
      public Iterator<CopyCandidate> iterator() {
        return articles.iterator();
      }
    };
  }
}
