package org.nightdesk.benchmarks.overlap;

import java.util.List;

/**
 * What somebody found among the articles of a measurement.
 *
 * @param pairs each at most once
 * @param groupOf for each article the number of one that stands for its group, its own if none
 */
public record FoundPairs(List<Pair> pairs, int[] groupOf) {
  /** Two articles and what they are said to be to each other. */
  public record Pair(int a, int b, Kind kind) {}

  /** What is said of a pair; peers know copies only. */
  public enum Kind {
    COPY,
    PART,
    PASSAGE
  }

  public FoundPairs {
    pairs = List.copyOf(pairs);
  }
}
