package org.nightdesk.corpus.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.text.Characters;

/** Places where words are gone and their punctuation is left: "remains: .", "Mrs. Vale, , said". */
final class Gaps {
  /** Small words that do not begin a sentence in lower case, and no abbreviation runs into them. */
  private static final Set<String> INSIDE_A_SENTENCE = Set.of(
      "in", "of", "from", "with", "to", "by", "that", "which", "who", "has", "have", "had", "was",
      "were", "is", "are", "against", "into", "because", "without", "during", "between", "also",
      "would", "will");

  /** Abbreviations of five letters and more that stand before such words. */
  private static final Set<String> ABBREVIATED =
      Set.of("admin", "approx", "assoc", "coord", "photog", "transl", "unpubl");

  /** Words that cannot be the last of a sentence or clause without what they lead to. */
  private static final Set<String> LEADING_ON = Set.of(
      "from",
      "of",
      "to",
      "the",
      "a",
      "an",
      "and",
      "or",
      "but",
      "with",
      "by",
      "for",
      "at",
      "into",
      "than",
      "as",
      "that",
      "which",
      "who",
      "whose",
      "is",
      "are",
      "was",
      "were",
      "between",
      "against",
      "about",
      "because",
      "if",
      "including",
      "during",
      "under",
      "its",
      "their",
      "his",
      "her",
      "our",
      "like",
      "via",
      "per",
      "called",
      "named");

  private Gaps() {}

  static List<Damage> in(String text, Span where) {
    List<Damage> gaps = new ArrayList<>();
    for (int i = where.start(); i < where.end(); i++) {
      char c = text.charAt(i);
      if (",;:.".indexOf(c) < 0) {
        continue;
      }
      int next = i + 1;
      while (next < where.end() && Characters.isWhite(text.charAt(next))) {
        next++;
      }
      boolean spaced = next > i + 1;
      char after = next < where.end() ? text.charAt(next) : '\0';
      if (spaced
          && (c == ',' || c == ';' || c == ':')
          && (after == ',' || after == ';' || isStop(text, next, where))) {
        gaps.add(gap(i, next + 1));
        i = next;
      } else if (c == '.' && standsAlone(text, i, where)) {
        gaps.add(gap(i - 1, i + 1));
      } else if (c == '.' && spaced && opensInside(text, i, next, where)) {
        gaps.add(gap(i, next + wordLength(text, next, where)));
      } else if (c == ',' && spaced && hangs(text, i, where)) {
        gaps.add(gap(i - 1, i + 1));
      }
    }
    return gaps;
  }

  private static Damage gap(int start, int end) {
    return new Damage(Damage.Kind.STRIPPED_LINK, new Span(start, end), "words are missing here");
  }

  /** A full stop, not the first of several dots and not a decimal point. */
  private static boolean isStop(String text, int at, Span where) {
    return at < where.end()
        && text.charAt(at) == '.'
        && (at + 1 >= where.end() || Characters.isWhite(text.charAt(at + 1)));
  }

  /** A stop after a word that wants another, and a space: "took it all from ." */
  private static boolean standsAlone(String text, int at, Span where) {
    return isStop(text, at, where) && hangs(text, at, where);
  }

  /**
   * Whether a space and a word that leads on to another stand before a mark. After other words the
   * space alone is an extractor's doing: "the law firm Vale ."
   */
  private static boolean hangs(String text, int at, Span where) {
    if (at - 3 < where.start() || !Characters.isWhite(text.charAt(at - 1))) {
      return false;
    }
    int start = at - 1;
    while (start > where.start() && at - start < 12 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return LEADING_ON.contains(text.substring(start, at - 1));
  }

  /** A sentence that begins in lower case with a word no sentence of that form begins with. */
  private static boolean opensInside(String text, int stop, int next, Span where) {
    int length = wordLength(text, next, where);
    if (!INSIDE_A_SENTENCE.contains(text.substring(next, next + length))) {
      return false;
    }
    int letters = 0;
    int at = stop - 1;
    while (at >= where.start() && letters < 12 && Character.isLetter(text.charAt(at))) {
      letters++;
      at--;
    }
    boolean inner = at >= where.start() && text.charAt(at) == '.';
    String before = text.substring(stop - letters, stop).toLowerCase(Locale.ROOT);
    return letters >= 5 && !inner && !ABBREVIATED.contains(before);
  }

  private static int wordLength(String text, int from, Span where) {
    int end = from;
    while (end < where.end() && end - from < 12 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - from;
  }
}
