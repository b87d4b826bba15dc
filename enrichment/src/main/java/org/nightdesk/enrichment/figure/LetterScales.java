package org.nightdesk.enrichment.figure;

import java.util.Optional;
import org.nightdesk.enrichment.text.WordSet;

/** Whether a letter behind digits that are no money counts millions: "2.5m people", "4B views". */
final class LetterScales {
  private static final int REACH = 14;
  private static final WordSet OF_THEM = WordSet.of("them whom which those these");
  /** What is told in millions where nothing is named behind the number. */
  private static final WordSet COUNTED = WordSet.of("""
      population populations audience audiences readership membership workforce electorate users
      viewers listeners subscribers followers voters passengers customers visitors households homes
      jobs residents people views downloads copies refugees migrants troops children patients
      """);
  /** Things told in metres, and words that say in which direction. */
  private static final WordSet LONG = WordSet.of("""
      waves wave ladders poles pylons towers walls fences cliffs blades cranes boats yachts masts
      high tall long wide deep thick above below away apart across freestyle hurdles backstroke
      butterfly breaststroke sprint race final relay fence wall tower statue pool crane yacht mast
      boat jump dive runway
      """);

  private LetterScales() {}

  static boolean isScale(Terms terms, int term) {
    String word = terms.lower(term);
    boolean metre = word.equals("m");
    boolean capital = terms.isCapitalised(term);
    if (word.length() != 1 || !metre && !(capital && (word.equals("b") || word.equals("t")))) {
      return false;
    }
    if (!terms.isJoined(term)) {
      return capital && metre && (terms.count() <= term + 2 || isCounted(terms, term + 1));
    }
    if (isCounted(terms, term + 1)) {
      return true;
    }
    return metre && !terms.isIn(LONG, term + 1) && isToldBefore(terms, term);
  }

  private static boolean isCounted(Terms terms, int from) {
    if (terms.lower(from).equals("of")) {
      return OF_THEM.contains(terms.lower(from + 1));
    }
    if (from >= terms.count() || terms.isIn(LONG, from)) {
      return false;
    }
    Optional<CountedNoun.Found> noun = CountedNoun.after(terms, from, false);
    return noun.isPresent()
        && !terms.isIn(LONG, noun.get().last())
        && !UnitLexicon.isUnit(terms.lower(noun.get().last()));
  }

  /** "The population grew to 4.2m". */
  private static boolean isToldBefore(Terms terms, int term) {
    for (int at = term - 2; at >= Math.max(0, term - REACH); at--) {
      if (terms.isIn(COUNTED, at)) {
        return true;
      }
      if (terms.isIn(LONG, at)) {
        return false;
      }
    }
    return false;
  }
}
