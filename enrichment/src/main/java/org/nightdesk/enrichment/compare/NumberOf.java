package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;
import org.nightdesk.enrichment.text.Tokens;

/**
 * What a number stands for that has no noun behind it: "put the number of strikers at 9,500", "the number
 * of sick children has risen to 265".
 *
 * @param nouns the words it is the number of; empty for "put the number at 95,000", which speaks of what
 *     was counted before
 * @param put whether somebody is told to put it so, beside whom others may count otherwise
 */
record NumberOf(List<String> nouns, boolean put) {
  private static final Set<String> NUMBERS =
      Set.of("number", "numbers", "total", "tally", "toll", "count", "turnout");

  private static final Set<String> PUTTING =
      Set.of("put", "puts", "putting", "estimated", "estimates", "gave", "gives");

  /** Words after which no more is said of what is counted. */
  private static final Set<String> ENDING =
      Set.of("at", "in", "to", "who", "that", "which", "is", "was", "has", "had", "on", "since");

  private static final int MOST_NOUNS = 4;

  /** Tokens between the word for the number and the figure, at most. */
  private static final int REACH = 12;

  private static final NumberOf NONE = new NumberOf(List.of(), false);

  /** What the figure of a clause is the number of. */
  static NumberOf of(Figure figure, String text, Span clause) {
    if (figure.kind() != FigureKind.COUNT || !figure.unit().isEmpty()) {
      return NONE;
    }
    Tokens tokens = Tokens.of(text, clause);
    int at = tokens.at(figure.where().start());
    int number = at - 1;
    while (number >= 0 && at - number <= REACH && !NUMBERS.contains(tokens.lower(number))) {
      number--;
    }
    if (number < 0 || at - number > REACH) {
      return NONE;
    }
    boolean put = false;
    for (int i = Math.max(0, number - 3); i < number; i++) {
      put |= PUTTING.contains(tokens.lower(i));
    }
    put &= tokens.lower(at - 1).equals("at") || isQualified(tokens, at);
    List<String> nouns = new ArrayList<>();
    boolean of = tokens.lower(number + 1).equals("of");
    for (int i = number + 2; of && i < at && nouns.size() < MOST_NOUNS; i++) {
      if (tokens.kind(i) != Tokens.Kind.WORD || ENDING.contains(tokens.lower(i))) {
        break;
      }
      nouns.add(tokens.lower(i));
    }
    return new NumberOf(List.copyOf(nouns), put);
  }

  /** "At about 95,000", "at more than 95,000". */
  private static boolean isQualified(Tokens tokens, int at) {
    for (int i = at - 1; i > at - 4; i--) {
      if (tokens.lower(i).equals("at")) {
        return true;
      }
    }
    return false;
  }

  /** The noun that is counted; empty where none is named. */
  String noun() {
    return nouns.isEmpty() ? "" : nouns.getLast();
  }
}
