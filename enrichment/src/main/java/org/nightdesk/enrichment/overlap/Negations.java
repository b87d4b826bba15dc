package org.nightdesk.enrichment.overlap;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that turn what a sentence says into its opposite. */
final class Negations {
  private static final Set<Long> WORDS = Stream.of(
          "no",
          "not",
          "never",
          "none",
          "nobody",
          "nothing",
          "neither",
          "nor",
          "without",
          "deny",
          "denies",
          "denied",
          "denying",
          "refute",
          "refutes",
          "refuted",
          "false",
          "falsely",
          "untrue",
          "didn't",
          "doesn't",
          "don't",
          "isn't",
          "wasn't",
          "weren't",
          "won't",
          "cannot",
          "can't",
          "hasn't",
          "haven't",
          "hadn't",
          "wouldn't",
          "couldn't",
          "shouldn't",
          "aren't",
          "unlikely")
      .map(word -> FoldedWords.of(word).hash(0))
      .collect(Collectors.toUnmodifiableSet());

  /** The same by the 32 bits that are kept of a word while texts are compared. */
  private static final Set<Integer> SHORT =
      WORDS.stream().map(FoldedWords::shortHash).collect(Collectors.toUnmodifiableSet());

  private Negations() {}

  static boolean isOne(int shortHash) {
    return SHORT.contains(shortHash);
  }
}
