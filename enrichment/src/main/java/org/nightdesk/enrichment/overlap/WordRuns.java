package org.nightdesk.enrichment.overlap;

/** Looks for the words of one stretch of text, in order and without a gap, in another. */
final class WordRuns {
  private WordRuns() {}

  /** Whether all of {@code part} stands in one run in {@code whole}; linear in both. */
  static boolean holds(FoldedWords whole, FoldedWords part) {
    int[] fallback = fallback(part);
    int matched = 0;
    for (int i = 0; i < whole.count() && matched < part.count(); i++) {
      while (matched > 0 && whole.hash(i) != part.hash(matched)) {
        matched = fallback[matched - 1];
      }
      if (whole.hash(i) == part.hash(matched)) {
        matched++;
      }
    }
    return matched == part.count();
  }

  /** For each prefix, the length of its longest own prefix that also ends it. */
  private static int[] fallback(FoldedWords part) {
    int[] fallback = new int[part.count()];
    int length = 0;
    for (int i = 1; i < fallback.length; i++) {
      while (length > 0 && part.hash(i) != part.hash(length)) {
        length = fallback[length - 1];
      }
      if (part.hash(i) == part.hash(length)) {
        length++;
      }
      fallback[i] = length;
    }
    return fallback;
  }
}
