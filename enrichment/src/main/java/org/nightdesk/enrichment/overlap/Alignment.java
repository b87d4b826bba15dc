package org.nightdesk.enrichment.overlap;

import java.util.Arrays;

/**
 * Where the words of one text stand in another: runs of equal words, and what was put in place of
 * the words between them. Made once for a text, then used against any number of others; work and
 * memory are linear in the lengths of both.
 */
final class Alignment {
  private static final int OCCURRENCES = 8;
  private static final int SHORTEST_RUN = 3;
  private static final int LONG_STRETCH = 8;

  private final TextPrint text;
  private final int[] heads;
  private final int[] nexts;
  private final WordGaps gaps;

  /**
   * The outcome. Common words are left out of {@code passageWords} and of the stretches where most of
   * both texts is not common, words of the house always.
   *
   * @param sharedWords words of the other text inside runs of three and more
   * @param longestRun words of the longest run
   * @param passageWords words in runs long enough for a passage
   * @param otherAligned share of the other's words that have an equal one in order, 0 to 1
   * @param textAligned the same for this text
   * @param otherOwn words of the longest stretch that stands only in the other
   * @param textOwn the same for this text
   * @param otherOwnAll words of all stretches of eight and more that stand only in the other
   * @param textOwnAll the same for this text
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
      int otherOwnAll,
      int textOwnAll,
      Replaced replaced) {}

  /**
   * How many numbers, names and other words stand where the other text has different ones.
   *
   * @param turned how often a number or day, a name or a negation stands where the other text has
   *     something else, or a negation where it has nothing: what makes another report of the same words
   */
  record Replaced(int numbers, int names, int words, int turned) {}

  Alignment(TextPrint text) {
    this.text = text;
    gaps = new WordGaps(text);
    int cells = Math.max(16, Integer.highestOneBit(text.words.length) * 4);
    heads = new int[cells];
    nexts = new int[text.shingles()];
    for (int i = nexts.length - 1; i >= 0; i--) {
      int cell = cell(text.words, i);
      nexts[i] = heads[cell];
      heads[cell] = i + 1;
    }
  }

  private int cell(int[] words, int position) {
    int hash = words[position] * 0x2c1b3c6d + words[position + 1];
    hash = hash * 0x297a2d39 + words[position + 2];
    return (hash ^ hash >>> 15) & heads.length - 1;
  }

  Found with(TextPrint other, int passageRun) {
    return new Walk(other, passageRun).run();
  }

  private final class Walk {
    private final TextPrint other;
    private final int passageRun;
    private final boolean ownOnly;
    private final boolean[] inOther;
    private final boolean[] inText = new boolean[text.words.length];
    private int longestRun;
    private int sharedWords;
    private int passageWords;

    Walk(TextPrint other, int passageRun) {
      this.other = other;
      this.passageRun = passageRun;
      ownOnly = text.countsOwnWith(other);
      inOther = new boolean[other.words.length];
    }

    Found run() {
      gaps.start(other, inOther, inText);
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
        gaps.between(otherEnd, i, textEnd, start);
        i += length;
        otherEnd = i;
        textEnd = start + length;
      }
      gaps.between(otherEnd, other.words.length, textEnd, text.words.length);
      return new Found(
          sharedWords,
          longestRun,
          passageWords,
          share(inOther),
          share(inText),
          stretch(inOther, other, true),
          stretch(inText, text, true),
          stretch(inOther, other, false),
          stretch(inText, text, false),
          gaps.replaced());
    }

    /** The start in the text of the longest run from {@code i}; the nearest onwards among equals. */
    private int bestStart(int i, int textEnd) {
      int best = -1;
      int bestLength = SHORTEST_RUN - 1;
      int tried = 0;
      for (int p = heads[cell(other.words, i)]; p > 0 && tried < OCCURRENCES; p = nexts[p - 1]) {
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
        int own = length;
        boolean[] otherCommon = ownOnly ? other.common : other.house;
        boolean[] textCommon = ownOnly ? text.common : text.house;
        for (int k = 0; k < length; k++) {
          own -= otherCommon[i + k] || textCommon[start + k] ? 1 : 0;
        }
        passageWords += own >= passageRun && own * 2 >= length ? own : 0;
      }
    }

    /** Words of the longest stretch of a text that the other does not have, or of all long ones. */
    private int stretch(boolean[] shared, TextPrint print, boolean longestOnly) {
      int longest = 0;
      int all = 0;
      int current = 0;
      for (int i = 0; i < shared.length; i++) {
        boolean left = ownOnly ? print.common[i] : print.house[i];
        current = shared[i] ? 0 : current + (left ? 0 : 1);
        longest = Math.max(longest, current);
        all += current == LONG_STRETCH ? LONG_STRETCH : current > LONG_STRETCH ? 1 : 0;
      }
      return longestOnly ? longest : all;
    }
  }

  private static double share(boolean[] marked) {
    int count = 0;
    for (boolean is : marked) {
      count += is ? 1 : 0;
    }
    return marked.length == 0 ? 0 : (double) count / marked.length;
  }
}
