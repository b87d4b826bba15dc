package org.nightdesk.enrichment.overlap;

import java.util.Arrays;

/**
 * Looks at what stands between two runs that follow each other in both texts: words that were
 * changed here and there, a slot filled with other numbers or names, or two foreign stretches.
 */
final class WordGaps {
  private static final int GAP_PRODUCT = 4096;
  private static final int ALWAYS_EDITED = 6;
  private static final int LONG_GAP = 20;
  private static final double SAME_GAP = .4;
  private static final double SAME_LONG_GAP = .5;

  private final TextPrint text;
  private TextPrint other;
  private boolean[] inOther = new boolean[0];
  private boolean[] inText = new boolean[0];
  private short[] common = new short[64];
  private int numbers;
  private int names;
  private int words;

  WordGaps(TextPrint text) {
    this.text = text;
    other = text;
  }

  /** Begins another pair; words found equal in order are marked in the two arrays. */
  void start(TextPrint next, boolean[] markedInOther, boolean[] markedInText) {
    other = next;
    inOther = markedInOther;
    inText = markedInText;
    numbers = 0;
    names = 0;
    words = 0;
  }

  Alignment.Replaced replaced() {
    return new Alignment.Replaced(numbers, names, words);
  }

  void between(int otherFrom, int otherTo, int textFrom, int textTo) {
    int rows = otherTo - otherFrom;
    int columns = textTo - textFrom;
    if (rows <= 0 || columns <= 0 || (long) rows * columns > GAP_PRODUCT) {
      return;
    }
    int width = columns + 1;
    int cells = (rows + 1) * width;
    if (common.length < cells) {
      common = new short[cells];
    }
    Arrays.fill(common, rows * width, cells, (short) 0);
    for (int i = rows - 1; i >= 0; i--) {
      int row = i * width;
      common[row + columns] = 0;
      for (int j = columns - 1; j >= 0; j--) {
        common[row + j] = other.words[otherFrom + i] == text.words[textFrom + j]
            ? (short) (common[row + width + j + 1] + 1)
            : (short) Math.max(common[row + width + j], common[row + j + 1]);
      }
    }
    int smaller = Math.min(rows, columns);
    double same = (double) common[0] / smaller;
    if (smaller <= ALWAYS_EDITED || same >= (smaller > LONG_GAP ? SAME_LONG_GAP : SAME_GAP)) {
      markAndCount(otherFrom, otherTo, textFrom, textTo);
    } else if (isSlot(other, otherFrom, otherTo) && isSlot(text, textFrom, textTo)) {
      replaced(otherFrom, otherTo, textFrom, textTo);
    }
  }

  /** Half of it numbers and names. */
  private static boolean isSlot(TextPrint print, int from, int to) {
    int[] kinds = kinds(print, from, to);
    return kinds[0] + kinds[1] >= kinds[2];
  }

  private void markAndCount(int otherFrom, int otherTo, int textFrom, int textTo) {
    int width = textTo - textFrom + 1;
    int i = otherFrom;
    int j = textFrom;
    int otherStart = i;
    int textStart = j;
    while (i < otherTo && j < textTo) {
      int cell = (i - otherFrom) * width + j - textFrom;
      if (other.words[i] == text.words[j]) {
        replaced(otherStart, i, textStart, j);
        inOther[i++] = true;
        inText[j++] = true;
        otherStart = i;
        textStart = j;
      } else if (common[cell + width] >= common[cell + 1]) {
        i++;
      } else {
        j++;
      }
    }
    replaced(otherStart, otherTo, textStart, textTo);
  }

  /** Counts what stands for what between two equal words. */
  private void replaced(int otherFrom, int otherTo, int textFrom, int textTo) {
    if (otherFrom == otherTo || textFrom == textTo) {
      return;
    }
    int[] inOtherText = kinds(other, otherFrom, otherTo);
    int[] inThisText = kinds(text, textFrom, textTo);
    numbers += Math.min(inOtherText[0], inThisText[0]);
    words += Math.min(inOtherText[2], inThisText[2]);
    if (!sameInitials(otherFrom, otherTo, textFrom, textTo)) {
      names += Math.min(inOtherText[1], inThisText[1]);
    }
  }

  /** A name in another spelling mostly keeps its first letter. */
  private boolean sameInitials(int otherFrom, int otherTo, int textFrom, int textTo) {
    for (int i = otherFrom; i < otherTo; i++) {
      for (int j = textFrom; j < textTo; j++) {
        if ((other.marks[i] & FoldedWords.CAPITAL) != 0 && other.marks[i] == text.marks[j]) {
          return true;
        }
      }
    }
    return false;
  }

  private static int[] kinds(TextPrint print, int from, int to) {
    int[] kinds = new int[3];
    for (int i = from; i < to; i++) {
      boolean number = (print.marks[i] & (FoldedWords.NUMBER | FoldedWords.DAY)) != 0;
      boolean name = (print.marks[i] & FoldedWords.CAPITAL) != 0;
      kinds[number ? 0 : name ? 1 : 2]++;
    }
    return kinds;
  }
}
