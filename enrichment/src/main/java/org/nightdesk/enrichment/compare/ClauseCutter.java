package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.nightdesk.enrichment.text.Tokens;

/**
 * Cuts a sentence into clauses where it is plain that each tells something of its own; a sentence
 * that leaves doubt stays whole. Quoted words and words in brackets are never cut.
 */
final class ClauseCutter {
  private static final Set<String> BEFORE_OWN_SUBJECT = Set.of(
      "and",
      "but",
      "while",
      "whereas",
      "although",
      "though",
      "yet",
      "so",
      "as",
      "because",
      "after",
      "when",
      "since");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where");
  private static final Set<String> OPENINGS = Set.of("after", "following", "having");
  private static final Set<String> OPENING_CLAUSES =
      Set.of("after", "before", "when", "while", "as", "although", "though");

  /** What such an opening tells is so at the same time: "although the mayor had warned, …". */
  private static final Set<String> OF_CONTRAST = Set.of("while", "although", "though");

  private static final Set<String> BEFORE_STATEMENT = Set.of("after", "when", "since");
  private static final Set<String> CLAIMING =
      Set.of("claimed", "said", "announced", "declared", "reported", "confirmed", "stated");
  private static final Set<String> BETWEEN =
      Set.of("also", "then", "later", "again", "now", "even");

  private static final Set<String> ACCUSING = Set.of("accusing", "blaming");

  /** "As well as the mayor", "as if he knew": no reason for what was told before. */
  private static final Set<String> NO_REASON = Set.of("well", "if", "of", "to", "for", "part");

  /** After these a verb is told of a noun. */
  private static final Set<String> OF_NOUN = Set.of("that", "who", "which", "whose");

  /** Words in -ing that tell nothing that was done. */
  private static final Set<String> NO_PARTICIPLES = Set.of(
      "including",
      "following",
      "according",
      "regarding",
      "concerning",
      "during",
      "excluding",
      "saying",
      "adding",
      "citing",
      "being",
      "having",
      "depending",
      "meaning",
      "making",
      "calling",
      "working");

  /** Tokens between a cue and the colon after it: "told reporters on Monday:". */
  private static final int REACH = 5;

  /** Tokens a statement handed on without a name must have: "and warned that more would come". */
  private static final int LEAST_STATEMENT = 5;

  /** Tokens a subject may have before its verb, counted from the conjunction. */
  private static final int LONGEST_SUBJECT = 12;

  /** Tokens of him who does something after "with". */
  private static final int LONGEST_DOER = 6;

  private static final Set<String> BEFORE_NOUN =
      Set.of("a", "an", "the", "its", "his", "her", "their", "our", "this", "any", "some", "more");

  private final FiniteVerbs verbs;

  ClauseCutter(FiniteVerbs verbs) {
    this.verbs = verbs;
  }

