package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.util.Set;

/** Whether "one" and "two" count something or only point to it. */
final class SmallCounts {
  /** Nouns of which one is worth counting. */
  private static final Set<String> PEOPLE = words("""
      person man woman child soldier civilian boy girl officer worker student passenger
      policeman killed dead injured wounded missing body
      """);
  /** "One day", "with one hand": no count. */
  private static final Set<String> VAGUE_ONES = words("""
      day thing reason way time side hand point example case part step kind sort place moment
      another bit word eye foot evening morning night week month year goal more
      """);

  private static final Set<String> MARGINS =
      Set.of("vote", "point", "goal", "seat", "run", "shot", "stroke");
  /** "The two sides": those two were told before. */
  private static final Set<String> PARTIES = words("""
      side leader man woman country nation party president minister official team government
      army force company firm group state capital neighbour neighbor power rival ally other
      """);

  private SmallCounts() {}

  /** False where the number is an article or points back; true for every other figure. */
  static boolean isTold(Terms terms, Draft draft) {
    boolean count = draft.kind() == FigureKind.COUNT && draft.amount() instanceof Amount.Exact;
    if (!count || terms.isDigits(draft.first())) {
      return true;
    }
    String word = terms.lower(draft.first());
    String before = terms.lower(draft.first() - 1);
    String unit = draft.unit().code();
    if (word.equals("two") && before.equals("the") && PARTIES.contains(unit)) {
      return false;
    }
    if (!draft.per().isEmpty()) {
      return true; // "one doctor for every 300 people"
    }
    boolean one = word.equals("one") && draft.amount().equals(new Amount.Exact(BigDecimal.ONE));
    if (!one) {
      return true;
    }
    if (before.equals("one") || before.equals("air")) {
      return false;
    }
    if (before.equals("by") && MARGINS.contains(unit)) {
      return true; // "it failed by one vote"
    }
    boolean qualified =
        Qualifiers.around(terms, draft.first(), draft.last(), false).qualifier() != Qualifier.EXACT;
    return unit.isEmpty() && LoneNumbers.isHarmed(terms, draft.last() + 1)
        || PEOPLE.contains(unit)
        || !unit.isEmpty() && (qualified || isSetBeside(terms, draft));
  }

  /** Whether people are counted with this noun. */
  static boolean isPeople(String unit) {
    return PEOPLE.contains(unit);
  }

  /** "Five children and one adult", "with one engine": one is told as a number. */
  private static boolean isSetBeside(Terms terms, Draft draft) {
    boolean beside = switch (terms.lower(draft.first() - 1)) {
      case "and", "with", "plus", "or", "only", "just" -> true;
      default -> false;
    };
    for (int at = draft.first(); beside && at <= draft.last(); at++) {
      beside = !VAGUE_ONES.contains(terms.lower(at));
    }
    return beside;
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
