package org.nightdesk.enrichment.overlap;

import java.util.Arrays;
import org.nightdesk.corpus.ArticleId;

/** The words of one text while it is compared with others. */
final class TextPrint {
  final ArticleId article;
  final int[] words;
  final byte[] marks;
  /** Words that stand in a stretch of common shingles. */
  final boolean[] common;
  /** Words that stand in a stretch of shingles one outlet has in many texts. */
  final boolean[] house;

  private final long[] distinct;
  private final int size;
  private final int own;

  /**
   * Reads the told text.
   *
   * @param folded room to read the words into
   * @param commonHashes {@linkplain CopyShingles#key keys} of looked-up shingles that are common,
   *     rising, with one more bit for those of the house
   */
  TextPrint(
      CopyCandidate candidate, FoldedWords folded, CopySettings settings, long... commonHashes) {
    folded.read(candidate);
    article = candidate.article();
    words = folded.shortHashes();
    marks = folded.marks();
    common = new boolean[words.length];
    house = new boolean[words.length];
    distinct = new long[Math.max(0, words.length - FoldedWords.SHINGLE + 1)];
    for (int i = 0; i < distinct.length; i++) {
      distinct[i] = shingle(i);
    }
    if (commonHashes.length > 0) {
      markCommon(settings, commonHashes);
    }
    for (int i = 0; i < distinct.length; i++) {
      // The lowest bit is free for the mark; without the highest, sorting and comparing agree.
      distinct[i] = distinct[i] & Long.MAX_VALUE | (isCommonShingle(i) ? 1 : 0);
    }
    ShingleSort.sort(distinct);
    int shingles = 0;
    int mine = 0;
    for (int i = 0; i < distinct.length; i++) {
      if (i == 0 || distinct[i] >> 1 != distinct[i - 1] >> 1) {
        mine += (distinct[i] & 1) == 0 ? 1 : 0;
        distinct[shingles++] = distinct[i];
      }
    }
    size = shingles;
    own = mine;
  }

  /** Between two common shingles that were looked up, all words are taken to be common. */
  private void markCommon(CopySettings settings, long[] hashes) {
    boolean all = words.length < settings.fullySampledBelow();
    int sinceCommon = -1;
    int sinceHouse = -1;
    for (int i = 0; i < distinct.length; i++) {
      long key = CopyShingles.key(distinct[i]);
      if (all || CopyShingles.isSampled(key, settings)) {
        int plain = Arrays.binarySearch(hashes, key << 1);
        int ofHouse = Arrays.binarySearch(hashes, key << 1 | 1);
        sinceCommon = mark(common, plain >= 0 || ofHouse >= 0, sinceCommon, i);
        sinceHouse = mark(house, ofHouse >= 0, sinceHouse, i);
      }
    }
  }

  private static int mark(boolean[] marks, boolean is, int since, int position) {
    if (is) {
      Arrays.fill(marks, since < 0 ? position : since, position + FoldedWords.SHINGLE, true);
    }
    return is ? position : -1;
  }

  private boolean isCommonShingle(int position) {
    return common[position] && common[position + 1] && common[position + 2];
  }

  /** Shingles by position. */
  int shingles() {
    return Math.max(0, words.length - FoldedWords.SHINGLE + 1);
  }

  long shingle(int position) {
    return FoldedWords.shingle(words[position], words[position + 1], words[position + 2]);
  }

  private boolean isMostlyOwn() {
    return own * 2 >= size;
  }

  /** Whether common words are to be left out of account when the two are compared. */
  boolean countsOwnWith(TextPrint other) {
    return isMostlyOwn() && other.isMostlyOwn();
  }

  /** Counts distinct shingles; common ones are left out where most of both texts is not common. */
  CopyJudge.Counts countWith(TextPrint other) {
    int shared = 0;
    int sharedOwn = 0;
    for (int i = 0, j = 0; i < size && j < other.size; ) {
      long mine = distinct[i] >> 1;
      long theirs = other.distinct[j] >> 1;
      if (mine == theirs) {
        shared++;
        sharedOwn += (distinct[i] & 1 | other.distinct[j] & 1) == 0 ? 1 : 0;
        i++;
        j++;
      } else if (mine < theirs) {
        i++;
      } else {
        j++;
      }
    }
    return countsOwnWith(other)
        ? new CopyJudge.Counts(Math.max(own, sharedOwn), Math.max(other.own, sharedOwn), sharedOwn)
        : new CopyJudge.Counts(size, other.size, shared);
  }
}
