package org.nightdesk.enrichment.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads lists of words parted by white space. */
final class WordList {
  private WordList() {}

  /** The words; one written twice counts once. */
  static Set<String> of(String list) {
    return Set.copyOf(new HashSet<>(List.of(list.strip().split("\\s+"))));
  }
}
