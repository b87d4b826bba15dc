package org.nightdesk.enrichment.name;

/**
 * A stretch of a sentence that may be a name.
 *
 * @param first its first piece
 * @param last its last piece
 * @param known the listed name it is equal to, or {@link KnownName#NONE}
 * @param titled whether a title or office stands directly before it
 */
record Candidate(Pieces pieces, int first, int last, KnownName known, boolean titled) {
  String text() {
    return pieces.text(first, last);
  }

  int words() {
    return last - first + 1;
  }

  /** The words folded and joined by spaces: one key for all spellings that differ in case only. */
  String key() {
    if (first == last) {
      return pieces.folded(first);
    }
    StringBuilder key = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (!".".equals(pieces.word(i))) {
        key.append(i == first ? "" : " ").append(pieces.folded(i));
      }
    }
    return key.toString();
  }

  /** Whether all of it is one to six capitals and digits, as in "ISW" or "G8". */
  boolean isAcronym() {
    String word = pieces.word(first);
    return first == last && word.length() <= 7 && Spellings.isAllCapitals(word);
  }
}
