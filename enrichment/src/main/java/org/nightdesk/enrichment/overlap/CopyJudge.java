package org.nightdesk.enrichment.overlap;

import java.util.Optional;
import org.nightdesk.enrichment.overlap.Alignment.Found;

/** Decides what two texts are to each other, from exact counts over all their shingles. */
final class CopyJudge {
  private static final double SLOT_SHARE = .5;

  private final CopySettings settings;

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
  }

  /** Whether it is worth aligning the texts at all. */
  boolean mayOverlap(Counts counts) {
    return counts.shared() + FoldedWords.SHINGLE - 1 >= settings.passageRun()
        && counts.shared() >= settings.sharedHashes();
  }

  /** Empty where the texts have nothing to do with each other. */
  Optional<Relation> relation(TextPrint a, TextPrint b, Counts counts, Found found) {
    boolean form = isSameForm(a, b, found);
    int fewer = Math.min(a.words.length, b.words.length);
    if (fewer >= settings.nearWords() && !form) {
      if (isNear(a, b, counts, found)) {
        return Optional.of(Relation.NEAR_COPY);
      }
      double part = Math.max(counts.aInB(), counts.bInA());
      if (part >= settings.partContainment() && counts.lesser() < settings.nearContainment()) {
        return Optional.of(Relation.PART_OF);
      }
    }
    boolean passage = found.longestRun() >= settings.passageRun()
        && Math.max(found.passageWords(), counts.shared()) >= settings.passageWords();
    return passage ? Optional.of(Relation.SHARED_PASSAGE) : Optional.empty();
  }

  private boolean isNear(TextPrint a, TextPrint b, Counts counts, Found found) {
    boolean alike = counts.jaccard() >= settings.nearJaccard()
        || counts.lesser() >= settings.nearContainment()
        || counts.lesser() >= settings.alignedContainment()
            && Math.min(found.otherAligned(), found.textAligned()) >= settings.nearAligned();
    return alike && !(isOwn(found.otherOwn(), a) && isOwn(found.textOwn(), b));
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
    return isRefilled(
            numbers,
            settings.templateNumbers(),
            Math.min(
                count(a, FoldedWords.NUMBER | FoldedWords.DAY),
                count(b, FoldedWords.NUMBER | FoldedWords.DAY)))
        || isRefilled(
            names,
            settings.templateNames(),
            Math.min(count(a, FoldedWords.CAPITAL), count(b, FoldedWords.CAPITAL)));
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
