package org.nightdesk.enrichment.name.model;

/**
 * The capitalised words around a word, and the small words that names hold between them: "Institute
 * for the Study of War". Moved from word to word; looks at most six words each way.
 */
final class CapitalRun {
  private static final int FARTHEST = 6;
  private static final long OF = WordKeys.of("of");
  private static final long FOR = WordKeys.of("for");
  private static final long THE = WordKeys.of("the");
  private static final long AND = WordKeys.of("and");
  private static final long AMPERSAND = WordKeys.of("&");

  private int first;
  private int last;
  private int opener;

  /**
   * Finds the run of the word.
   *
   * @param openerBit class of words such as "Ministry" that a name with "of" may begin with
   */
  void find(WordTable words, int word, int from, int end, int openerBit) {
    first = word;
    last = word;
    opener = -1;
    if (words.isCapital(word)) {
      while (first > from && word - first < FARTHEST && words.isCapital(first - 1)) {
        first--;
      }
      while (last + 1 < end && last - word < FARTHEST && words.isCapital(last + 1)) {
        last++;
      }
    }
    boolean joined = words.isCapital(word) || isJoining(words, word);
    for (int i = word; joined && i >= from && word - i < FARTHEST; i--) {
      if (words.isCapital(i)) {
        if ((words.classes(i) & openerBit) != 0
            && i + 1 < end
            && (words.key(i + 1) == OF || words.key(i + 1) == FOR)) {
          opener = i;
        }
      } else if (!isJoining(words, i)) {
        break;
      }
    }
  }

  private static boolean isJoining(WordTable words, int word) {
    long key = words.key(word);
    return key == OF || key == FOR || key == THE || key == AND || key == AMPERSAND;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** The first word of "Institute for the Study of War" at any word of it; -1 where none is. */
  int opener() {
    return opener;
  }
}
