package org.nightdesk.enrichment.compare;

import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.text.Tokens;

/** Whether a clause tells of what is, is to be or may be, and whether it turns its statement round. */
record ClauseMood(Clause.Mode mode, Clause.Tone tone, boolean pointsBack) {
  private static final Set<String> TO_COME = Set.of(
      "scheduled",
      "expected",
      "set",
      "due",
      "likely",
      "going",
      "plans",
      "planned",
      "planning",
      "intends",
      "about",
      "slated",
      "want",
      "wants",
      "hopes",
      "hope",
      "plan",
      "aims",
      "poised",
      "expects");
  private static final Set<String> FIXED_FOR =
      Set.of("set", "scheduled", "planned", "slated", "due");
  private static final Set<String> AIMS =
      Set.of("aim", "goal", "priority", "purpose", "objective", "task", "idea", "point");
  private static final Set<String> AT_A_TIME = Set.of("in", "on", "at");
  private static final Set<String> MAY_BE = Set.of("may", "might", "could", "should", "would");

  /** Tokens after the verb with tense in which the words of plans stand: "are likely to". */
  private static final int REACH = 3;

  private static final int OPENING_WORDS = 2;

  static ClauseMood of(
      FiniteVerbs verbs, SentenceView view, Piece piece, Optional<Attribution> attribution) {
    Tokens tokens = view.tokens;
    Clause.Mode mode = Clause.Mode.TOLD;
    int negations = 0;
    boolean unsaid = false;
    int main = MainVerb.position(
        verbs,
        tokens,
        piece,
        i -> attribution.isPresent() && attribution.get().handing().contains(i));
    int verb = -1;
    int start = piece.from();
    for (int i = piece.from(); i < piece.to(); i++) {
      boolean handing = attribution.isPresent() && attribution.get().handing().contains(i);
      if (!piece.contains(i) || handing) {
        start = verb < 0 ? i + 1 : start;
        continue;
      }
      String word = tokens.lower(i);
      boolean scopesVerb =
          verb < 0 ? opensSubject(tokens, start, i) || main - i <= 2 : i - verb <= REACH;
      boolean ofWhatFollows =
          tokens.lower(i + 1).equals("to") && !FiniteVerbs.isAuxiliary(tokens.lower(i - 1));
      boolean turns = Denials.isNegation(word) && !word.equals("without") && !ofWhatFollows;
      if (turns && !onlyFollows(tokens, i) && scopesVerb) {
        negations++;
      }
      negations += i == main && MainVerb.refuses(Lexicon.english(), tokens, i) ? 1 : 0;
      unsaid |= Denials.isNegation(word) && cueFollows(verbs, tokens, i, piece.to());
      if (verb < 0 && (word.equals("if") || word.equals("unless"))) {
        mode = Clause.Mode.POSSIBLE;
      }
      verb = i == main ? i : verb;
      boolean withVerb = verb >= 0 && i - verb <= REACH;
      if (!withVerb || mode != Clause.Mode.TOLD) {
        continue;
      }
      if (i == verb && isAim(tokens, piece.from(), i)) {
        mode = Clause.Mode.POSSIBLE;
      } else if (isToCome(tokens, i)
          || i == verb && MainVerb.isYetToBeDone(Lexicon.english(), tokens, i, piece.to())
          || i == verb && (word.equals("plans") || word.equals("intends"))
          || i == verb && isOfTimetable(tokens, i, piece.to())
          || i == verb && word.equals("would") && isHandedOn(attribution, i)) {
        mode = Clause.Mode.PLANNED;
      } else if (i == verb && MAY_BE.contains(word) || word.equals("probably")) {
        mode = Clause.Mode.POSSIBLE;
      }
    }
    return new ClauseMood(
        mode,
        tone(view, piece, attribution, unsaid ? 1 : negations),
        pointsBack(tokens, piece, attribution));
  }

