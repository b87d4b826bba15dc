package org.nightdesk.enrichment.compare;

import java.util.List;
import java.util.Set;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;

/**
 * Whether one of two figures of one thing counts only a part of what the other counts: "12 children"
 * of "20 people", "in the city alone" and "across the region", "main roads" and "roads".
 */
final class FigureScope {
  /** Words of a whole. */
  private static final List<String> WHOLE = List.of(
      " in total ",
      " in all ",
      " altogether ",
      " overall ",
      " nationwide ",
      " countrywide ",
      " worldwide ",
      " across the country ",
      " across the region ",
      " throughout the country ",
      " combined ");

  /** Words of a part. */
  private static final List<String> PART = List.of(" alone ");

  /** Units that count people without saying which. */
  private static final Set<String> ANYBODY = Set.of("person", "people", "human", "individual");

  /** Units that say what became of people, not who they were. */
  private static final Set<String> HARMED = Set.of(
      "dead",
      "death",
      "killed",
      "injured",
      "wounded",
      "victim",
      "casualty",
      "missing",
      "hurt",
      "detained",
      "arrested",
      "hospitalised",
      "hospitalized",
      "stranded",
      "displaced",
      "");

  private FigureScope() {}

  static boolean isOther(FigureGrouper.Placed a, FigureGrouper.Placed b) {
    boolean firstLarger = Values.low(a.figure()).compareTo(Values.high(b.figure())) > 0;
    FigureGrouper.Placed whole = firstLarger ? a : b;
    FigureGrouper.Placed part = firstLarger ? b : a;
    if (Values.low(whole.figure()).compareTo(Values.high(part.figure())) <= 0) {
      return false;
    }
    return says(whole, WHOLE) && !says(part, WHOLE)
        || says(part, PART) && !says(whole, PART)
        || isSomeOf(part.figure(), whole.figure());
  }

  private static boolean says(FigureGrouper.Placed placed, List<String> phrases) {
    String words = " " + placed.clause().words() + " ";
    return phrases.stream().anyMatch(words::contains);
  }

  /** Whether the part's noun names some of those the whole's noun names. */
  private static boolean isSomeOf(Figure part, Figure whole) {
    boolean counts = part.kind() == FigureKind.COUNT && whole.kind() == FigureKind.COUNT;
    if (!counts || HARMED.contains(part.unit()) || HARMED.contains(whole.unit())) {
      return false;
    }
    if (!part.unit().equals(whole.unit())) {
      return ANYBODY.contains(whole.unit()) && !ANYBODY.contains(part.unit());
    }
    String narrow = part.measured();
    String wide = whole.measured();
    return narrow.length() > wide.length() && !wide.isEmpty() && narrow.endsWith(" " + wide);
  }
}
