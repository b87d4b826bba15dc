package org.nightdesk.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.text.Words;

/** Words of a text with how often each stands in it. */
record WordBag(Map<String, Integer> counts, int size) {
  WordBag {
    counts = Map.copyOf(counts);
  }

  static WordBag of(String text) {
    List<String> words = Words.of(text);
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return new WordBag(counts, words.size());
  }

  /** Words both hold, each as often as the one that holds it less often. */
  private int shared(WordBag other) {
    int shared = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      shared += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
    }
    return shared;
  }

  /** Share of these words that {@code other} holds too, 0 to 1; 0 of no words. */
  double in(WordBag other) {
    return size == 0 ? 0 : (double) shared(other) / size;
  }
}
