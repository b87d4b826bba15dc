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
  private static final Set<String> BEFORE_OWN_SUBJECT =
      Set.of("and", "but", "while", "whereas", "although", "though", "yet", "so");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where");
  private static final Set<String> OPENINGS = Set.of("after", "following", "having");
  private static final Set<String> BETWEEN =
      Set.of("also", "then", "later", "again", "now", "even");

  /** Tokens a subject may have before its verb, counted from the conjunction. */
  private static final int LONGEST_SUBJECT = 12;

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
      pieces.add(new Piece(0, opening, List.of(), Piece.Kind.OPENING, opening + 1, subjectTo));
      start = opening + 1;
    }
    int verb = verbs.first(tokens, start, tokens.count());
    Piece.Run subject = new Piece.Run(start, verb);
    for (int i = start; i < tokens.count(); i++) {
      Piece.Kind next = shut[i] || i <= verb ? Piece.Kind.MAIN : boundary(tokens, shut, i);
      boolean cuts = next != Piece.Kind.MAIN
          && tellsFact.test(new Piece.Run(start, i))
          && tellsFact.test(new Piece.Run(i + 1, tokens.count()));
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

  private int openingEnd(Tokens tokens, boolean[] shut, Predicate<Piece.Run> tellsFact) {
    if (!OPENINGS.contains(tokens.lower(0))) {
      return 0;
    }
    for (int i = 3; i < tokens.count(); i++) {
      if (!shut[i] && tokens.word(i).equals(",")) {
        boolean phrase = verbs.first(tokens, 1, i) == i;
        boolean clauseFollows = verbs.first(tokens, i + 1, tokens.count()) < tokens.count();
        return phrase && clauseFollows && tellsFact.test(new Piece.Run(0, i)) ? i : 0;
      }
    }
    return 0;
  }

  /** What begins after token {@code i}; MAIN where the clause goes on. */
  private Piece.Kind boundary(Tokens tokens, boolean[] shut, int i) {
    String word = tokens.lower(i);
    if (word.equals(";")) {
      return verbs.first(tokens, i + 1, tokens.count()) < tokens.count()
          ? Piece.Kind.COORDINATE
          : Piece.Kind.MAIN;
    }
    if (!BEFORE_OWN_SUBJECT.contains(word)) {
      return Piece.Kind.MAIN;
    }
    int next = i + 1;
    while (BETWEEN.contains(tokens.lower(next)) || tokens.lower(next).endsWith("ly")) {
      next++;
    }
    boolean joinsVerbs = word.equals("and") || word.equals("but");
    if (joinsVerbs && next < tokens.count() && !shut[next] && verbs.isFinite(tokens, next)) {
      return Piece.Kind.SUBJECTLESS;
    }
    boolean apart = tokens.word(i - 1).equals(",") || word.equals("but") || word.equals("while");
    if (!apart) {
      return Piece.Kind.MAIN;
    }
    int limit = Math.min(tokens.count(), i + 1 + LONGEST_SUBJECT);
    for (int k = i + 1; k < limit && !shut[k] && !isStop(tokens.word(k)); k++) {
      if (k > i + 1 && verbs.isFinite(tokens, k)) {
        return Piece.Kind.COORDINATE;
      }
    }
    return Piece.Kind.MAIN;
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
    boolean sharesSubject = kind == Piece.Kind.SUBJECTLESS;
    int last = end;
    if (!cutOut.isEmpty() && cutOut.getLast().to() >= end) {
      last = cutOut.removeLast().from();
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
