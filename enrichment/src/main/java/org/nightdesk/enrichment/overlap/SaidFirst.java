package org.nightdesk.enrichment.overlap;

import java.util.Arrays;

/**
 * Which article of a story was the first to quote a run of words. In columns: a night quotes millions.
 */
final class SaidFirst {
  private static final int NOBODY = -1;

  private long[] runs = new long[1 << 10];
  private int[] stories = new int[1 << 10];
  private int[] articles = new int[1 << 10];
  private int size;

  SaidFirst() {
    Arrays.fill(articles, NOBODY);
  }

  /**
   * The first article, which is this one where none came before.
   *
   * @param story its number
   * @param run digest of the words
   * @param article its number, from 0
   */
  int of(int story, long run, int article) {
    int at = place(story, run);
    if (articles[at] == NOBODY) {
      set(at, story, run, article);
      if (++size > runs.length - (runs.length >> 2)) {
        grow();
      }
      return article;
    }
    return articles[at];
  }

  /** Where it stands, or where there is room for it. */
  private int place(int story, long run) {
    long mixed = (run ^ story * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    int last = runs.length - 1;
    int at = (int) (mixed >>> Integer.SIZE) & last;
    while (articles[at] != NOBODY && (runs[at] != run || stories[at] != story)) {
      at = at + 1 & last;
    }
    return at;
  }

  private void set(int at, int story, long run, int article) {
    runs[at] = run;
    stories[at] = story;
    articles[at] = article;
  }

  private void grow() {
    long[] runsBefore = runs;
    int[] storiesBefore = stories;
    int[] articlesBefore = articles;
    runs = new long[2 * runsBefore.length];
    stories = new int[runs.length];
    articles = new int[runs.length];
    Arrays.fill(articles, NOBODY);
    for (int i = 0; i < runsBefore.length; i++) {
      if (articlesBefore[i] != NOBODY) {
        set(
            place(storiesBefore[i], runsBefore[i]),
            storiesBefore[i],
            runsBefore[i],
            articlesBefore[i]);
      }
    }
  }
}
