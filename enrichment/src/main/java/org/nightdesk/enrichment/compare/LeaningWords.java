package org.nightdesk.enrichment.compare;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words at the start of a sentence or clause by which it leans on what stands before it. */
final class LeaningWords {
  private static final Set<String> ALWAYS = Set.of(
      "he",
      "she",
      "it",
      "they",
      "this",
      "that",
      "these",
      "those",
      "his",
      "her",
      "their",
      "its",
      "and",
      "but",
      "so",
      "which",
      "who",
      "whose",
      "also",
      "however",
      "meanwhile",
      "moreover",
      "furthermore",
      "subsequently",
      "then",
      "there",
      "such",
      "neither",
      "both",
      "instead",
      "still",
      "yet",
      "conversely",
      "thus",
      "additionally");

  private LeaningWords() {}

  /** Those that always lean, and some that do where one asks. */
  static Set<String> and(String... more) {
    return Stream.concat(ALWAYS.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }
}
