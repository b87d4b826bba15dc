package org.nightdesk.enrichment.compare;

import java.util.Locale;
import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;

/** How well a clause reads on its own. */
final class Wording {
  private static final Set<String> LEANING = LeaningWords.and("after", "in", "despite", "as");

  private static final int ASCII = 128;

  /** Between a capital letter of ASCII and its small one. */
  private static final int CASE = 'a' - 'A';

  private static final int SHORTEST_GOOD = 8;
  private static final int LONGEST_GOOD = 32;

  private Wording() {}

  /** Lower case, words and numbers only, one space between. */
  static String normal(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    boolean gap = false;
    boolean plain = true;
    for (int i = 0; i < text.length(); ) {
      char first = text.charAt(i);
      if (first >= 'a' && first <= 'z'
          || first >= 'A' && first <= 'Z'
          || first >= '0' && first <= '9') {
        if (gap && !normal.isEmpty()) {
          normal.append(' ');
        }
        gap = false;
        normal.append(first >= 'A' && first <= 'Z' ? (char) (first + CASE) : first);
        i++;
        continue;
      }
      if (first < ASCII) {
        gap = true; // none of the others is a letter or a digit
        i++;
        continue;
      }
      plain = false;
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !normal.isEmpty()) {
          normal.append(' ');
        }
        gap = false;
        normal.appendCodePoint(Character.toLowerCase(c));
      } else {
        gap = true;
      }
      i += Character.charCount(c);
    }
    return plain ? normal.toString() : normal.toString().toLowerCase(Locale.ROOT);
  }

  /** How many words and numbers {@link #normal} would have; one where there is none. */
  static int count(String text, Span where) {
    int count = 0;
    boolean gap = true;
    for (int i = where.start(); i < where.end(); ) {
      int c = text.codePointAt(i);
      boolean word = Character.isLetterOrDigit(c);
      count += word && gap ? 1 : 0;
      gap = !word;
      i += Character.charCount(c);
    }
    return Math.max(1, count);
  }

  /** Whether the clause can stand alone: a whole sentence that leans on nothing before it. */
  static boolean standsAlone(Clause clause, String text) {
    return standsAlone(clause, Tokens.of(text, clause.where()));
  }

  private static boolean standsAlone(Clause clause, Tokens tokens) {
    int first = 0;
    while (first < tokens.count() && tokens.kind(first) == Tokens.Kind.MARK) {
      first++;
    }
    boolean startsSentence = clause.where().start() == clause.sentence().start();
    boolean complete = clause.kind() == Piece.Kind.MAIN || clause.kind() == Piece.Kind.COORDINATE;
    return startsSentence && complete && !LEANING.contains(tokens.lower(first));
  }

  /** Higher reads better; names, figures, a fair length and a complete sentence count. */
  static int clarity(Clause clause, String text, boolean damaged) {
    Tokens tokens = Tokens.of(text, clause.where());
    int words = wordsIn(tokens);
    int points = standsAlone(clause, tokens) ? 12 : 0;
    points += clause.isWholeSentence() ? 3 : 0;
    points += Math.min(3, clause.people().size() + clause.places().size()) * 2;
    points += Math.min(2, clause.figures().size() + clause.days().size()) * 2;
    points += words >= SHORTEST_GOOD && words <= LONGEST_GOOD ? 4 : 0;
    points -= words > LONGEST_GOOD ? Math.min(6, (words - LONGEST_GOOD) / 4) : 0;
    points -= words < SHORTEST_GOOD ? 3 : 0;
    points -= damaged ? 10 : 0;
    boolean leans = clause.kind() == Piece.Kind.RELATIVE || clause.kind() == Piece.Kind.PARTICIPLE;
    points -= leans ? 6 : 0;
    return points;
  }

  static int wordsIn(Clause clause, String text) {
    return wordsIn(Tokens.of(text, clause.where()));
  }

  private static int wordsIn(Tokens tokens) {
    int words = 0;
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.kind(i) == Tokens.Kind.WORD || tokens.kind(i) == Tokens.Kind.NUMBER) {
        words++;
      }
    }
    return words;
  }

  static boolean overlapsAny(Span where, Iterable<Span> spans) {
    for (Span span : spans) {
      if (span.overlaps(where)) {
        return true;
      }
    }
    return false;
  }
}
