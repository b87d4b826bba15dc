package org.nightdesk.enrichment.name;

/**
 * A name in the table of words.
 *
 * @param sentence number of the sentence in the table
 * @param first its first word
 * @param last its last word
 */
record FoundName(int sentence, int first, int last, EntityType type) {
  FoundName {
    if (last < first) {
      throw new IllegalArgumentException("a name from word %s to %s".formatted(first, last));
    }
  }

  boolean isOneWord() {
    return first == last;
  }

  FoundName between(int from, int to) {
    return new FoundName(sentence, from, to, type);
  }

  FoundName as(EntityType other) {
    return new FoundName(sentence, first, last, other);
  }
}
