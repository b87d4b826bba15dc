package org.nightdesk.benchmarks.name;

import java.util.Arrays;
import java.util.List;

/** Gives each feature hash that is frequent enough a row, in rising order of the hashes. */
final class IntIndex {
  private int[] hashes;
  private int size;

  private IntIndex(int[] hashes) {
    this.hashes = hashes;
    this.size = hashes.length;
  }

  /** The features of the sentences that stand at least {@code rarest} times in them. */
  static IntIndex of(List<TrainingSentence> sentences, int rarest) {
    int total = 0;
    for (TrainingSentence sentence : sentences) {
      total += sentence.features().length;
    }
    int[] all = new int[total];
    int at = 0;
    for (TrainingSentence sentence : sentences) {
      System.arraycopy(sentence.features(), 0, all, at, sentence.features().length);
      at += sentence.features().length;
    }
    Arrays.sort(all);
    int kept = 0;
    int run = 0;
    for (int i = 0; i < total; i++) {
      run = i > 0 && all[i] == all[i - 1] ? run + 1 : 1;
      if (run == rarest) {
        all[kept++] = all[i];
      }
    }
    return new IntIndex(Arrays.copyOf(all, kept));
  }

  void add(int hash) {
    int at = Arrays.binarySearch(hashes, 0, size, hash);
    if (at < 0) {
      int[] more = new int[size + 1];
      int to = -at - 1;
      System.arraycopy(hashes, 0, more, 0, to);
      more[to] = hash;
      System.arraycopy(hashes, to, more, to + 1, size - to);
      hashes = more;
      size++;
    }
  }

  /** The row of the hash; -1 where it has none. */
  int row(int hash) {
    return Math.max(-1, Arrays.binarySearch(hashes, 0, size, hash));
  }

  /** Puts each hash's row in its place. */
  void replace(int[] features) {
    for (int i = 0; i < features.length; i++) {
      features[i] = row(features[i]);
    }
  }

  int[] hashes() {
    return hashes.clone();
  }

  int size() {
    return size;
  }
}
