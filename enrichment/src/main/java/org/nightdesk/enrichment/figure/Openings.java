package org.nightdesk.enrichment.figure;

import java.util.HashSet;
import java.util.Set;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.text.WordSet;

/** Passes over what cannot be a figure before the readers look closer. */
final class Openings {
  private static final Set<String> OTHERS =
      Set.of("a", "an", "half", "quarter", "several", "few", "couple", "minus", "negative");
  private static final WordSet WORDS = words();
  /** What may follow an article that stands for one. */
  private static final WordSet AFTER_ARTICLE = afterArticle();

  private static final int LONGEST_ARTICLE = 2;
  private static final int SHORTEST_HYPHENED = 4;
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
    int length = tokens.end(token) - tokens.start(token);
    if (length <= LONGEST_ARTICLE && isArticle(tokens, token, length)) {
      return token + 1 < tokens.count() && AFTER_ARTICLE.contains(tokens, token + 1);
    }
    return WORDS.contains(tokens, token)
        || length > SHORTEST_HYPHENED && isHyphened(tokens, token)
        || !GluedNumbers.currency(tokens, token).isEmpty();
  }

  private static boolean isArticle(Tokens tokens, int token, int length) {
    char first = tokens.text().charAt(tokens.start(token));
    boolean an = length == 1 || (tokens.text().charAt(tokens.start(token) + 1) | 32) == 'n';
    return (first | 32) == 'a' && an;
  }

  /** "Twenty-one", "half-empty", but not "well-known". */
  private static boolean isHyphened(Tokens tokens, int token) {
    int start = tokens.start(token);
    int hyphen = tokens.text().indexOf('-', start, tokens.end(token));
    return hyphen > start && WORDS.contains(tokens.lower(token).substring(0, hyphen - start));
  }

  private static WordSet words() {
    Set<String> words = new HashSet<>(NumberWords.all());
    words.addAll(OTHERS);
    words.addAll(Multiples.words());
    return WordSet.of(words);
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
    if (!terms.isIn(WORDS, term)) {
      return false;
    }
    String word = terms.lower(term);
    boolean article = word.equals("a") || word.equals("an");
    return !article || AFTER_ARTICLE.contains(terms.lower(term + 1));
  }

  private static boolean isSign(char c) {
    return switch (c) {
      case '+', '-', '−', '~', '–' -> true;
      default ->
        Character.getType(c) == Character.CURRENCY_SYMBOL
            || c > 127 && (FRACTIONS.indexOf(c) >= 0 || Character.isLetter(c));
    };
  }

  private static WordSet afterArticle() {
    Set<String> words = new HashSet<>(NumberWords.all());
    words.addAll(NumberWords.parts());
    words.addAll(UnitLexicon.durations());
    words.addAll(Set.of("half", "quarter", "few", "couple", "single"));
    words.addAll(SingleMeasures.words());
    return WordSet.of(words);
  }
}
