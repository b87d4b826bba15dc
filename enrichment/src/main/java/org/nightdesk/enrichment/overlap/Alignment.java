package org.nightdesk.enrichment.overlap;

import java.util.Arrays;

/**
 * Where the words of one text stand in another: runs of equal words, and what was put in place of
 * the words between them. Made once for a text, then used against any number of others; work and
 * memory are linear in the lengths of both.
 */
final class Alignment {
  private static final int OCCURRENCES = 8;
  private static final int GAP_PRODUCT = 4096;
  private static final double SAME_GAP = .4;

  private final TextPrint text;
  private final int[] heads;
  private final int[] nexts;

  /**
   * The outcome.
   *
   * @param sharedWords words of the other text inside runs of three and more
   * @param longestRun words of the longest run
   * @param passageWords words in runs long enough for a passage
   * @param otherAligned share of the other's words that have an equal one in order, 0 to 1
   * @param textAligned the same for this text
   * @param otherOwn words of the longest stretch that stands only in the other
   * @param textOwn the same for this text
   * @param replaced words put in place of others
   */
  record Found(
      int sharedWords,
      int longestRun,
      int passageWords,
      double otherAligned,
      double textAligned,
      int otherOwn,
      int textOwn,
      Replaced replaced) {}

  /** How many numbers, names and other words stand where the other text has different ones. */
  record Replaced(int numbers, int names, int words) {}

  Alignment(TextPrint text) {
    this.text = text;
    int cells = Math.max(16, Integer.highestOneBit(text.words.length) * 4);
    heads = new int[cells];
    nexts = new int[text.shingles()];
    for (int i = nexts.length - 1; i >= 0; i--) {
      int cell = cell(text.shingle(i));
      nexts[i] = heads[cell];
      heads[cell] = i + 1;
    }
  }

  private int cell(long shingle) {
    return (int) (shingle >>> 7) & heads.length - 1;
  }

  Found with(TextPrint other, int passageRun) {
    return new Walk(other, passageRun).run();
  }

  private final class Walk {
    private final TextPrint other;
    private final int passageRun;
    private final boolean[] inOther;
    private final boolean[] inText = new boolean[text.words.length];
    private int longestRun;
    private int sharedWords;
    private int passageWords;
    private int numbers;
    private int names;
    private int words;

    Walk(TextPrint other, int passageRun) {
      this.other = other;
      this.passageRun = passageRun;
      inOther = new boolean[other.words.length];
    }

    Found run() {
      int otherEnd = 0;
      int textEnd = 0;
      int i = 0;
      while (i < other.shingles()) {
        int start = bestStart(i, textEnd);
        if (start < 0) {
          i++;
          continue;
        }
        int length = runLength(i, start);
        note(i, start, length);
        gap(otherEnd, i, textEnd, start);
        i += length;
        otherEnd = i;
        textEnd = start + length;
      }
      gap(otherEnd, other.words.length, textEnd, text.words.length);
      return new Found(
          sharedWords,
          longestRun,
          passageWords,
          share(inOther),
          share(inText),
          longestFalse(inOther),
          longestFalse(inText),
          new Replaced(numbers, names, words));
    }

    /** The start in the text of the longest run from {@code i}; the nearest onwards among equals. */
    private int bestStart(int i, int textEnd) {
      int best = -1;
      int bestLength = 2;
      int tried = 0;
      for (int p = heads[cell(other.shingle(i))]; p > 0 && tried < OCCURRENCES; p = nexts[p - 1]) {
        int length = runLength(i, p - 1);
        tried++;
        if (length > bestLength || length == bestLength && best >= 0 && best < textEnd) {
          best = p - 1;
          bestLength = length;
        }
      }
      return best;
    }

    private int runLength(int i, int start) {
      int end = Math.min(other.words.length - i, text.words.length - start);
      int mismatch = Arrays.mismatch(other.words, i, i + end, text.words, start, start + end);
      return mismatch < 0 ? end : mismatch;
    }

    private void note(int i, int start, int length) {
      Arrays.fill(inOther, i, i + length, true);
      Arrays.fill(inText, start, start + length, true);
      sharedWords += length;
      longestRun = Math.max(longestRun, length);
      if (length >= passageRun) {
        passageWords += length;
      }
    }

    /** Looks at the words between two runs that follow each other in both texts. */
    private void gap(int otherFrom, int otherTo, int textFrom, int textTo) {
      int otherWords = otherTo - otherFrom;
      int textWords = textTo - textFrom;
      if (otherWords <= 0 || textWords <= 0 || (long) otherWords * textWords > GAP_PRODUCT) {
        return;
      }
      int[][] common = new int[otherWords + 1][textWords + 1];
      for (int i = otherWords - 1; i >= 0; i--) {
        for (int j = textWords - 1; j >= 0; j--) {
          common[i][j] = other.words[otherFrom + i] == text.words[textFrom + j]
              ? common[i + 1][j + 1] + 1
              : Math.max(common[i + 1][j], common[i][j + 1]);
        }
      }
      int smaller = Math.min(otherWords, textWords);
      boolean edited = smaller <= 6 || common[0][0] >= SAME_GAP * smaller;
      if (edited) {
        markAndCount(common, otherFrom, otherTo, textFrom, textTo);
      }
    }

    private void markAndCount(
        int[][] common, int otherFrom, int otherTo, int textFrom, int textTo) {
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
        } else if (common[i + 1 - otherFrom][j - textFrom]
            >= common[i - otherFrom][j + 1 - textFrom]) {
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
  }

  private static int[] kinds(TextPrint text, int from, int to) {
    int[] kinds = new int[3];
    for (int i = from; i < to; i++) {
      boolean number = (text.marks[i] & (FoldedWords.NUMBER | FoldedWords.DAY)) != 0;
      boolean name = (text.marks[i] & FoldedWords.CAPITAL) != 0;
      kinds[number ? 0 : name ? 1 : 2]++;
    }
    return kinds;
  }

  private static double share(boolean[] marked) {
    int count = 0;
    for (boolean is : marked) {
      count += is ? 1 : 0;
    }
    return marked.length == 0 ? 0 : (double) count / marked.length;
  }

  private static int longestFalse(boolean[] marked) {
    int longest = 0;
    int current = 0;
    for (boolean is : marked) {
      current = is ? 0 : current + 1;
      longest = Math.max(longest, current);
    }
    return longest;
  }
}
