package org.nightdesk.enrichment.overlap;

import java.util.List;
import org.nightdesk.corpus.ArticleId;

/**
 * One text in several articles.
 *
 * @param kept the original: earliest published, then most complete, then smallest id
 * @param folded its exact and near copies, by id; never empty
 */
public record CopyGroup(ArticleId kept, List<FoldedCopy> folded) {
  /** One copy and how like the original it is, as Jaccard of word 3-grams, 0 to 1. */
  public record FoldedCopy(ArticleId article, Relation relation, double similarity) {
    public FoldedCopy {
      if (!relation.folds()) {
        throw new IllegalArgumentException("%s never folds".formatted(relation));
      }
    }
  }

  public CopyGroup {
    folded = List.copyOf(folded);
    if (folded.isEmpty()) {
      throw new IllegalArgumentException("a group has at least one copy beside " + kept);
    }
  }
}
