package org.nightdesk.enrichment.story;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers terms as they come, for several threads: which number a term has may be another on every run, so
 * nothing may depend on it but whether two terms are the same.
 */
final class TermNumbers {
  private final ConcurrentHashMap<String, Integer> numberOf = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** The term's number, from 0. */
  int of(String term) {
    Integer known = numberOf.get(term);
    return known != null ? known : numberOf.computeIfAbsent(term, t -> next.getAndIncrement());
  }

  /** How many terms have a number. */
  int size() {
    return next.get();
  }

  /** All terms, each at its number; nobody may number terms meanwhile. */
  String[] terms() {
    String[] terms = new String[size()];
    numberOf.forEach((term, number) -> terms[number] = term);
    return terms;
  }

  /** How often an article uses terms, in numbers, in no order. */
  CountedTerms numbered(Map<String, Integer> counts) {
    int[] terms = new int[counts.size()];
    byte[] often = new byte[terms.length];
    int i = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      terms[i] = of(entry.getKey());
      often[i++] = (byte) Math.min(CountedTerms.MOST_COUNTED, entry.getValue());
    }
    return new CountedTerms(terms, often);
  }
}
