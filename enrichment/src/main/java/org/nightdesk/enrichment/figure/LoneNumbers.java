package org.nightdesk.enrichment.figure;

import java.util.Set;

/** Small numbers in words without a noun: "the army counted seven", but not "one of the two". */
final class LoneNumbers {
  private static final Set<String> COUNTING = Set.of(
      "counted",
      "killed",
      "injured",
      "wounded",
      "arrested",
      "found",
      "named",
      "lists",
      "listed",
      "saw",
      "reported",
      "were",
      "are",
      "only",
      "another",
      "least",
      "scored",
      "added",
      "claimed",
      "seized",
      "lost",
      "won",
      "sold",
      "bought",
      "to",
      "from",
      "minus",
      "plus",
      "killing",
      "injuring",
      "wounding",
      "totalled",
      "totaled",
      "reached",
      "remaining",
      "is",
      "equals");

  private LoneNumbers() {}

  /** Whether the number is told as a count. */
  static boolean isTold(Terms terms, int first, int last) {
    String word = terms.lower(first);
    String next = terms.lower(last + 1);
    if (terms.count() <= last - first + 2 && !word.equals("one")
        || terms.count() == last - first + 1) {
      return true; // the sentence is the number
    }
    if (word.equals("one")) {
      return false;
    }
    boolean nothing = NumberWords.small(word) == 0;
    if (nothing && first == 0 && (next.equals("is") || next.equals("was"))) {
      return true; // the number itself is spoken of
    }
    if (Tallies.saysWhich(terms, last + 1) > 0) {
      return true;
    }
    boolean ends = next.isEmpty()
        || next.equals(".")
        || next.equals(",")
        || next.equals(";")
        || next.equals(")")
        || next.equals("in")
        || next.equals("and");
    return ends && COUNTING.contains(terms.lower(first - 1));
  }
}
