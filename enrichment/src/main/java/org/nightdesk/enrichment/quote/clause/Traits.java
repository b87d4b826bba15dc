package org.nightdesk.enrichment.quote.clause;

import org.jspecify.annotations.Nullable;

/**
 * The traits of words, found once for a word that comes again and again.
 *
 * <p>The table keeps the last word of each slot. It is shared without locks: an entry never changes, a
 * slot lost to another word costs one more look-up, and the answer never depends on the table.
 */
final class Traits {
  private static final int SLOTS = 1 << 15;
  private static final Trait[] ALL = Trait.values();
  private static final @Nullable Entry[] TABLE = new Entry[SLOTS];

  private record Entry(String word, int hash, int traits) {}

  private Traits() {}

  /** The traits of a lower-case word, one bit each. */
  static int of(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 13) & SLOTS - 1;
    @Nullable Entry known = TABLE[slot];
    if (known != null && (known.word == word || known.hash == hash && known.word.equals(word))) {
      return known.traits;
    }
    int traits = 0;
    for (Trait trait : ALL) {
      traits |= trait.of(word);
    }
    TABLE[slot] = new Entry(word, hash, traits);
    return traits;
  }
}
