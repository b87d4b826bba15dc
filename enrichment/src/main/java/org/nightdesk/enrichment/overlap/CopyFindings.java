package org.nightdesk.enrichment.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.ArticleId;

/**
 * Which articles overlap, and which fold.
 *
 * @param overlaps by first, then second article; every folded copy has one with its original
 * @param groups by the original's id; no article is in two of them
 */
public record CopyFindings(List<Overlap> overlaps, List<CopyGroup> groups) {
  public CopyFindings {
    overlaps = List.copyOf(overlaps);
    groups = List.copyOf(groups);
  }

  /** The original of every folded copy. */
  public Map<ArticleId, ArticleId> originals() {
    Map<ArticleId, ArticleId> originals = new HashMap<>();
    for (CopyGroup group : groups) {
      group.folded().forEach(copy -> originals.put(copy.article(), group.kept()));
    }
    return originals;
  }
}
