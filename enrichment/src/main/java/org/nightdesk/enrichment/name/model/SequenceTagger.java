package org.nightdesk.enrichment.name.model;

/**
 * Tags the words of an article. Keeps its arrays from article to article; not safe for several
 * threads, so keep one for each.
 */
public final class SequenceTagger {
  private static final int TAGS = TagSet.COUNT;
  private final Features features;
  private final TagSearch search = new TagSearch();
  private final TagSums summing;
  private final int[] follow = new int[TAGS * TAGS];
  private int[] sums = new int[64 * TAGS];
  private int[] tags = new int[1024];

  public SequenceTagger(Weights weights, UsageClasses usage) {
    this.features = new Features(usage);
    this.summing = new TagSums(weights);
    for (int before = 0; before < TAGS; before++) {
      summing.clear();
      summing.add(new int[] {followFeature(before)}, 1);
      summing.write(follow, before * TAGS);
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
    for (int i = 0; i < length; i++) {
      long sign = features.signOf(words, sentence, first + i);
      if (!summing.recall(sign)) {
        summing.add(features.alone(words, sentence, first + i), features.count());
        summing.remember(sign);
      }
      summing.add(features.around(words, sentence, first + i), features.count());
      summing.write(sums, i * TAGS);
    }
    search.best(sums, length, follow, tags, first);
  }
}
