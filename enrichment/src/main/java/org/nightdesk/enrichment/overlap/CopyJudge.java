package org.nightdesk.enrichment.overlap;

import java.util.Optional;
import org.nightdesk.enrichment.overlap.Alignment.Found;

/** Decides what two texts are to each other, from exact counts over all their shingles. */
final class CopyJudge {
  private static final double SLOT_SHARE = .5;
  private static final double OWN_SHARE_IN_ALL = .25;

  private final CopySettings settings;
  private final int leastShared;

  /** Shingles of two texts; {@code common} ones left out where most of both is not common. */
  record Counts(int a, int b, int shared) {
    double jaccard() {
      return shared == 0 ? 0 : (double) shared / (a + b - shared);
    }

    double aInB() {
      return a == 0 ? 0 : (double) shared / a;
    }

    double bInA() {
      return b == 0 ? 0 : (double) shared / b;
    }

    double lesser() {
      return Math.min(aInB(), bInA());
    }
  }

  CopyJudge(CopySettings settings) {
    this.settings = settings;
    int run = settings.passageRun();
    leastShared = settings.passageWords() * (run - FoldedWords.SHINGLE + 1) / run;
  }

  /** Whether it is worth aligning the texts at all. */
  boolean mayOverlap(Counts counts) {
    return counts.shared() >= leastShared
        || counts.shared() > 0 && counts.lesser() >= settings.alignedContainment();
  }

  /**
   * Empty where the texts have nothing to do with each other.
   *
   * @param a the more original of the two
   */
  Optional<Relation> relation(TextPrint a, TextPrint b, Counts counts, Found found) {
    int fewer = Math.min(a.words.length, b.words.length);
    boolean isTurned = fewer < settings.fullySampledBelow() && found.replaced().turned() > 0;
    boolean form = isTurned || isSameForm(a, b, found);
    if (fewer >= settings.nearWords() && !form) {
      if (isNear(a, b, counts, found)) {
        return Optional.of(Relation.NEAR_COPY);
      }
      double part = Math.max(counts.aInB(), counts.bInA());
      if (part >= settings.partContainment()) {
        return Optional.of(Relation.PART_OF);
      }
    }
    boolean passage = found.passageWords() >= settings.passageWords()
        || found.passageWords() > 0 && counts.shared() >= settings.passageWords();
    return passage ? Optional.of(Relation.SHARED_PASSAGE) : Optional.empty();
  }

  private boolean isNear(TextPrint a, TextPrint b, Counts counts, Found found) {
    boolean alike = counts.jaccard() >= settings.nearJaccard()
        || counts.lesser() >= settings.nearContainment()
        || counts.lesser() >= settings.alignedContainment()
            && Math.min(found.otherAligned(), found.textAligned()) >= settings.nearAligned();
    boolean twoTexts = isOwn(found.otherOwn(), a) && isOwn(found.textOwn(), b)
        || isOwnInAll(found.otherOwnAll(), a) && isOwnInAll(found.textOwnAll(), b);
    return alike
        && !twoTexts
        && !isMore(found.otherOwn(), a, settings.moreShare())
        && !isMore(found.textOwn(), b, settings.addedShare());
  }

  private boolean isOwnInAll(int words, TextPrint text) {
    return words >= settings.ownWords() && words >= OWN_SHARE_IN_ALL * text.words.length;
  }

  /** A copy printed together with another text is not folded: it has more to tell. */
  private boolean isMore(int stretch, TextPrint text, double share) {
    return stretch >= settings.ownWords() && stretch >= share * text.words.length;
  }

  private boolean isOwn(int stretch, TextPrint text) {
    return stretch >= settings.ownWords() && stretch >= settings.ownShare() * text.words.length;
  }

  /** A daily report or a notice: the same words around other numbers, days or names. */
  private boolean isSameForm(TextPrint a, TextPrint b, Found found) {
    int numbers = found.replaced().numbers();
    int names = found.replaced().names();
    if (numbers + names < SLOT_SHARE * (numbers + names + found.replaced().words())) {
      return false;
    }
    int allNumbers = Math.min(
        count(a, FoldedWords.NUMBER | FoldedWords.DAY),
        count(b, FoldedWords.NUMBER | FoldedWords.DAY));
    int allNames = Math.min(count(a, FoldedWords.CAPITAL), count(b, FoldedWords.CAPITAL));
    int least = settings.templateNumbers() + settings.templateNames();
    return isRefilled(numbers, settings.templateNumbers(), allNumbers)
        || isRefilled(names, settings.templateNames(), allNames)
        || isRefilled(numbers + names, least, allNumbers + allNames);
  }

  private boolean isRefilled(int replaced, int least, int all) {
    return replaced >= least && replaced >= settings.templateShare() * all;
  }

  private static int count(TextPrint text, int mark) {
    int count = 0;
    for (byte m : text.marks) {
      count += (m & mark) != 0 ? 1 : 0;
    }
    return count;
  }
}
