package org.nightdesk.enrichment.figure;

import java.util.Set;
import org.nightdesk.enrichment.text.WordSet;

/** What a figure is held against: "from 4.1%", "since November 2024", "than in October". */
final class ComparedTo {
  private static final int REACH = 16;
  private static final WordSet COMPARING =
      WordSet.of("since than compared versus vs from against below above");
  private static final Set<String> MARKS_OF_REFERENCE = Set.of("the", "its", "their", "last");

  private ComparedTo() {}

  /** The words from the comparing one on; empty where nothing is compared. */
  static String of(Terms terms, Draft draft, int first, int last, int nextFigure) {
    if (terms.lower(first - 1).equals("to")) {
      int from = fromBefore(terms, first - 1);
      if (from >= 0) {
        return terms.words(from, first - 2);
      }
    }
    int end = Math.min(terms.count(), nextFigure);
    for (int at = last + 1; at < Math.min(terms.count(), last + REACH); at++) {
      String word = terms.lower(at);
      if (at < end && compares(terms, at, last) || isSource(terms, draft, at, last, end)) {
        return terms.words(at, phraseEnd(terms, at));
      }
      if (word.equals(";") || at >= end && !word.equals("from")) {
        break;
      }
    }
    return terms.lower(first - 1).equals("(") ? beforeAside(terms, first) : "";
  }

  /** "From 4.1%" right behind the figure, or after "up" and "down" further on. */
  private static boolean isSource(Terms terms, Draft draft, int at, int last, int end) {
    if (!terms.lower(at).equals("from") || !Phrases.isMeasure(terms, at + 1)) {
      return false;
    }
    String before = terms.lower(at - 1);
    boolean moved = before.equals("up") || before.equals("down");
    boolean things = draft.kind() == FigureKind.COUNT && !draft.unit().code().isEmpty();
    if (terms.lower(last + 1).equals("in") || terms.lower(last + 1).equals("last")) {
      boolean level = terms.lower(draft.first() - 1).equals("to");
      return level && at <= last + 4 && !things || moved && at < end; // "to 4.1% in May from 4.3%"
    }
    return at <= last + 2 && !things || moved && at < end;
  }

  private static boolean compares(Terms terms, int at, int last) {
    if (!terms.isIn(COMPARING, at)) {
      return false;
    }
    String word = terms.lower(at);
    String next = terms.lower(at + 1);
    return switch (word) {
      case "from" -> false;
      case "than" ->
        !isExcepting(terms.lower(at - 1))
                && !Phrases.isMeasure(terms, at + 1)
                && !isOne(terms, at + 1)
            || next.equals("a") && terms.lower(at + 2).equals("year");
      case "against" -> terms.lower(at - 1).equals(",") && Phrases.isMeasure(terms, at + 1);
      case "below", "above" -> at == last + 1 && MARKS_OF_REFERENCE.contains(next);
      case "since" -> at <= last + 2 || followsSuperlative(terms, at);
      default -> true;
    };
  }

  /** "Other than the keeper", "rather than boats" compares no figure. */
  private static boolean isExcepting(String word) {
    return word.equals("other") || word.equals("rather");
  }

  /** "A kilometre", "a million": a number itself. */
  private static boolean isOne(Terms terms, int article) {
    String word = terms.lower(article + 1);
    boolean one = terms.lower(article).equals("a") || terms.lower(article).equals("an");
    return one
        && !word.equals("year")
        && !word.equals("month")
        && !word.equals("week")
        && !word.equals("decade")
        && !word.equals("day")
        && (UnitLexicon.isUnit(word) || NumberWords.isScale(word));
  }

  /** "The largest area since": what is compared over time is said to be the most. */
  private static boolean followsSuperlative(Terms terms, int since) {
    for (int at = since - 1; at >= Math.max(0, since - 5); at--) {
      String word = terms.lower(at);
      if (word.length() > 5 && word.endsWith("est")
          || word.equals("most")
          || word.equals("worst")) {
        return true;
      }
    }
    return false;
  }

  /** A comparison before the aside in which the figure stands: "more than in May (5%)". */
  private static String beforeAside(Terms terms, int first) {
    for (int at = first - 1; at >= Math.max(0, first - 30); at--) {
      if (terms.lower(at).equals("than") && !Phrases.isMeasure(terms, at + 1)) {
        return terms.words(at, phraseEnd(terms, at));
      }
    }
    return "";
  }

  /** The "from" of "from 5% to", or -1. */
  private static int fromBefore(Terms terms, int to) {
    for (int at = to - 1; at >= Math.max(0, to - 6); at--) {
      if (terms.lower(at).equals("from")) {
        return Phrases.isMeasure(terms, at + 1) ? at : -1;
      }
    }
    return -1;
  }

  private static int phraseEnd(Terms terms, int at) {
    int end = at;
    for (int i = at + 1; i < Math.min(terms.count(), at + 13); i++) {
      boolean joins = switch (terms.lower(i)) {
        case "and", "while", "when", "but" -> true;
        default -> false;
      };
      if (joins || !Phrases.isInner(terms, i)) {
        break;
      }
      end = i;
    }
    return end;
  }
}
