package org.nightdesk.enrichment.overlap;

/**
 * What counts as a copy. Shares are of distinct word 3-grams unless said otherwise, 0 to 1.
 *
 * @param sampling one 3-gram hash in this many is looked up; a power of two
 * @param fullySampledBelow texts of fewer words are looked up with all their 3-grams
 * @param sharedHashes looked-up hashes two texts share before they are compared
 * @param sharedHashShare share of the smaller text's looked-up hashes they share as well
 * @param commonAbove a 3-gram in more different texts than this is common: it proves no overlap
 *     as long as most of a text is not common
 * @param houseAbove so is one in more different texts of one outlet than this, those of earlier nights
 *     counted, and in more than one in a hundred
 * @param partners most texts one text is compared with, best first
 * @param nearJaccard at least this Jaccard makes a near copy
 * @param nearContainment at least this share of each in the other makes a near copy
 * @param nearAligned at least this share of each text's words, aligned in order, makes a near copy
 *     of texts whose words were changed here and there
 * @param alignedContainment the share of each in the other that {@code nearAligned} needs as well
 * @param nearWords words both texts have at least; shorter ones fold only when equal
 * @param ownWords words of a stretch that stands in one text only; where both texts have one that is
 *     also {@code ownShare} of its words, they are two texts
 * @param ownShare share of the words of a text, see {@code ownWords}
 * @param addedShare share of a text's words in such a stretch that the original lacks, so that it is
 *     more than a copy
 * @param moreShare share of the original's words in such a stretch that leaves the other a part
 * @param templateNumbers numbers, weekdays and months replaced by others, at least, before a text is
 *     the same form filled in anew
 * @param templateShare share of all the numbers, or of all the names, that are replaced in a form
 * @param templateNames names replaced by others, at least, in a form
 * @param partContainment share of the part that stands in the whole
 * @param passageRun words of a run in common that makes a shared passage
 * @param passageWords words in such runs, all together
 * @param passageTexts what two texts share is no passage if most of it stands in more texts than this,
 *     folded copies not counted
 */
public record CopySettings(
    int sampling,
    int fullySampledBelow,
    int sharedHashes,
    double sharedHashShare,
    int commonAbove,
    int houseAbove,
    int partners,
    double nearJaccard,
    double nearContainment,
    double nearAligned,
    double alignedContainment,
    int nearWords,
    int ownWords,
    double ownShare,
    double addedShare,
    double moreShare,
    int templateNumbers,
    double templateShare,
    int templateNames,
    double partContainment,
    int passageRun,
    int passageWords,
    int passageTexts) {
  public CopySettings {
    if (Integer.bitCount(sampling) != 1) {
      throw new IllegalArgumentException("sampling is a power of two, not " + sampling);
    }
    if (passageRun < FoldedWords.SHINGLE || sharedHashes < 1 || partners < 1) {
      throw new IllegalArgumentException(
          "a run is no shorter than a 3-gram, and at least one hash and one partner count");
    }
  }

  /** The values in force unless somebody sets others. */
  public static CopySettings defaults() {
    return new CopySettings(
        8, 90, 3, .05, 50, 5, 60, .5, .6, .62, .2, 20, 25, .15, .25, .39, 2, .34, 3, .8, 8, 24, 40);
  }
}
