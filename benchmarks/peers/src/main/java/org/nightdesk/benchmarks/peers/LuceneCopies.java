package org.nightdesk.benchmarks.peers;

import org.nightdesk.benchmarks.overlap.FoundPairs;
import org.nightdesk.benchmarks.overlap.News;
import org.nightdesk.benchmarks.overlap.PairFinder;

/**
 * Lucene with one hash function and 128 buckets, the cheap way it offers: 128 hash functions proper
 * take it some fifty times as long.
 */
public final class LuceneCopies implements PairFinder {
  @Override
  public String name() {
    return "Lucene 10.3 MinHashFilter, 5-word shingles, 1 hash in 128 buckets, threshold .7";
  }

  @Override
  public FoundPairs find(News news, Runnable held) {
    try (LuceneSignatures signatures = new LuceneSignatures()) {
      return signatures.find(news, held);
    }
  }
}
