package org.nightdesk.enrichment.overlap;

import java.util.Arrays;
import org.nightdesk.corpus.ArticleId;

/** The words of one text while it is compared with others. */
final class TextPrint {
  final ArticleId article;
  final int[] words;
  final byte[] marks;
  /** Words of the headline, which are the first. */
  final int headline;
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
   * @param table room to tell shingles apart in
   * @param commonHashes {@linkplain CopyShingles#key keys} of looked-up shingles that are common,
   *     rising, with one more bit for those of the house
   */
  TextPrint(
      CopyCandidate candidate,
      FoldedWords folded,
      ShingleTable table,
      CopySettings settings,
      long... commonHashes) {
    folded.read(candidate);
    article = candidate.article();
    words = folded.shortHashes();
    marks = folded.marks();
    headline = folded.headline();
    common = new boolean[words.length];
    house = new boolean[words.length];
    distinct = new long[Math.max(0, words.length - FoldedWords.SHINGLE + 1)];
    for (int i = 0; i < distinct.length; i++) {
      distinct[i] = shingle(i);
    }
    if (commonHashes.length > 0) {
      markCommon(settings, commonHashes);
    }
    table.start(distinct);
    int shingles = 0;
    int mine = 0;
    for (int i = 0; i < distinct.length; i++) {
      // The lowest bit is free for the mark.
      long shingle = distinct[i] | (isCommonShingle(i) ? 1 : 0);
      int place = table.add(shingle, shingles);
      if (place == shingles) {
        distinct[shingles++] = shingle;
        mine += (shingle & 1) == 0 ? 1 : 0;
      } else if ((distinct[place] & ~shingle & 1) != 0) {
        distinct[place] = shingle;
        mine++;
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

  /** Puts the different shingles of the text into a table. */
  void fill(ShingleTable table) {
    table.hold(distinct, size);
  }

  /**
   * Counts distinct shingles; common ones are left out where most of both texts is not common.
   *
   * @param table holds those of the other text
   */
  CopyJudge.Counts countWith(TextPrint other, ShingleTable table) {
    int shared = 0;
    int sharedOwn = 0;
    for (int i = 0; i < size; i++) {
      int place = table.find(distinct[i]);
      if (place >= 0) {
        shared++;
        sharedOwn += (distinct[i] & 1 | other.distinct[place] & 1) == 0 ? 1 : 0;
      }
    }
    return countsOwnWith(other)
        ? new CopyJudge.Counts(Math.max(own, sharedOwn), Math.max(other.own, sharedOwn), sharedOwn)
        : new CopyJudge.Counts(size, other.size, shared);
  }
}
