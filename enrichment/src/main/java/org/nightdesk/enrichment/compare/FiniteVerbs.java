package org.nightdesk.enrichment.compare;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightdesk.enrichment.text.Tokens;

/** Finds the words that make a clause of a stretch of words: verbs with tense. Kept for one thread. */
final class FiniteVerbs {
  private static final Set<String> AUXILIARIES = Set.of(
      "is",
      "are",
      "was",
      "were",
      "has",
      "have",
      "had",
      "will",
      "would",
      "can",
      "could",
      "may",
      "might",
      "must",
      "should",
      "shall",
      "does",
      "did",
      "do",
      "cannot",
      "isn't",
      "aren't",
      "wasn't",
      "weren't",
      "hasn't",
      "haven't",
      "hadn't",
      "won't",
      "wouldn't",
      "can't",
      "couldn't",
      "doesn't",
      "didn't",
      "don't",
      "shouldn't");
  private static final Set<String> NO_VERB_AFTER = Set.of(
      "a",
      "an",
      "the",
      "of",
      "in",
      "on",
      "at",
      "for",
      "with",
      "by",
      "from",
      "to",
      "into",
      "its",
      "his",
      "her",
      "their",
      "our",
      "this",
      "these",
      "those",
      "no",
      "any",
      "some",
      "more",
      "most",
      "very",
      "be",
      "been",
      "being",
      "is",
      "are",
      "was",
      "were",
      "has",
      "have",
      "had",
      "as",
      "than",
      "between",
      "about",
      "under",
      "over",
      "after",
      "before",
      "recently",
      "newly",
      "once");
  private static final Set<String> NOUNS_AS_WELL = Set.of(
      "talks",
      "disputes",
      "calls",
      "claims",
      "demands",
      "reports",
      "plans",
      "visits",
      "votes",
      "attacks",
      "moves",
      "shares",
      "forces",
      "supports",
      "offers",
      "links",
      "uses",
      "places",
      "points",
      "prices",
      "costs",
      "sides",
      "losses",
      "deals",
      "aims",
      "cuts",
      "hits",
      "fights",
      "issues",
      "works",
      "changes",
      "hopes",
      "fears",
      "falls",
      "wounds",
      "stages",
      "files",
      "lists",
      "views",
      "benefits",
      "orders",
      "protests",
      "questions",
      "doubts",
      "arrests",
      "charges",
      "strikes",
      "notes",
      "acts",
      "limits",
      "battles",
      "debates",
      "results",
      "hosts",
      "leads",
      "stops",
      "records",
      "sets",
      "marks",
      "faces",
      "ends",
      "tests",
      "searches",
      "cites",
      "lands",
      "lives",
      "funds",
      "names",
      "walks",
      "sanctions",
      "grants",
      "attempts",
      "means",
      "answers",
      "bombs",
      "pushes",
      "presses",
      "guarantees");
  private static final Set<String> VERBS_IN_ER = Set.of(
      "offers",
      "covers",
      "considers",
      "delivers",
      "enters",
      "triggers",
      "suffers",
      "remembers",
      "gathers",
      "monitors",
      "favors",
      "honors",
      "hinders",
      "lowers",
      "differs",
      "refers",
      "prefers",
      "recovers",
      "discovers",
      "answers");
  private static final Set<String> VERB_BEFORE_S =
      Set.of("who", "which", "that", "he", "she", "it", "also", "still", "now", "never", "always");

  private static final Set<String> PLURAL_PRESENT = Set.of(
      "say",
      "want",
      "remain",
      "begin",
      "believe",
      "think",
      "continue",
      "seem",
      "become",
      "include",
      "agree",
      "warn",
      "blame",
      "accuse",
      "expect",
      "know",
      "fear");

  private static final byte FINITE = 1;
  private static final byte NOT_FINITE = 2;

  private final Lexicon lexicon;

  /** The sentence asked for last, for each is asked for many times in a row. */
  private @Nullable Tokens last;

  private byte[] ofLast = {};

  FiniteVerbs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static boolean isAuxiliary(String lower) {
    return AUXILIARIES.contains(lower);
  }

  /** Whether the token is, by its form and its neighbours, a verb with tense. */
  boolean isFinite(Tokens tokens, int token) {
    if (token < 0 || token >= tokens.count() || tokens.kind(token) != Tokens.Kind.WORD) {
      return false;
    }
    if (tokens != last) {
      last = tokens;
      ofLast = new byte[tokens.count()];
    }
    if (ofLast[token] == 0) {
      ofLast[token] = isFiniteWord(tokens, token) ? FINITE : NOT_FINITE;
    }
    return ofLast[token] == FINITE;
  }

  private boolean isFiniteWord(Tokens tokens, int token) {
    String word = tokens.lower(token);
    if (AUXILIARIES.contains(word)) {
      return true;
    }
    boolean attribute = word.equals("armed") || word.equals("united") || word.equals("retired");
    if (tokens.isCapitalised(token) || attribute) {
      return false;
    }
    String before = tokens.lower(token - 1);
    if (NO_VERB_AFTER.contains(before)) {
      return false;
    }
    if (lexicon.isIrregularPast(word)) {
      return true;
    }
    boolean handsOn = lexicon.isCue(word) && tokens.lower(token + 1).equals("that");
    if (handsOn && word.endsWith("s")) {
      return true;
    }
    if (PLURAL_PRESENT.contains(word) || handsOn && !word.endsWith("s")) {
      return before.endsWith("s")
          || before.equals("who")
          || before.equals("they")
          || word.endsWith("ed") && lexicon.isVerb(word);
    }
    if ((before.equals("which") || before.equals("who")) && word.endsWith("ed")) {
      return true;
    }
    if (!lexicon.isVerb(word)) {
      return false;
    }
    if (word.endsWith("ed")) {
      return !tokens.lower(token + 1).equals("by");
    }
    if ((word.endsWith("ers") || word.endsWith("ors")) && !VERBS_IN_ER.contains(word)) {
      return false;
    }
    if (AUXILIARIES.contains(tokens.lower(token + 1))) {
      return false; // "territorial disputes have", "proposals may"
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      return !NOUNS_AS_WELL.contains(word)
          || VERB_BEFORE_S.contains(before)
          || (tokens.isCapitalised(token - 1) && !isMark(tokens, token + 1));
    }
    return false;
  }

  /** Whether the word is some form of a verb. */
  boolean isVerb(String lower) {
    return lexicon.isVerb(lower);
  }

  /** Whether the word, in whatever form, hands a statement to somebody. */
  boolean isCueWord(String lower) {
    return lexicon.isCue(lower);
  }

  /** Whether the token is a verb with tense that hands on a statement: "warned". */
  boolean isCue(Tokens tokens, int token) {
    return isFinite(tokens, token) && lexicon.isCue(tokens.lower(token));
  }

  /** The first finite verb at or after {@code from} and before {@code to}; {@code to} if none. */
  int first(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(tokens, i)) {
        return i;
      }
    }
    return to;
  }

  private static boolean isMark(Tokens tokens, int token) {
    return token >= tokens.count() || tokens.kind(token) == Tokens.Kind.MARK;
  }
}
