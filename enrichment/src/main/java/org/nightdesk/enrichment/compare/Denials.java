package org.nightdesk.enrichment.compare;

import java.util.Set;
import org.nightdesk.enrichment.text.Tokens;

/** Words that turn a statement round, doubt it, or point back to the statement before. */
final class Denials {
  private static final Set<String> NEGATIONS = Set.of(
      "not", "no", "never", "neither", "nor", "none", "nobody", "nothing", "cannot", "without");
  private static final Set<String> CLAIMS = Set.of(
      "claim",
      "claims",
      "report",
      "reports",
      "allegation",
      "allegations",
      "charge",
      "charges",
      "notion",
      "suggestions",
      "assertions",
      "accusation",
      "accusations",
      "rumour",
      "rumours",
      "rumor",
      "rumors",
      "assertion",
      "suggestion");
  private static final Set<String> POINTING_BACK =
      Set.of("such", "these", "claim", "claims", "neither", "none", "either");

  /** These stand for what was said only where nothing is said of them: "denied it", not "it had fired". */
  private static final Set<String> PRONOUNS = Set.of("this", "that", "it");

  /** Words between a pronoun and the end of what is said of it: "denied this on Monday". */
  private static final Set<String> NOTHING_MORE = Set.of(
      ".",
      ",",
      ";",
      ":",
      "!",
      "?",
      "on",
      "in",
      "at",
      "and",
      "but",
      "as",
      "too",
      "again",
      "to",
      "when",
      "while",
      "saying",
      "calling",
      "version",
      "account",
      "explanation",
      "is",
      "was",
      "\u201d",
      "\"");

  private Denials() {}

  static boolean isNegation(String lower) {
    return NEGATIONS.contains(lower) || lower.endsWith("n't") || lower.endsWith("n\u2019t");
  }

  static boolean isClaimWord(String lower) {
    return CLAIMS.contains(lower);
  }

  /** Whether the first few words say what they deny only by pointing to the sentence before. */
  static boolean pointsBack(Tokens tokens, int from, int to) {
    int limit = Math.min(to, from + 4);
    for (int i = from; i < limit; i++) {
      String word = tokens.lower(i);
      String next = tokens.lower(i + 1);
      boolean alone = i + 1 >= to || NOTHING_MORE.contains(next) || isClaimWord(next);
      if (POINTING_BACK.contains(word) || PRONOUNS.contains(word) && alone) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause sets itself against the one before: "not so", "conversely". */
  static boolean turnsAgainst(Tokens tokens, int from, int to) {
    int limit = Math.min(to, from + 5);
    for (int i = from; i < limit; i++) {
      String word = tokens.lower(i);
      boolean notSo = word.equals("not") && tokens.lower(i + 1).equals("so");
      boolean contrary = word.equals("the") && tokens.lower(i + 1).equals("contrary");
      if (notSo || contrary || word.equals("conversely")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause says that nobody knows: "unclear whether", "cast doubt on". */
  static boolean doubts(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      String next = tokens.lower(i + 1);
      boolean unclear = (word.equals("unclear") || word.equals("uncertain"))
          && (next.equals("whether") || next.equals("if"));
      boolean unverified = word.equals("independently") && next.startsWith("verif");
      boolean halfway =
          (word.equals("neither") || word.equals("not")) && fullyFollows(tokens, i, to);
      if (unclear || unverified || halfway || (word.startsWith("doubt") && !next.equals("that"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fullyFollows(Tokens tokens, int from, int to) {
    int limit = Math.min(to, from + 8);
    for (int i = from; i < limit; i++) {
      String word = tokens.lower(i);
      if (word.equals("fully") || word.equals("entirely") || word.equals("whole")) {
        return true;
      }
    }
    return false;
  }
}
