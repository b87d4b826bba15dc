package org.nightdesk.enrichment.overlap;

import java.util.Arrays;
import java.util.Comparator;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;

/** What is kept of an article's told text while copies are looked for. */
final class TextPrint {
  /** Earliest stated date, undated last; then most words; then smallest id. */
  static final Comparator<TextPrint> BY_ORIGINALITY = Comparator.comparing(TextPrint::isUndated)
      .thenComparing(print -> print.published)
      .thenComparing(print -> -print.words.length)
      .thenComparing(print -> print.article);

  final ArticleId article;
  final int[] words;
  final byte[] marks;
  final Digest digest;
  private final String published;

  /** 128 bits of the normalised told text, and its length in words. */
  record Digest(long high, long low, int words) {}

  TextPrint(CopyCandidate candidate) {
    FoldedWords folded = FoldedWords.of(candidate.text(), candidate.told());
    article = candidate.article();
    words = folded.shortHashes();
    marks = folded.marks();
    digest = new Digest(
        folded.digest(0, folded.count(), 1), folded.digest(0, folded.count(), 2), folded.count());
    published = candidate.published().basis() == Published.Basis.STATED
        ? candidate.published().value()
        : "";
  }

  private boolean isUndated() {
    return published.isEmpty();
  }

  int shingles() {
    return Math.max(0, words.length - FoldedWords.SHINGLE + 1);
  }

  long shingle(int position) {
    return FoldedWords.shingle(words[position], words[position + 1], words[position + 2]);
  }

  /** The distinct shingles in rising order. */
  long[] distinctShingles() {
    long[] all = new long[shingles()];
    for (int i = 0; i < all.length; i++) {
      all[i] = shingle(i);
    }
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return kept == all.length ? all : Arrays.copyOf(all, kept);
  }
}
