package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.Tokens;

/**
 * The tokens of a sentence with their word classes; hyphenated pairs of names ("Paris-Berlin") are
 * cut into their parts.
 */
final class Pieces {
  /** A word, number or mark; {@code glued} where a hyphen joins it to the piece before. */
  private record Piece(
      String word,
      String folded,
      int start,
      int end,
      Tokens.Kind kind,
      int classes,
      boolean glued) {
    Piece part(int from, int to, NameLists lists) {
      String part = word.substring(from, to);
      String small = Spellings.fold(part);
      return new Piece(
          part, small, start + from, start + to, kind, lists.classesOf(small), from > 0);
    }
  }

  private final String text;
  private final Sentence sentence;
  private final List<Piece> pieces;
  private final boolean allCapitals;
  private final boolean titleCase;

  private Pieces(String text, Sentence sentence, List<Piece> pieces) {
    this.text = text;
    this.sentence = sentence;
    this.pieces = pieces;
    this.allCapitals = countsAsAllCapitals();
    this.titleCase = allCapitals || countsAsTitleCase();
  }

  static Pieces of(String text, Sentence sentence, NameLists lists) {
    Tokens tokens = Tokens.of(text, sentence.where());
    List<Piece> pieces = new ArrayList<>(tokens.count());
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.word(i);
      String folded = Spellings.fold(word);
      int classes = tokens.kind(i) == Tokens.Kind.WORD ? lists.classesOf(folded) : 0;
      pieces.add(
          new Piece(word, folded, tokens.start(i), tokens.end(i), tokens.kind(i), classes, false));
    }
    return new Pieces(text, sentence, pieces);
  }

  /**
   * The same sentence with the hyphenated words cut in which one of the names begins or ends:
   * "US-led", but not "al-Masri".
   *
   * @param names of the sentence, in text order
   */
  Pieces cutHyphens(NameLists lists, List<Span> names) {
    List<Piece> cut = new ArrayList<>(pieces.size());
    boolean changed = false;
    int name = 0;
    for (Piece piece : pieces) {
      while (name < names.size() && names.get(name).end() <= piece.start) {
        name++;
      }
      if (piece.kind != Tokens.Kind.WORD || !isParted(piece, names, name)) {
        cut.add(piece);
        continue;
      }
      changed = true;
      int from = 0;
      while (from < piece.word.length()) {
        int hyphen = hyphenIn(piece.word, from);
        int to = hyphen < 0 ? piece.word.length() : hyphen;
        if (to > from) {
          cut.add(piece.part(from, to, lists));
        }
        from = to + 1;
      }
    }
    return changed ? new Pieces(text, sentence, cut) : this;
  }

  private static boolean isParted(Piece piece, List<Span> names, int first) {
    for (int i = first; i < names.size() && names.get(i).start() < piece.end; i++) {
      Span name = names.get(i);
      if (name.start() > piece.start || name.end() < piece.end) {
        return true;
      }
    }
    return false;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static int hyphenIn(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      if (isHyphen(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  int count() {
    return pieces.size();
  }

  /** The last piece that starts at or before the position. */
  int at(int position) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = low + high + 1 >>> 1;
      if (pieces.get(middle).start <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  Sentence sentence() {
    return sentence;
  }

  /** The piece as written; empty outside the sentence. */
  String word(int piece) {
    return isInside(piece) ? pieces.get(piece).word : "";
  }

  /** The piece folded; empty outside the sentence. */
  String folded(int piece) {
    return isInside(piece) ? pieces.get(piece).folded : "";
  }

  boolean is(int piece, WordClass wordClass) {
    return isInside(piece) && wordClass.in(pieces.get(piece).classes);
  }

  boolean isAny(int piece, int classes) {
    return isInside(piece) && (pieces.get(piece).classes & classes) != 0;
  }

  boolean isWord(int piece) {
    return isInside(piece) && pieces.get(piece).kind == Tokens.Kind.WORD;
  }

  boolean isNumber(int piece) {
    return isInside(piece) && pieces.get(piece).kind == Tokens.Kind.NUMBER;
  }

  boolean isPossessive(int piece) {
    if (!isInside(piece)) {
      return false;
    }
    Piece p = pieces.get(piece);
    return p.kind == Tokens.Kind.POSSESSIVE
        || p.kind == Tokens.Kind.MARK
            && (p.folded.equals("'"))
            && piece > 0
            && pieces.get(piece - 1).end == p.start
            && pieces.get(piece - 1).folded.endsWith("s")
            && piece + 1 < count()
            && pieces.get(piece + 1).kind == Tokens.Kind.WORD
            && pieces.get(piece + 1).start > p.end;
  }

  boolean isCapitalised(int piece) {
    return isWord(piece)
        && (Character.isUpperCase(pieces.get(piece).word.codePointAt(0))
            || hasSmallPrefix(pieces.get(piece).word));
  }

  /** Whether a capital follows an article of the name: "d'Arc", "al-Masri". */
  private static boolean hasSmallPrefix(String word) {
    for (int i = 1; i < Math.min(5, word.length() - 1); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c)) {
        boolean capital = Character.isUpperCase(word.charAt(i + 1));
        return capital
            && switch (word.substring(0, i)) {
              case "d",
                  "l",
                  "al",
                  "el",
                  "ul",
                  "ad",
                  "as",
                  "ar",
                  "an",
                  "at",
                  "az",
                  "ash",
                  "dell",
                  "bin" -> true;
              default -> false;
            };
      }
    }
    return false;
  }

  /** Whether a hyphen joins the piece to the one before. */
  boolean isGlued(int piece) {
    return isInside(piece) && pieces.get(piece).glued;
  }

  /** Whether a sentence, a quotation or the like begins here, where any word has a capital. */
  boolean opens(int piece) {
    for (int before = piece - 1; before >= 0; before--) {
      Piece p = pieces.get(before);
      if (p.kind == Tokens.Kind.WORD || p.kind == Tokens.Kind.POSSESSIVE) {
        return false;
      }
      if (p.kind == Tokens.Kind.NUMBER) {
        return before == 0;
      }
      boolean spaceAfter = before + 1 < count() && pieces.get(before + 1).start > p.end;
      switch (p.word) {
        case "“", "‘", "«", "„", ":", "|", "•", "*", "!", "?", "…", "#" -> {
          return true;
        }
        case "\"", "'" -> {
          if (!spaceAfter) {
            return true;
          }
        }
        case "." -> {
          return before > 0
              && pieces.get(before - 1).word.length() > 1
              && spaceAfter
              && !WordClass.TITLE.in(pieces.get(before - 1).classes);
        }
        case "(", "[", "—", "–", "-" -> {}
        default -> {
          return before == 0;
        }
      }
    }
    return true;
  }

  Span span(int first, int last) {
    return new Span(pieces.get(first).start, pieces.get(last).end);
  }

  String text(int first, int last) {
    return span(first, last).in(text);
  }

  /** Whether the sentence is written in capitals throughout. */
  boolean isAllCapitals() {
    return allCapitals;
  }

  /** Whether most words have a capital, so that a capital tells nothing. */
  boolean isTitleCase() {
    return titleCase;
  }

  private boolean isInside(int piece) {
    return piece >= 0 && piece < pieces.size();
  }

  private boolean countsAsAllCapitals() {
    int upper = 0;
    int lower = 0;
    for (Piece piece : pieces) {
      for (int i = 0; i < piece.word.length(); i++) {
        char c = piece.word.charAt(i);
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    return upper > 5 && lower * 10 < upper;
  }

  private boolean countsAsTitleCase() {
    int capital = 0;
    int plain = 0;
    int telling = 0;
    for (int i = 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.kind != Tokens.Kind.WORD || piece.word.length() < 4) {
        continue;
      }
      if (!isCapitalised(i)) {
        plain++;
      } else if (!opens(i)) {
        capital++;
        boolean word = WordClass.COMMON.in(piece.classes)
            && (piece.classes & (WordClass.OFFICE | WordClass.HEADS)) == 0;
        telling += word ? 1 : 0;
      }
    }
    boolean heading = sentence.role() == BlockRole.HEADLINE || sentence.role() == BlockRole.HEADING;
    int needed = heading ? 1 : 3;
    return telling >= needed && capital >= 2 && capital > plain * (heading ? 2 : 4);
  }
}
