package org.nightdesk.reporting.story;

import java.util.Comparator;

/**
 * One report of a story beside the others, copies left out.
 *
 * @param adds how many points no other report of the story makes; its rows of kind adds in novelty.csv
 * @param leavesOut how many agreed points at least half of the others make and it does not; its rows of kind omits
 */
public record StoryReport(String articleId, int adds, int leavesOut) {
  /** What adds most first; of those alike, what leaves out least; then by id. */
  static final Comparator<StoryReport> MOST_ADDED_FIRST = Comparator.comparingInt(
          (StoryReport each) -> -each.adds())
      .thenComparingInt(StoryReport::leavesOut)
      .thenComparing(StoryReport::articleId);

  public StoryReport {
    if (adds < 0 || leavesOut < 0) {
      throw new IllegalArgumentException("expected counts from 0 but %s adds %s and leaves out %s"
          .formatted(articleId, adds, leavesOut));
    }
  }
}
