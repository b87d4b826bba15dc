package org.nightdesk.enrichment.figure;

import org.nightdesk.enrichment.text.WordSet;

/** Whether a lone "C" or "F" behind digits is a temperature: "54C", but not "17c a share". */
final class Temperatures {
  private static final int REACH = 20;
  private static final WordSet CUES = WordSet.of("""
      temperature temperatures degrees degree heat heatwave hot warm warmer warming cool cooler cold
      colder chill freezing frost weather forecast thermometer thermometers celsius fahrenheit
      climate oven fever sea summer winter high highs low lows overnight ice snow sunny sunshine
      outside air water record
      """);

  private Temperatures() {}

  /** Whether the letter at the term, joined to digits, measures heat. */
  static boolean isTemperature(Terms terms, int letter) {
    boolean noun = terms.isWord(letter + 1) && !StopWords.isStop(terms.lower(letter + 1));
    boolean capital = terms.isCapitalised(letter);
    if (terms.isCapitalised(letter - 2) && terms.isWord(letter - 2) && noun) {
      return false; // "Form 13F filings"
    }
    return capital && !noun || isHeatTold(terms, letter);
  }

  private static boolean isHeatTold(Terms terms, int letter) {
    int to = Math.min(terms.count(), letter + REACH);
    for (int at = Math.max(0, letter - REACH); at < to; at++) {
      if (terms.isIn(CUES, at)) {
        return true;
      }
    }
    return false;
  }
}
