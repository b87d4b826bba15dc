package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.enrichment.figure.UnitLexicon.Found;
import org.nightdesk.enrichment.figure.UnitLexicon.Unit;

/**
 * One measure told in two units, in the smaller of them: "6ft 2in" is 74 inches. Spans of time stay
 * apart, as each part of them says something by itself.
 */
final class Compounds {
  /** How many of the smaller unit make one of the larger. */
  private record Step(String smaller, int times) {}

  private static final Map<String, Step> STEPS = Map.of(
      "[ft_i]", new Step("[in_i]", 12),
      "[lb_av]", new Step("[oz_av]", 16),
      "[stone_av]", new Step("[lb_av]", 14));

  private static final String FEET = "'’′";
  private static final String INCHES = "\"”″";

  private Compounds() {}

  /** The figure with the smaller parts told behind it. */
  static Draft whole(Terms terms, Draft draft) {
    Step step = STEPS.get(draft.unit().code());
    if (step == null || !(draft.amount() instanceof Amount.Exact large)) {
      return draft;
    }
    int at = draft.last() + 1;
    boolean hyphen = terms.lower(at).equals("-") && terms.isJoined(at + 1);
    at += hyphen || terms.lower(at).equals("and") ? 1 : 0;
    Optional<NumberReading> number = FigureReader.number(terms, at, false);
    if (number.isEmpty()
        || number.get().isVague()
        || number.get().value().compareTo(BigDecimal.valueOf(step.times())) >= 0) {
      return draft;
    }
    int end = number.get().last() + 1;
    end += terms.lower(end).equals("-") ? 1 : 0;
    Optional<Found> unit = UnitLexicon.unit(terms, end);
    boolean in = step.smaller().equals("[in_i]")
        && terms.isJoined(end)
        && (terms.lower(end).equals("in") || terms.lower(end).equals("ins"));
    if (in) {
      unit = Optional.of(new Found(UnitLexicon.named("inches"), end));
    }
    boolean named = unit.isPresent() && unit.get().code().equals(step.smaller());
    boolean bare = hyphen && step.times() == 12 && (!terms.isWord(end) || unit.isEmpty());
    if (!named && !bare) {
      return draft;
    }
    Unit smaller = named ? unit.get().unit() : UnitLexicon.named("inches");
    BigDecimal sum = large
        .value()
        .multiply(BigDecimal.valueOf(step.times()))
        .add(number.get().value());
    return draft
        .withAmount(new Amount.Exact(sum))
        .withUnit(smaller)
        .spanning(draft.first(), named ? unit.get().last() : number.get().last());
  }

  /** A height in marks or a weight in stones: 6'2", 12st 3lb. */
  static Optional<Draft> ofPerson(Terms terms, int term) {
    boolean stone = terms.lower(term + 1).equals("st")
        && terms.isJoined(term + 1)
        && terms.isDigits(term + 2)
        && terms.lower(term + 3).startsWith("lb");
    Optional<BigDecimal> weight = stone ? DigitReader.parse(terms.lower(term)) : Optional.empty();
    return weight.isEmpty()
        ? height(terms, term)
        : weight
            .map(value -> new Draft(
                term,
                term + 1,
                new Amount.Exact(value),
                UnitLexicon.named("stone"),
                "",
                false,
                false))
            .map(draft -> whole(terms, draft));
  }

  private static Optional<Draft> height(Terms terms, int term) {
    boolean feet = isMark(terms, term + 1, FEET) && terms.isDigits(term + 2);
    boolean inches = feet && terms.isJoined(term + 2) && isMark(terms, term + 3, INCHES);
    if (!inches || terms.lower(term).length() > 1 || terms.lower(term + 2).length() > 2) {
      return Optional.empty();
    }
    int more = Integer.parseInt(terms.lower(term + 2));
    BigDecimal sum = new BigDecimal(terms.lower(term)).multiply(BigDecimal.valueOf(12));
    Amount height = new Amount.Exact(sum.add(BigDecimal.valueOf(more)));
    return more < 12
        ? Optional.of(
            new Draft(term, term + 3, height, UnitLexicon.named("inches"), "", false, false))
        : Optional.empty();
  }

  private static boolean isMark(Terms terms, int term, String marks) {
    String mark = terms.lower(term);
    return terms.isJoined(term) && mark.length() == 1 && marks.contains(mark);
  }
}
