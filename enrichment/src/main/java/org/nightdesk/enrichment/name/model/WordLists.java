package org.nightdesk.enrichment.name.model;

/** What the lists know about words and names; bits whose meaning the tagger does not need. */
public interface WordLists {
  /** No list has the name, and none that is longer. */
  int NONE = 0;
  /** A name of the lists begins with these words. */
  int GOES_ON = 1;
  /** The name counts only where it is written in capitals throughout. */
  int CAPITALS = 2;
  /** Bits from here on tell the kinds of the name. */
  int FIRST_KIND = 4;

  /** The classes of the word, one bit each. */
  int classesOf(long word);

  /** Whether the word is an everyday English word in its base form. */
  boolean isCommon(long word);

  /** Bits for the name of several words, as {@link WordKeys#append} makes its key. */
  int nameBits(long name);
}
