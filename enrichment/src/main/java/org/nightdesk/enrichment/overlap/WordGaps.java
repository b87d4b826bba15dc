package org.nightdesk.enrichment.overlap;

/**
 * Looks at what stands between two runs that follow each other in both texts: words that were
 * changed here and there, a slot filled with other numbers or names, or two foreign stretches.
 */
final class WordGaps {
  private static final int GAP_PRODUCT = 4096;
  private static final int ALWAYS_EDITED = 6;
  private static final int LONG_GAP = 20;
  private static final double SAME_GAP = .4;
  private static final double HALF = .5;
  private static final double SAME_LONG_GAP = .5;

  private final TextPrint text;
  private TextPrint other;
  private boolean[] inOther = new boolean[0];
  private boolean[] inText = new boolean[0];
  private long[] steps = new long[64];
  private boolean bitsAreText;
  private int numbers;
  private int names;
  private int words;
  private int turned;

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
    turned = 0;
  }

  Alignment.Replaced replaced() {
    return new Alignment.Replaced(numbers, names, words, turned);
  }

  void between(int otherFrom, int otherTo, int textFrom, int textTo) {
    int rows = otherTo - otherFrom;
    int columns = textTo - textFrom;
    if (rows <= 0 || columns <= 0 || (long) rows * columns > GAP_PRODUCT) {
      turn(otherFrom, otherTo, textFrom, textTo);
      return;
    }
    int smaller = Math.min(rows, columns);
    double same = (double) measure(otherFrom, rows, textFrom, columns) / smaller;
    if (same < HALF && isNumbers(other, otherFrom, otherTo) && isNumbers(text, textFrom, textTo)) {
      replaced(otherFrom, otherTo, textFrom, textTo);
    } else if (smaller <= ALWAYS_EDITED
        || same >= (smaller > LONG_GAP ? SAME_LONG_GAP : SAME_GAP)) {
      markAndCount(otherFrom, otherTo, textFrom, textTo);
    } else if (isSlot(other, otherFrom, otherTo) && isSlot(text, textFrom, textTo)) {
      replaced(otherFrom, otherTo, textFrom, textTo);
    }
  }

  /**
   * Measures the longest common subsequence of every two ends of two stretches, one of at most 64
   * words: a bit for each of its words in a line for each word of the other stretch, clear where the
   * subsequence grows.
   *
   * @return its length for the whole stretches
   */
  private int measure(int otherFrom, int rows, int textFrom, int columns) {
    bitsAreText = columns <= Long.SIZE;
    int lines = bitsAreText ? rows : columns;
    int bits = bitsAreText ? columns : rows;
    int[] down = bitsAreText ? other.words : text.words;
    int[] across = bitsAreText ? text.words : other.words;
    int firstDown = bitsAreText ? otherFrom : textFrom;
    int lastAcross = (bitsAreText ? textFrom : otherFrom) + bits - 1;
    if (steps.length <= lines) {
      steps = new long[lines * 2];
    }
    long line = -1;
    steps[lines] = line;
    for (int i = lines - 1; i >= 0; i--) {
      int word = down[firstDown + i];
      long equal = 0;
      for (int k = 0; k < bits; k++) {
        equal |= across[lastAcross - k] == word ? 1L << k : 0;
      }
      long grows = line & equal;
      line = line + grows | line - grows;
      steps[i] = line;
    }
    return clear(line, bits);
  }

  private static int clear(long line, int bits) {
    return bits == 0 ? 0 : Long.bitCount(~line << Long.SIZE - bits);
  }

  /** Whether the ends from these words on have as much in common without the other text's word. */
  private boolean isSpare(int row, int rows, int column, int columns) {
    if (bitsAreText) {
      int bits = columns - column;
      return clear(steps[row + 1], bits) == clear(steps[row], bits);
    }
    return (steps[column] >>> rows - 1 - row & 1) == 1;
  }

  /** More than half of it numbers: if two such lists have one in common, that is chance. */
  private static boolean isNumbers(TextPrint print, int from, int to) {
    return kinds(print, from, to)[0] > HALF * (to - from);
  }

  /** Half of it numbers and names. */
  private static boolean isSlot(TextPrint print, int from, int to) {
    int[] kinds = kinds(print, from, to);
    return kinds[0] + kinds[1] >= kinds[2];
  }

  private void markAndCount(int otherFrom, int otherTo, int textFrom, int textTo) {
    int rows = otherTo - otherFrom;
    int columns = textTo - textFrom;
    int i = otherFrom;
    int j = textFrom;
    int otherStart = i;
    int textStart = j;
    while (i < otherTo && j < textTo) {
      if (other.words[i] == text.words[j]) {
        replaced(otherStart, i, textStart, j);
        inOther[i++] = true;
        inText[j++] = true;
        otherStart = i;
        textStart = j;
      } else if (isSpare(i - otherFrom, rows, j - textFrom, columns)) {
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
      turn(otherFrom, otherTo, textFrom, textTo);
      return;
    }
    int[] inOtherText = kinds(other, otherFrom, otherTo);
    int[] inThisText = kinds(text, textFrom, textTo);
    numbers += Math.min(inOtherText[0], inThisText[0]);
    words += Math.min(inOtherText[2], inThisText[2]);
    boolean otherNames = !sameInitials(otherFrom, otherTo, textFrom, textTo);
    if (otherNames) {
      names += Math.min(inOtherText[1], inThisText[1]);
    }
    boolean headlines = otherTo <= other.headline && textTo <= text.headline;
    boolean otherParticulars =
        inOtherText[0] + inThisText[0] > 0 || otherNames && inOtherText[1] * inThisText[1] > 0;
    if (otherParticulars && !headlines) {
      turned++;
    } else {
      turn(otherFrom, otherTo, textFrom, textTo);
    }
  }

  /** Counts a negation put in or taken out among equal words; not those of an added sentence. */
  private void turn(int otherFrom, int otherTo, int textFrom, int textTo) {
    boolean follows = otherFrom <= otherTo && textFrom <= textTo;
    if (follows
        && otherTo - otherFrom <= ALWAYS_EDITED
        && textTo - textFrom <= ALWAYS_EDITED
        && negations(other, otherFrom, otherTo) != negations(text, textFrom, textTo)) {
      turned++;
    }
  }

  private static int negations(TextPrint print, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += Negations.isOne(print.words[i]) ? 1 : 0;
    }
    return count;
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
