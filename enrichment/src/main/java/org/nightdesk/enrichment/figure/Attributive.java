package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import org.nightdesk.enrichment.text.WordSet;

/** Figures that stand before the noun they belong to: "28-point plan", "a $5 million contract". */
final class Attributive {
  /** "At a rate of 5%": these nouns say only that something is measured. */
  private static final WordSet BARE_NOUNS = WordSet.of("""
      average total maximum minimum rate level range value sum amount pace increase decrease rise
      fall drop decline gain loss growth cut reduction margin record majority lead area weight
      number high low
      """);

  private Attributive() {}

  static boolean is(Terms terms, Draft draft, int first, int last) {
    return draft.attributive()
        || isSingular(terms, draft)
        || isBeforeThing(terms, draft, first, last);
  }

  /** Whether the noun says only that something is measured. */
  static boolean isBare(String noun) {
    return BARE_NOUNS.contains(noun);
  }

  /** "A 47 month prison term": a unit in the singular belongs to the noun after it. */
  private static boolean isSingular(Terms terms, Draft draft) {
    boolean several =
        draft.amount() instanceof Amount.Exact exact && exact.value().compareTo(BigDecimal.ONE) > 0;
    String word = terms.lower(draft.last());
    return several
        && draft.kind() == FigureKind.DURATION
        && word.length() > 2
        && !word.endsWith("s")
        && !word.equals("old")
        && terms.isWord(draft.last());
  }

  /** "A 17% survival rate", "a $5 million contract": a share or a sum before the noun it belongs to. */
  private static boolean isBeforeThing(Terms terms, Draft draft, int first, int last) {
    boolean share = draft.kind() == FigureKind.PERCENT || draft.kind() == FigureKind.MONEY;
    String before = terms.lower(first - 1);
    boolean one = Phrases.isDeterminer(before) || Phrases.isPossessive(terms, first - 1);
    String next = terms.lower(last + 1);
    return share
        && one
        && terms.isWord(last + 1)
        && !terms.isCapitalised(last + 1)
        && !next.endsWith("er")
        && !next.endsWith("ed")
        && !isBare(next)
        && Changes.direction(next) == Change.NONE_STATED
        && !StopWords.isStop(next);
  }
}
