package org.nightdesk.enrichment.figure;

import org.nightdesk.enrichment.text.WordSet;

/** Words that end a noun phrase: prepositions, conjunctions, articles, pronouns, common verbs. */
final class StopWords {
  private static final WordSet STOPS = WordSet.of("""
      a an the this that these those of in on at by for from to with without into onto over
      under after before since during against between among amid across through throughout
      within about around near per than as if when while where which who whom whose because
      though although unless until till and or but nor so yet not is are was were be been
      being has have had do does did will would shall should may might can could must he she
      it they we i you his her its their our my your him them us said says say each every also
      then later ago earlier away up down out off above below behind beyond despite via versus
      including compared according went took made rose fell came left voted died aboard along
      inside outside toward towards upon such some any all both either only just even still
      already now today yesterday tomorrow there here how what why whether worth total
      following except plus minus totaling totalling became remain remains remained killed
      wounded injured dead alone apart back further instead together more less fewer higher
      lower
      """);

  private static final WordSet TRAILING = WordSet.of("""
      at to by of from around with in for a an the on that than about and is reaching another
      as into were some
      """);

  private StopWords() {}

  static boolean isStop(String word) {
    return STOPS.contains(word);
  }

  /** Words that say nothing at the end of a clause cut off before a figure. */
  static boolean isTrailing(String word) {
    return TRAILING.contains(word);
  }
}
