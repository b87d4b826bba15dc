package org.nightdesk.benchmarks.overlap;

/** A way to find copies. */
public interface PairFinder {
  /** With the settings that matter. */
  String name();

  /**
   * Finds them, in the thread that asks.
   *
   * @param held to be told whenever what is held in memory is at its greatest
   */
  FoundPairs find(News news, Runnable held);
}
