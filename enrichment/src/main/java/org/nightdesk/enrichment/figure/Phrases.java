package org.nightdesk.enrichment.figure;

/** Where the noun phrases and clauses around a figure begin and end. */
final class Phrases {
  private static final int LONGEST_CLAUSE = 40;
  private static final int LONGEST_ASIDE = 12;

  private Phrases() {}

  /** The term after an article or possessive at {@code term}, else the term itself. */
  static int afterArticle(Terms terms, int term) {
    return isDeterminer(terms.lower(term)) ? term + 1 : term;
  }

  static boolean isDeterminer(String word) {
    return switch (word) {
      case "the", "a", "an", "its", "their", "his", "her", "our", "all" -> true;
      default -> false;
    };
  }

  /** The words of the noun phrase that begins at {@code from}; empty where none does. */
  static String after(Terms terms, int from, int reach) {
    return terms.words(from, end(terms, from, reach));
  }

  /** The last term of the noun phrase that begins at {@code from}; before it where none does. */
  static int end(Terms terms, int from, int reach) {
    int end = from - 1;
    for (int at = from; at < Math.min(terms.count(), from + reach); at++) {
      boolean possessive = isPossessive(terms, at);
      if (!possessive && (!terms.isWord(at) || StopWords.isStop(terms.lower(at)))) {
        break;
      }
      end = at;
    }
    return end;
  }

  /** As {@link #end}, before a verb in the past at its end: "crates of beer overturned". */
  static int nounEnd(Terms terms, int from, int reach) {
    int end = end(terms, from, reach);
    boolean verb = end > from
        && !terms.isCapitalised(end)
        && (CountedNoun.isPast(terms.lower(end)) || MeasuredClause.isPast(terms.lower(end)));
    return verb ? end - 1 : end;
  }

  /** "’s", and the lone apostrophe of "tenants’ union". */
  static boolean isPossessive(Terms terms, int term) {
    String word = terms.lower(term);
    boolean lone = (word.equals("'") || word.equals("’"))
        && terms.isJoined(term)
        && !terms.isJoined(term + 1)
        && terms.lower(term - 1).endsWith("s");
    return lone || word.equals("’s") || word.equals("'s");
  }

  /** The first term of the clause that leads up to the term. */
  static int clauseStart(Terms terms, int term) {
    int at = term - 1;
    while (at >= 0 && term - at < LONGEST_CLAUSE) {
      if (terms.isDigits(at)) {
        at--;
        continue;
      }
      boolean word = terms.isWord(at);
      int open = !word && terms.lower(at).equals(")") ? opening(terms, at) : -1;
      if (open >= 0) {
        at = open - 1;
        continue;
      }
      boolean ends = word ? (terms.signs(at) & NumberSigns.JOIN) != 0 : isMark(terms, at);
      if (ends) {
        return at + 1;
      }
      at--;
    }
    return at + 1;
  }

  static boolean isJoin(String word) {
    return switch (word) {
      case "that", "while", "but", "where" -> true;
      default -> false;
    };
  }

  /** The parenthesis that the one at {@code close} ends, or -1. */
  private static int opening(Terms terms, int close) {
    for (int at = close - 1; at >= Math.max(0, close - LONGEST_ASIDE); at--) {
      if (terms.lower(at).equals("(")) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isMark(Terms terms, int at) {
    if (terms.isWord(at) || terms.isDigits(at) || isPossessive(terms, at)) {
      return false;
    }
    return switch (terms.lower(at)) {
      case "-", "%", "$", "€", "£", "¥", "°", "²", "/", "½", "¼", "¾" -> false;
      default -> true;
    };
  }

  /** A number word, or a word that stands inside numbers. */
  static boolean isNumeral(Terms terms, int term) {
    String word = terms.lower(term);
    boolean scale =
        word.length() <= 3 && NumberWords.scale(word, true).signum() > 0 && terms.isJoined(term);
    return scale || isNumeral(word);
  }

  private static boolean isNumeral(String word) {
    return switch (word) {
      case "a", "of", "an", "and", "several", "few", "between", "from", "to", "or", "more" -> true;
      case "couple", "half", "quarter", "odd", "plus" -> true;
      default -> NumberWords.begins(word) || NumberWords.isVague(word);
    };
  }

  /** Whether a number with or without sign begins at the term. */
  static boolean isMeasure(Terms terms, int term) {
    String word = terms.lower(term);
    boolean sign = !word.isEmpty() && "$€£¥".contains(word);
    boolean year = word.equals("a") && terms.lower(term + 1).equals("year");
    boolean number = NumberWords.begins(word) || word.equals("about") || word.equals("around");
    return terms.isDigits(term) || sign || year || number;
  }

  /** Whether the term goes on with a phrase that is told in one breath. */
  static boolean isInner(Terms terms, int term) {
    return terms.isWord(term)
        || terms.isDigits(term)
        || !terms.lower(term).isEmpty() && !isMark(terms, term);
  }
}
