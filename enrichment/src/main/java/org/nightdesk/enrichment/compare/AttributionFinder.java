package org.nightdesk.enrichment.compare;

import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.compare.Piece.Run;
import org.nightdesk.enrichment.text.Tokens;

/** Finds "officials said that …", "…, the minister added" and "according to …" in a clause. */
final class AttributionFinder {
  private static final Set<String> QUOTES =
      Set.of("\"", "\u201c", "\u201d", "\u00ab", "\u00bb", "'");

  /** Tokens that may follow a closing "he said" before the clause ends: "to reporters on Monday". */
  private static final int LONGEST_TAIL = 6;

  private static final int LONGEST_SPEAKER = 14;

  private static final Set<String> BEFORE_SPEAKER =
      Set.of("after", "as", "when", "while", "because", "since", "that", "before", "although");
  private static final Set<String> AFTER_CUE = Set.of(
      "on",
      "in",
      "to",
      "at",
      "after",
      "during",
      "later",
      "again",
      "reporters",
      "journalists",
      "earlier",
      "before",
      "this",
      "last",
      "late",
      "early",
      "tonight",
      "by",
      "from",
      "of",
      "as",
      "with",
      "too",
      "here",
      "there",
      "about",
      "us",
      "them",
      "him",
      "her",
      ".");
  /** After "called" these tell of no judgement: "called off", "called a strike". */
  private static final Set<String> NOT_CALLED =
      Set.of("off", "for", "on", "up", "in", "out", "back", "upon", "a", "an", "to");

  private static final Set<String> OPENINGS = Set.of(
      "in", "on", "at", "earlier", "later", "during", "after", "before", "last", "this", "for");

  private static final Set<String> RELATIVES = Set.of("who", "which", "whose");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  private final Lexicon lexicon;
  private final FiniteVerbs verbs;

