package org.nightdesk.enrichment.name.model;

/**
 * Tags the words of an article. Keeps its arrays from article to article; not safe for several
 * threads, so keep one for each.
 */
public final class SequenceTagger {
  private static final int TAGS = TagSet.COUNT;
  private final Weights weights;
  private final Features features;
  private final TagSearch search = new TagSearch();
  private final Weights.Desk desk = new Weights.Desk();
  private final int[] follow = new int[TAGS * TAGS];
  private int[] sums = new int[64 * TAGS];
  private int[] tags = new int[1024];

  public SequenceTagger(Weights weights, UsageClasses usage) {
    this.weights = weights;
    this.features = new Features(usage);
    int[] row = new int[TAGS];
    for (int before = 0; before < TAGS; before++) {
      java.util.Arrays.fill(row, 0);
      weights.addTo(row, 0, new int[] {followFeature(before)}, 1, desk);
      System.arraycopy(row, 0, follow, before * TAGS, TAGS);
    }
  }

  /** The feature whose weights are those of the tags behind {@code before}. */
  public static int followFeature(int before) {
    return 0x5eed0000 + before;
  }

  /** The tag of each word of the table; the array is used again by the next call. */
  public int[] tag(WordTable words) {
    if (tags.length < words.count()) {
      tags = new int[words.count() * 2];
    }
    features.learn(words);
    for (int s = 0; s < words.sentences(); s++) {
      int first = words.first(s);
      int length = words.first(s + 1) - first;
      if (length > 0) {
        tag(words, s, first, length);
      }
    }
    return tags;
  }

  private void tag(WordTable words, int sentence, int first, int length) {
    if (sums.length < length * TAGS) {
      sums = new int[length * TAGS * 2];
    }
    java.util.Arrays.fill(sums, 0, length * TAGS, 0);
    for (int i = 0; i < length; i++) {
      int[] found = features.of(words, sentence, first + i, 0);
      weights.addTo(sums, i * TAGS, found, features.count(), desk);
    }
    search.best(sums, length, follow, tags, first);
  }
}