  /**
   * The clauses, in text order; at least one.
   *
   * @param tellsFact whether a run of tokens holds a name, a figure, a date or a quotation
   */
  List<Piece> cut(Tokens tokens, boolean[] shut, Predicate<Piece.Run> tellsFact) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    Piece.Kind kind = Piece.Kind.MAIN;
    int opening = openingEnd(tokens, shut, tellsFact);
    if (opening > 0) {
      int subjectTo = verbs.first(tokens, opening + 1, tokens.count());
      boolean beside = OF_CONTRAST.contains(tokens.lower(0));
      Piece.Kind first = beside ? Piece.Kind.COORDINATE : Piece.Kind.OPENING;
      pieces.add(new Piece(0, opening, List.of(), first, opening + 1, subjectTo));
      start = opening + 1;
    }
    boolean[] closed = closed(tokens, shut);
    int verb = verbs.first(tokens, start, tokens.count());
    Piece.Run subject = new Piece.Run(start, verb);
    for (int i = start; i < tokens.count(); i++) {
      Piece.Kind next = closed[i] || i <= verb && !isTakenUp(tokens, shut, i)
          ? Piece.Kind.MAIN
          : boundary(tokens, shut, i);
      boolean participle = next == Piece.Kind.PARTICIPLE;
      boolean stop = isStop(tokens.word(i)) && next != Piece.Kind.MAIN && !participle;
      boolean cuts = stop && verb < i
          || next != Piece.Kind.MAIN
              && (tellsFact.test(new Piece.Run(start, i))
                  || next == Piece.Kind.COORDINATE && verb < i && i - start > LEAST_STATEMENT)
              && (tellsFact.test(new Piece.Run(i + 1, tokens.count()))
                  || verbs.isCue(tokens, i + 1) && tokens.count() - i > LEAST_STATEMENT);
      if (cuts) {
        addWithRelatives(pieces, tokens, shut, tellsFact, start, i, kind, subject);
        start = i + 1;
        kind = next;
        verb = verbs.first(tokens, start, tokens.count());
        if (next == Piece.Kind.COORDINATE) {
          subject = new Piece.Run(start, verb);
        }
      }
    }
    addWithRelatives(pieces, tokens, shut, tellsFact, start, tokens.count(), kind, subject);
    return pieces;
  }

  /** Tokens at which no clause may begin: quoted ones, and those of a relative clause. */
  private boolean[] closed(Tokens tokens, boolean[] shut) {
    boolean[] closed = shut.clone();
    for (int i = 0; i + 2 < tokens.count(); i++) {
      boolean opens =
          !shut[i] && tokens.word(i).equals(",") && RELATIVES.contains(tokens.lower(i + 1));
      if (opens) {
        int close = relativeEnd(tokens, shut, i + 2, tokens.count());
        if (close < tokens.count()) {
          java.util.Arrays.fill(closed, i, close, true);
          i = close - 1;
        }
      }
    }
    return closed;
  }

  private int openingEnd(Tokens tokens, boolean[] shut, Predicate<Piece.Run> tellsFact) {
    boolean clause = OPENING_CLAUSES.contains(tokens.lower(0));
    if (!clause && !OPENINGS.contains(tokens.lower(0))) {
      return 0;
    }
    for (int i = 3; i < tokens.count(); i++) {
      if (!shut[i] && tokens.word(i).equals(",")) {
        boolean phrase = clause || verbs.first(tokens, 1, i) == i;
        boolean clauseFollows = verbs.first(tokens, i + 1, tokens.count()) < tokens.count();
        return phrase && clauseFollows && tellsFact.test(new Piece.Run(0, i)) ? i : 0;
      }
    }
    return 0;
  }

  /** What begins after token {@code i}; MAIN where the clause goes on. */
  private Piece.Kind boundary(Tokens tokens, boolean[] shut, int i) {
    String word = tokens.lower(i);
    if (word.equals(";") || word.equals(":") && !handsOn(tokens, i)) {
      return verbs.first(tokens, i + 1, tokens.count()) < tokens.count()
          ? Piece.Kind.COORDINATE
          : Piece.Kind.MAIN;
    }
    if (word.equals(",") && participleFollows(tokens, shut, i + 1)) {
      return Piece.Kind.PARTICIPLE;
    }
    if (isTakenUp(tokens, shut, i)) {
      return Piece.Kind.COORDINATE;
    }
    if (word.equals("with") && tokens.word(i - 1).equals(",")) {
      return doingFollows(tokens, shut, i + 1) ? Piece.Kind.COORDINATE : Piece.Kind.MAIN;
    }
    if (!BEFORE_OWN_SUBJECT.contains(word) || tokens.lower(i - 1).equals("that")) {
      return Piece.Kind.MAIN;
    }
    int next = i + 1;
    while (BETWEEN.contains(tokens.lower(next)) || tokens.lower(next).endsWith("ly")) {
      next++;
    }
    boolean joinsVerbs = word.equals("and") || word.equals("but");
    if (joinsVerbs
        && next < tokens.count()
        && !shut[next]
        && verbs.isFinite(tokens, next)
        && !joinsAttributes(tokens, i)) {
      return Piece.Kind.SUBJECTLESS;
    }
    if (word.equals("while") && participleFollows(tokens, shut, i + 1)) {
      return Piece.Kind.PARTICIPLE;
    }
    // "but that 'no deal is near'": the speaker goes on
    boolean goesOn = joinsVerbs && tokens.lower(i + 1).equals("that");
    boolean apart = tokens.word(beforeQuote(tokens, i - 1)).equals(",")
        || word.equals("but")
        || word.equals("while")
        || goesOn;
    if (!apart || word.equals("as") && NO_REASON.contains(tokens.lower(i + 1))) {
      return Piece.Kind.MAIN;
    }
    int limit = Math.min(tokens.count(), i + 1 + LONGEST_SUBJECT);
    for (int k = i + 1; k < limit && (goesOn || !shut[k]) && !isStop(tokens.word(k)); k++) {
      if (!goesOn && word.equals("as") && OF_NOUN.contains(tokens.lower(k))) {
        return Piece.Kind.MAIN; // "as part of a plan that failed"
      }
      if (k > i + 1 && verbs.isFinite(tokens, k)) {
        return Piece.Kind.COORDINATE;
      }
    }
    return Piece.Kind.MAIN;
  }

  /** ", a notion firmly rejected by Ostria": what somebody does with it. */
  private static boolean isTakenUp(Tokens tokens, boolean[] shut, int comma) {
    if (!tokens.word(comma).equals(",")
        || !TurnedDown.namesWhatCameBefore(tokens.lower(comma + 1), tokens.lower(comma + 2))) {
      return false;
    }
    int verb = tokens.lower(comma + 3).endsWith("ly") ? comma + 4 : comma + 3;
    return verb + 1 < tokens.count()
        && !shut[verb]
        && tokens.lower(verb).endsWith("ed")
        && tokens.lower(verb + 1).equals("by");
  }

  /** "An updated and refined plan": two attributes of one noun, and no verbs. */
  private boolean joinsAttributes(Tokens tokens, int and) {
    int first = and - 1;
    return tokens.lower(first).endsWith("ed")
        && BEFORE_NOUN.contains(tokens.lower(first - 1))
        && tokens.lower(and + 1).endsWith("ed");
  }

  /** The token itself, or the one before it where it closes a quotation. */
  private static int beforeQuote(Tokens tokens, int token) {
    String word = tokens.word(token);
    return token > 0 && (word.equals("\u201d") || word.equals("\"") || word.equals("\u00bb"))
        ? token - 1
        : token;
  }

  /** "Killing", "leaving thousands": a verb in -ing with more than a word after it. */
  private boolean participleFollows(Tokens tokens, boolean[] shut, int i) {
    String word = tokens.lower(i);
    return i + 2 < tokens.count()
        && !shut[i]
        && word.endsWith("ing")
        && (!NO_PARTICIPLES.contains(word) || thatFollows(tokens, i))
        && verbs.isVerb(word)
        && (!verbs.isCueWord(word) || ACCUSING.contains(word) || thatFollows(tokens, i));
  }

  /** ", with the council refusing to pay": somebody and what he does. */
  private boolean doingFollows(Tokens tokens, boolean[] shut, int from) {
    int limit = Math.min(tokens.count() - 2, from + LONGEST_DOER);
    for (int i = from + 1; i < limit && !shut[i] && !isStop(tokens.word(i)); i++) {
      String word = tokens.lower(i);
      boolean does = word.endsWith("ing")
          && verbs.isVerb(word)
          && !NO_PARTICIPLES.contains(word)
          && !BEFORE_NOUN.contains(tokens.lower(i - 1));
      if (does) {
        return true;
      }
    }
    return false;
  }

  /** "Adding that …", "warning the council that …": a statement of its own. */
  private static boolean thatFollows(Tokens tokens, int i) {
    for (int k = i + 1; k <= i + 4; k++) {
      if (tokens.lower(k).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** "The mayor said:" hands over to what he said. */
  private boolean handsOn(Tokens tokens, int colon) {
    for (int k = colon - 1; k >= 0 && k >= colon - REACH; k--) {
      if (verbs.isCue(tokens, k)) {
        return true;
      }
    }
    return false;
  }

  private void addWithRelatives(
      List<Piece> pieces,
      Tokens tokens,
      boolean[] shut,
      Predicate<Piece.Run> tellsFact,
      int from,
      int to,
      Piece.Kind kind,
      Piece.Run subject) {
    List<Piece.Run> cutOut = new ArrayList<>();
    List<Piece> relatives = new ArrayList<>();
    int end = trimmed(tokens, from, to);
    for (int i = from + 1; i + 1 < end; i++) {
      boolean opens = !shut[i]
          && tokens.word(i).equals(",")
          && RELATIVES.contains(tokens.lower(i + 1))
          && tellsFact.test(new Piece.Run(from, i));
      if (opens) {
        int close = relativeEnd(tokens, shut, i + 2, end);
        boolean tells = verbs.first(tokens, i + 2, close) < close
            && tellsFact.test(new Piece.Run(i + 2, close));
        if (tells) {
          cutOut.add(new Piece.Run(i, close));
          int head = headOf(tokens, from, i);
          relatives.add(new Piece(
              i + 1, trimmed(tokens, i + 1, close), List.of(), Piece.Kind.RELATIVE, head, i));
          i = close - 1;
        }
      }
    }
    boolean sharesSubject = kind == Piece.Kind.SUBJECTLESS || kind == Piece.Kind.PARTICIPLE;
    int last = end;
    if (!cutOut.isEmpty() && cutOut.getLast().to() >= end) {
      last = cutOut.removeLast().from();
    }
    int nested = nestedStatement(tokens, shut, tellsFact, from, last);
    if (nested > 0 && cutOut.isEmpty()) {
      cutOut.add(new Piece.Run(nested, last));
      pieces.add(new Piece(nested, last, List.of(), Piece.Kind.COORDINATE, nested, nested));
    }
    pieces.add(new Piece(
        from,
        last,
        cutOut,
        kind,
        sharesSubject ? subject.from() : from,
        sharesSubject ? subject.to() : from));
    pieces.addAll(relatives);
  }

  /** Where "… hours after officials claimed that …" hands over to the officials; 0 if nowhere. */
  private int nestedStatement(
      Tokens tokens, boolean[] shut, Predicate<Piece.Run> tellsFact, int from, int to) {
    for (int i = from + 2; i < to - 3; i++) {
      if (!shut[i] && BEFORE_STATEMENT.contains(tokens.lower(i))) {
        int verb = verbs.first(tokens, i + 1, to);
        boolean hands = verb < to
            && verb - i <= 6
            && verb > i + 1
            && CLAIMING.contains(tokens.lower(verb))
            && verbs.first(tokens, verb + 1, to) < to;
        if (hands && tellsFact.test(new Piece.Run(verb, to))) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  /** Where a relative clause ends: at a comma before the main verb, or at the end. */
  private int relativeEnd(Tokens tokens, boolean[] shut, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!shut[i] && tokens.word(i).equals(",")) {
        int next = i + 1;
        while (BETWEEN.contains(tokens.lower(next)) || tokens.lower(next).endsWith("ly")) {
          next++;
        }
        if (verbs.isFinite(tokens, next) && verbs.first(tokens, from, i) < i) {
          return i;
        }
      }
    }
    return end;
  }

  /** The first token of the words a relative clause is about: at most six before the comma. */
  private static int headOf(Tokens tokens, int from, int comma) {
    int head = comma;
    while (head > from && comma - head < 6 && !tokens.word(head - 1).equals(",")) {
      head--;
    }
    return head;
  }

  private static int trimmed(Tokens tokens, int from, int to) {
    int end = to;
    while (end > from + 1 && to < tokens.count() && isStop(tokens.word(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isStop(String word) {
    return word.equals(",") || word.equals(";") || word.equals(":");
  }
}