  AttributionFinder(Lexicon lexicon, FiniteVerbs verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /** The attribution that governs the clause, the first where there are several. */
  Optional<Attribution> find(Tokens tokens, boolean[] shut, Piece piece) {
    for (int i = piece.from(); i < piece.to(); i++) {
      if (!piece.contains(i) || shut[i]) {
        continue;
      }
      if (tokens.lower(i).equals("according") && tokens.lower(i + 1).equals("to")) {
        int end = stop(tokens, shut, i + 2, piece.to());
        return Optional.of(new Attribution(Lexicon.Cue.SAYS, new Run(i + 2, end), new Run(i, end)));
      }
      if (lexicon.isCue(tokens.lower(i)) && isHanding(tokens, i, i == piece.from())) {
        Optional<Attribution> found = around(tokens, shut, piece, i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** @param opens whether the clause begins with it */
  private boolean isHanding(Tokens tokens, int i, boolean opens) {
    String word = tokens.lower(i);
    String next = tokens.lower(i + 1);
    if (word.startsWith("point") && !next.equals("out")
        || word.startsWith("call") && NOT_CALLED.contains(next)) {
      return false;
    }
    boolean unsaid = false;
    for (int k = i - 1; k >= 0 && k >= i - 8 && !isComma(tokens.word(k)); k--) {
      unsaid |= Denials.isNegation(tokens.lower(k));
    }
    if (unsaid) {
      return false; // "has not said": nobody is told to say anything
    }
    if (word.endsWith("ing")) {
      for (int k = i + 1; k <= i + 6; k++) {
        boolean accuses =
            opens && tokens.lower(k).equals("of") && lexicon.cue(word) == Lexicon.Cue.ACCUSES;
        if (tokens.lower(k).equals("that") || accuses) {
          return true;
        }
      }
      return false;
    }
    boolean perfect = Set.of("has", "have", "had").contains(tokens.lower(i - 1))
        || Set.of("has", "have", "had").contains(tokens.lower(i - 2));
    return verbs.isFinite(tokens, i) || (perfect && (word.endsWith("ed") || word.equals("said")));
  }

  private Optional<Attribution> around(Tokens tokens, boolean[] shut, Piece piece, int cue) {
    Lexicon.Cue kind = kind(tokens, cue, piece.to());
    int from = piece.from();
    String before = tokens.word(cue - 1);
    if (cue > from + 2 && (before.equals(",") || QUOTES.contains(before))) {
      int end = stop(tokens, shut, cue + 1, piece.to());
      boolean named = end > cue + 1 && end - cue < LONGEST_SPEAKER;
      boolean inverted = (kind == Lexicon.Cue.SAYS || kind == Lexicon.Cue.CALLS)
          && relativeBefore(tokens, from, cue) == from
          && startsName(tokens, cue + 1)
          && verbs.first(tokens, cue + 1, end) == end
          && tellsBefore(tokens, from, cue);
      if (!inverted) {
        return prefixed(tokens, piece, cue, kind);
      }
      return named
          ? Optional.of(new Attribution(kind, new Run(cue + 1, end), new Run(cue - 1, end)))
          : Optional.empty();
    }
    int comma = lastStop(tokens, shut, from, cue);
    boolean wordsBefore = comma - from >= 3;
    int end = stop(tokens, shut, cue + 1, piece.to());
    boolean afterQuote = comma > 0 && QUOTES.contains(tokens.word(comma));
    boolean tail = (afterQuote || end - cue - 1 <= LONGEST_TAIL)
        && isTail(tokens, cue + 1, end)
        && !holdsStatement(tokens, cue, end, kind);
    if (comma > 0 && wordsBefore && tail && cue - comma <= LONGEST_SPEAKER) {
      return Optional.of(new Attribution(kind, new Run(comma + 1, cue), new Run(comma, end)));
    }
    return prefixed(tokens, piece, cue, kind);
  }

  /** The kind of cue; "rejected the ruling as absurd" says what somebody calls it. */
  private Lexicon.Cue kind(Tokens tokens, int cue, int to) {
    Lexicon.Cue kind = lexicon.cue(tokens.lower(cue));
    if (kind == Lexicon.Cue.REJECTS) {
      for (int i = cue + 2; i < Math.min(to, cue + 7); i++) {
        if (tokens.lower(i).equals("as")) {
          return Lexicon.Cue.CALLS;
        }
      }
    }
    return kind;
  }

  /** Whether a statement can stand before "…, said the minister": one with a verb, or quoted words. */
  private boolean tellsBefore(Tokens tokens, int from, int cue) {
    return QUOTES.contains(tokens.word(cue - 1))
        || QUOTES.contains(tokens.word(cue - 2))
        || verbs.first(tokens, from, cue) < cue;
  }

  private Optional<Attribution> prefixed(Tokens tokens, Piece piece, int cue, Lexicon.Cue kind) {
    if (!holdsStatement(tokens, cue, piece.to(), kind)) {
      return Optional.empty();
    }
    int handed = cue + 1;
    for (int i = cue + 1; i <= cue + 6 && i < piece.to(); i++) {
      if (tokens.lower(i).equals("that")) {
        handed = i + 1;
        break;
      }
    }
    int relative = relativeBefore(tokens, piece.from(), cue);
    if (relative > piece.from()) {
      int first = speakerFrom(tokens, piece.from(), relative);
      boolean turns =
          kind == Lexicon.Cue.DENIES || kind == Lexicon.Cue.REJECTS || kind == Lexicon.Cue.DOUBTS;
      int without = turns ? first : cue; // who was saved does not deny that he was
      return Optional.of(new Attribution(kind, new Run(first, relative), new Run(without, handed)));
    }
    int from = speakerFrom(tokens, piece.from(), cue);
    if (isDefined(tokens, piece.from(), from)) {
      from = piece.from();
    }
    int to = tokens.lower(cue).endsWith("ing") ? verbs.first(tokens, from, cue) : cue;
    return Optional.of(new Attribution(kind, new Run(from, to), new Run(from, handed)));
  }

  /** "The firm that built the lift denied": all before the cue names the speaker. */
  private boolean isDefined(Tokens tokens, int first, int from) {
    int verb = verbs.first(tokens, first, from);
    String before = tokens.lower(verb - 1);
    return verb < from
        && verb - 1 > first
        && (before.equals("that") || RELATIVES.contains(before))
        && verbs.first(tokens, verb + 1, from) == from;
  }

  /** The comma of "Norsund Lines, which owns the ship, said"; the start where there is none. */
  private static int relativeBefore(Tokens tokens, int from, int cue) {
    if (!tokens.word(cue - 1).equals(",")) {
      return from;
    }
    for (int i = cue - 3; i > from; i--) {
      if (tokens.word(i).equals(",")) {
        return RELATIVES.contains(tokens.lower(i + 1)) ? i : from;
      }
    }
    return from;
  }

  /** Where the words that name the speaker begin: after a verb, a conjunction or a comma. */
  private int speakerFrom(Tokens tokens, int from, int cue) {
    if (tokens.lower(cue).endsWith("ing")) {
      return from;
    }
    boolean apposed = tokens.word(cue - 1).equals(",");
    boolean compound = FiniteVerbs.isAuxiliary(tokens.lower(cue - 1));
    int start = apposed ? afterOpening(tokens, from, cue) : from;
    for (int i = start; i < cue - 1; i++) {
      String word = tokens.lower(i);
      boolean parts =
          verbs.isFinite(tokens, i) && !compound || BEFORE_SPEAKER.contains(word) && i > from;
      boolean comma =
          (isComma(word) && !apposed || word.equals("\u2014")) && namesFollow(tokens, i + 1, cue);
      if (parts || comma) {
        start = i + 1;
      }
    }
    return start;
  }

  /** After "Earlier in the day," and the like. */
  private static int afterOpening(Tokens tokens, int from, int cue) {
    if (OPENINGS.contains(tokens.lower(from))) {
      for (int i = from + 1; i < cue - 2; i++) {
        if (tokens.word(i).equals(",")) {
          return i + 1;
        }
      }
    }
    return from;
  }

  private static boolean namesFollow(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isCapitalised(i)) {
        String before = tokens.lower(i - 1);
        return i == from || Set.of("the", "mr", "mrs", "ms", ".").contains(before);
      }
    }
    return PRONOUNS.contains(tokens.lower(from));
  }

  private static boolean startsName(Tokens tokens, int token) {
    String word = tokens.lower(token);
    return tokens.isCapitalised(token)
        || Set.of("the", "a", "an", "he", "she", "its", "his", "her", "their").contains(word);
  }

  /** Whether the words after a closing "he said" tell only when, where or to whom. */
  private static boolean isTail(Tokens tokens, int from, int end) {
    return from >= end
        || AFTER_CUE.contains(tokens.lower(from))
        || tokens.lower(from).endsWith("day");
  }

  /** Whether what follows the cue can be what is stated, not merely an object or a time. */
  private boolean holdsStatement(Tokens tokens, int cue, int to, Lexicon.Cue kind) {
    if (kind == Lexicon.Cue.CALLS || kind == Lexicon.Cue.ACCUSES || kind == Lexicon.Cue.DENIES) {
      return to - cue > 2;
    }
    if (kind == Lexicon.Cue.REJECTS) {
      return rejectsClaim(tokens, cue, to);
    }
    for (int i = cue + 1; i < to; i++) {
      String word = tokens.word(i);
      if (QUOTES.contains(word) || word.equals(":") || verbs.isFinite(tokens, i)) {
        return true;
      }
    }
    if (tokens.lower(cue + 1).endsWith("ing") && tokens.lower(cue + 1).length() > 5) {
      return to - cue > 2; // "reported shooting down two"
    }
    for (int i = cue + 1; i <= cue + 4; i++) {
      if (tokens.lower(i).equals("that")) {
        return to - i > 2;
      }
    }
    return false;
  }

  private static boolean rejectsClaim(Tokens tokens, int cue, int to) {
    int limit = Math.min(to, cue + 6);
    for (int i = cue + 1; i < limit; i++) {
      if (Denials.isClaimWord(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static int stop(Tokens tokens, boolean[] shut, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.word(i);
      boolean quote = QUOTES.contains(word) && !word.equals("'");
      if (quote || !shut[i] && (isComma(word) || word.equals(".") && i == to - 1)) {
        return i;
      }
    }
    return to;
  }

  private static int lastStop(Tokens tokens, boolean[] shut, int from, int before) {
    for (int i = before - 1; i > from; i--) {
      boolean quote = QUOTES.contains(tokens.word(i));
      if (quote || !shut[i] && isComma(tokens.word(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isComma(String word) {
    return word.equals(",") || word.equals(";") || word.equals(":");
  }
}
