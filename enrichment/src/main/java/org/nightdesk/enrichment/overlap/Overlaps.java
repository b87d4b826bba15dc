package org.nightdesk.enrichment.overlap;

import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.overlap.CopyJudge.Counts;

/** Makes overlaps with their articles in order. */
final class Overlaps {
  private Overlaps() {}

  static Overlap of(
      TextPrint a, TextPrint b, Relation relation, Counts counts, Alignment.Found found) {
    boolean inOrder = relation == Relation.PART_OF
        ? counts.aInB() >= counts.bInA()
        : a.article.compareTo(b.article) < 0;
    return new Overlap(
        inOrder ? a.article : b.article,
        inOrder ? b.article : a.article,
        relation,
        counts.jaccard(),
        inOrder ? counts.aInB() : counts.bInA(),
        inOrder ? counts.bInA() : counts.aInB(),
        found.sharedWords(),
        found.longestRun());
  }

  static Overlap equalTexts(ArticleId one, ArticleId other, int words) {
    boolean inOrder = one.compareTo(other) < 0;
    return new Overlap(
        inOrder ? one : other, inOrder ? other : one, Relation.EXACT_COPY, 1, 1, 1, words, words);
  }

  /** The same overlap for an article whose text equals that of one of the two. */
  static Overlap likewise(Overlap overlap, ArticleId equal, boolean equalsA) {
    ArticleId other = equalsA ? overlap.b() : overlap.a();
    double equalIn = equalsA ? overlap.aInB() : overlap.bInA();
    double otherIn = equalsA ? overlap.bInA() : overlap.aInB();
    boolean inOrder = equal.compareTo(other) < 0;
    return new Overlap(
        inOrder ? equal : other,
        inOrder ? other : equal,
        overlap.relation(),
        overlap.jaccard(),
        inOrder ? equalIn : otherIn,
        inOrder ? otherIn : equalIn,
        overlap.sharedWords(),
        overlap.longestRun());
  }
}
