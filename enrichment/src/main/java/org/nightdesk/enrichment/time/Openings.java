package org.nightdesk.enrichment.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.text.WordSet;

/**
 * Passes over what cannot be a date before the readers look closer: a sentence without any word that
 * names a time, a token with which no expression begins.
 */
final class Openings {
  private static final Set<String> NAMING_WORDS = naming();
  private static final WordSet NAMING = WordSet.of(NAMING_WORDS);
  private static final WordSet OPENING = WordSet.of(opening());

  private Openings() {}

  /** The first number or word that can name a time from the token on; the count where none is. */
  static int nextNaming(Tokens tokens, int from) {
    for (int i = from; i < tokens.count(); i++) {
      boolean names = switch (tokens.kind(i)) {
        case NUMBER -> true;
        case WORD -> NAMING.contains(tokens, i) || isHyphened(tokens, i);
        case MARK, POSSESSIVE -> false;
      };
      if (names) {
        return i;
      }
    }
    return tokens.count();
  }

  /** Whether an expression can begin with the token. */
  static boolean isOpening(DatedSentence sentence, int token) {
    return switch (sentence.tokens().kind(token)) {
      case NUMBER -> true;
      case WORD -> {
        Tokens tokens = sentence.tokens();
        yield OPENING.contains(tokens, token) || isHyphened(tokens, token);
      }
      case MARK, POSSESSIVE -> false;
    };
  }

  /** "Mid-October", "twenty-first": only these have more to them than one word. */
  private static boolean isHyphened(Tokens tokens, int token) {
    int end = tokens.end(token);
    for (int p = tokens.start(token) + 3; p < end; p++) {
      if (tokens.text().charAt(p) == '-') {
        return true;
      }
    }
    return false;
  }

  private static Set<String> naming() {
    Set<String> words = CalendarWords.naming();
    words.addAll(List.of(
        "today",
        "tonight",
        "yesterday",
        "tomorrow",
        "weekend",
        "quarter",
        "half",
        "century",
        "centuries",
        "h1",
        "h2",
        "q1",
        "q2",
        "q3",
        "q4",
        "twenties",
        "thirties",
        "forties",
        "fifties",
        "sixties",
        "seventies",
        "eighties",
        "nineties",
        "noughties"));
    words.addAll(Holidays.FIRST_WORDS);
    return Set.copyOf(words);
  }

  private static Set<String> opening() {
    Set<String> words = new HashSet<>(NAMING_WORDS);
    words.addAll(CalendarWords.counting());
    words.addAll(List.of(
        "the",
        "this",
        "last",
        "next",
        "previous",
        "following",
        "past",
        "coming",
        "upcoming",
        "later",
        "earlier",
        "in",
        "early",
        "mid",
        "late",
        "end",
        "beginning",
        "start",
        "middle",
        "several",
        "few",
        "that",
        "some",
        "many",
        "couple",
        "final",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety"));
    return Set.copyOf(words);
  }
}