  private static Clause.Tone tone(
      SentenceView view, Piece piece, Optional<Attribution> attribution, int negations) {
    Tokens tokens = view.tokens;
    if (Denials.turnsAgainst(tokens, piece.from(), piece.to())) {
      return Clause.Tone.CONTRARY;
    }
    Lexicon.Cue cue = attribution.map(Attribution::cue).orElse(Lexicon.Cue.SAYS);
    boolean nobody = attribution.isPresent()
        && Denials.isNegation(tokens.lower(attribution.get().handing().to() - 2));
    if ((cue == Lexicon.Cue.DENIES || cue == Lexicon.Cue.REJECTS) && !nobody) {
      return negations % 2 == 1 ? Clause.Tone.DENIED_NOT : Clause.Tone.DENIED;
    }
    if (cue == Lexicon.Cue.DOUBTS || Denials.doubts(tokens, piece.from(), piece.to())) {
      return Clause.Tone.DOUBTED;
    }
    return negations % 2 == 1 ? Clause.Tone.NEGATED : Clause.Tone.PLAIN;
  }

  private static boolean pointsBack(Tokens tokens, Piece piece, Optional<Attribution> attribution) {
    int from = piece.from();
    if (attribution.isPresent() && attribution.get().handing().from() == piece.from()) {
      from = attribution.get().handing().to();
    }
    return Denials.pointsBack(tokens, from, piece.to());
  }

  private static boolean isToCome(Tokens tokens, int i) {
    String word = tokens.lower(i);
    if (word.equals("will") || word.equals("shall")) {
      return true;
    }
    boolean toOrFor = tokens.lower(i + 1).equals("to")
        || tokens.lower(i + 1).equals("for") && FIXED_FOR.contains(word);
    boolean isTo =
        (word.equals("is") || word.equals("are")) && tokens.lower(i + 1).equals("to");
    boolean expectedIn =
        (word.equals("expected") || word.equals("due")) && AT_A_TIME.contains(tokens.lower(i + 1));
    return isTo || expectedIn || TO_COME.contains(word) && toOrFor;
  }

  /** "The aim is to win" plans nothing. */
  private static boolean isAim(Tokens tokens, int from, int verb) {
    boolean isTo = (tokens.lower(verb).equals("is") || tokens.lower(verb).equals("was"))
        && tokens.lower(verb + 1).equals("to");
    for (int i = from; isTo && i < verb; i++) {
      if (AIMS.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Takes over until summer": the present tense with the words of a plan. */
  private static boolean isOfTimetable(Tokens tokens, int verb, int to) {
    String word = tokens.lower(verb);
    boolean present = word.endsWith("s") && !FiniteVerbs.isAuxiliary(word);
    for (int i = verb + 1; present && i < to; i++) {
      String after = tokens.lower(i);
      if (after.equals("until") || after.equals("tomorrow") || after.equals("next")) {
        return true;
      }
    }
    return false;
  }

  /** "Neither side has said": that nobody said so is not what was said. */
  private static boolean cueFollows(FiniteVerbs verbs, Tokens tokens, int negation, int to) {
    int limit = Math.min(to, negation + 9);
    for (int i = negation + 1; i < limit && !tokens.word(i).equals(","); i++) {
      if (verbs.isCue(tokens, i) || tokens.lower(i).equals("said")) {
        return true;
      }
    }
    return false;
  }

  /** "Said he would go", "he would go, she said": the plan stands beside the words that hand it on. */
  private static boolean isHandedOn(Optional<Attribution> attribution, int verb) {
    if (attribution.isEmpty()) {
      return false;
    }
    Piece.Run handing = attribution.get().handing();
    return handing.from() > verb || verb >= handing.to() && verb - handing.to() <= REACH;
  }

  /** "No deal was reached", "neither has fallen": the negation before the verb turns it round. */
  private static boolean opensSubject(Tokens tokens, int start, int i) {
    return !tokens.lower(i).equals("without") && i - start <= OPENING_WORDS
        || tokens.lower(i - 1).equals("that");
  }

  /** Whether the word only says that something is to come: "scheduled", "likely". */
  static boolean isOfPlans(String lower) {
    return TO_COME.contains(lower);
  }

  private static boolean onlyFollows(Tokens tokens, int i) {
    String next = tokens.lower(i + 1);
    return next.equals("only") || next.equals("just") || next.equals("merely");
  }
}
