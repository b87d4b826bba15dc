package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.figure.UnitLexicon.Unit;

/** How many times as much: "tenfold", "3-fold", "twice as high", "2.5 times the average". */
final class Multiples {
  private static final Unit TIMES = new Unit("", FigureKind.RATIO, "", "");
  private static final String FOLD = "fold";

  private static final Map<String, Integer> FOLDS = Map.ofEntries(
      Map.entry("twofold", 2),
      Map.entry("threefold", 3),
      Map.entry("fourfold", 4),
      Map.entry("fivefold", 5),
      Map.entry("sixfold", 6),
      Map.entry("sevenfold", 7),
      Map.entry("eightfold", 8),
      Map.entry("ninefold", 9),
      Map.entry("tenfold", 10),
      Map.entry("twelvefold", 12),
      Map.entry("twentyfold", 20),
      Map.entry("hundredfold", 100),
      Map.entry("thousandfold", 1000));

  private static final Set<String> COMPARED = Set.of(
      "as",
      "the",
      "more",
      "less",
      "its",
      "their",
      "his",
      "her",
      "what",
      "that",
      "last",
      "bigger",
      "larger",
      "higher",
      "greater",
      "faster",
      "longer",
      "cheaper",
      "smaller",
      "lower",
      "stronger",
      "heavier",
      "likelier",
      "wider",
      "worse",
      "better");
  private static final Set<String> TWICE = Set.of("as", "the", "its", "their", "what", "that");

  private Multiples() {}

  /** The words that can open such a figure besides numbers. */
  static Set<String> words() {
    return Set.of(
        "twice",
        "twofold",
        "threefold",
        "fourfold",
        "fivefold",
        "sixfold",
        "sevenfold",
        "eightfold",
        "ninefold",
        "tenfold",
        "twelvefold",
        "twentyfold",
        "hundredfold",
        "thousandfold");
  }

  static Optional<Draft> read(Terms terms, int term) {
    String word = terms.lower(term);
    if (FOLDS.containsKey(word)) {
      return Optional.of(draft(term, term, BigDecimal.valueOf(FOLDS.get(word)), true));
    }
    if (!word.equals("twice")) {
      return Optional.empty();
    }
    boolean compared = TWICE.contains(terms.lower(term + 1));
    return compared
        ? Optional.of(draft(term, term, BigDecimal.valueOf(2), false))
        : Optional.empty();
  }

  /** What follows the number: "-fold", "times as much". */
  static Optional<Draft> after(Terms terms, NumberReading number) {
    int at = number.last() + 1;
    if (terms.lower(at).equals("-") && terms.lower(at + 1).equals(FOLD)) {
      return Optional.of(draft(number.first(), at + 1, number.value(), true));
    }
    boolean times = terms.lower(at).equals("times") && COMPARED.contains(terms.lower(at + 1));
    return times ? Optional.of(draft(number.first(), at, number.value(), false)) : Optional.empty();
  }

  private static Draft draft(int first, int last, BigDecimal value, boolean attributive) {
    return new Draft(first, last, new Amount.Exact(value), TIMES, "", attributive, false);
  }
}
