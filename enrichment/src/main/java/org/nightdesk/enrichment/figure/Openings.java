package org.nightdesk.enrichment.figure;

import org.nightdesk.enrichment.text.Tokens;

/** Passes over what cannot be a figure before the readers look closer. */
final class Openings {
  private static final String FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";

  private Openings() {}

  /** Whether a sentence has a number in any form; an article alone is none. */
  static boolean anyIn(Tokens tokens) {
    for (int i = 0; i < tokens.count(); i++) {
      boolean found = switch (tokens.kind(i)) {
        case NUMBER -> true;
        case MARK -> FRACTIONS.indexOf(tokens.text().charAt(tokens.start(i))) >= 0;
        case WORD -> isOpening(tokens, i);
        case POSSESSIVE -> false;
      };
      if (found) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpening(Tokens tokens, int token) {
    int signs = NumberSigns.of(tokens, token);
    if ((signs & NumberSigns.ARTICLE) != 0) {
      return token + 1 < tokens.count()
          && (NumberSigns.of(tokens, token + 1) & NumberSigns.AFTER_ARTICLE) != 0;
    }
    return (signs & NumberSigns.OPENING) != 0
        || (signs & NumberSigns.DIGITS) != 0
            && !GluedNumbers.currency(tokens, token).isEmpty();
  }

  /** Whether a figure can begin at the term: a number word, digits, or a sign or currency before them. */
  static boolean isAt(Terms terms, int term) {
    if (terms.isDigits(term)) {
      return true;
    }
    if (!terms.isWord(term)) {
      return isSign(terms.first(term));
    }
    if (terms.isDigits(term + 1)) {
      if (terms.isCapitalised(term)) {
        return true; // "USD 200"
      }
    } else if (!terms.isWord(term + 1)
        && (terms.isDigits(term + 2) || terms.isDigits(term + 3))
        && (terms.isCapitalised(term) || isSign(terms.first(term + 1)))) {
      return true; // "US$200"
    }
    int signs = terms.signs(term);
    boolean article = (signs & NumberSigns.ARTICLE) != 0;
    return article
        ? (terms.signs(term + 1) & NumberSigns.AFTER_ARTICLE) != 0
        : (signs & NumberSigns.WORD) != 0;
  }

  private static boolean isSign(char c) {
    return switch (c) {
      case '+', '-', '−', '~', '–' -> true;
      default ->
        Character.getType(c) == Character.CURRENCY_SYMBOL
            || c > 127 && (FRACTIONS.indexOf(c) >= 0 || Character.isLetter(c));
    };
  }
}
