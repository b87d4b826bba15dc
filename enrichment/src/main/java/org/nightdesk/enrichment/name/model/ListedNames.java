package org.nightdesk.enrichment.name.model;

/** Finds the names of the lists in a sentence: from left to right, the longest first. */
final class ListedNames {
  /** Place of the word in the listed name, in the two lowest bits of what is marked. */
  static final int ONLY = 0;

  static final int FIRST = 1;
  static final int INSIDE = 2;
  static final int LAST = 3;

  /** Words of the longest name looked for. */
  private static final int LONGEST = 10;

  private ListedNames() {}

  static void mark(WordTable words, WordLists lists, int first, int end) {
    int i = first;
    while (i < end) {
      int length = 0;
      int kinds = 0;
      if (words.isCapital(i)) {
        long name = WordKeys.EMPTY;
        for (int last = i; last < end && last - i < LONGEST; last++) {
          name = WordKeys.append(name, words.key(last));
          int bits = lists.nameBits(name);
          if (bits == WordLists.NONE) {
            break;
          }
          boolean shouted = (bits & WordLists.CAPITALS) != 0
              && words.shape(i) != WordShape.CAPITALS
              && words.shape(i) != WordShape.DOTTED
              && words.shape(i) != WordShape.LETTERS_AND_DIGITS;
          if (bits >= WordLists.FIRST_KIND && !shouted) {
            length = last - i + 1;
            kinds = bits / WordLists.FIRST_KIND;
          }
        }
      }
      for (int k = 0; k < length; k++) {
        int place = length == 1 ? ONLY : k == 0 ? FIRST : k == length - 1 ? LAST : INSIDE;
        words.setListed(i + k, kinds << 2 | place);
      }
      i += Math.max(1, length);
    }
  }
}
