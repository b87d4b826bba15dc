package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;

/** Which way the figures of a sentence went, asked for one after the other. */
final class ChangesInTurn {
  private final Terms terms;
  private Amount previous = new Amount.Vague();
  private Change change = Change.NONE_STATED;
  private int previousFirst = -1;
  private int previousLast = -1;

  ChangesInTurn(Terms terms) {
    this.terms = terms;
  }

  /** The change of the figure; {@code comparedTo} as found for it. */
  Change of(Draft draft, int first, int last, String comparedTo) {
    Change found = find(draft, first, last, comparedTo);
    previous = draft.amount();
    change = found;
    previousFirst = first;
    previousLast = last;
    return found;
  }

  private Change find(Draft draft, int first, int last, String comparedTo) {
    if (draft.plus()) {
      return Change.UP;
    }
    boolean negative =
        draft.amount() instanceof Amount.Exact exact && exact.value().signum() < 0;
    if (negative && draft.kind() == FigureKind.PERCENT) {
      return Change.DOWN;
    }
    boolean changes = switch (draft.kind()) {
      case MONEY, PERCENT, MEASURE, COUNT, RATIO -> true;
      case DURATION, TALLY, SCORE -> false;
    };
    if (!changes) {
      return Change.NONE_STATED;
    }
    String link = terms.lower(first - 1);
    if (link.equals("from") && change != Change.NONE_STATED && isReached()) {
      return Change.NONE_STATED; // "fell to 4.1% from 4.3%": how it was before
    }
    Change told = Changes.of(terms, draft, first, last);
    if (told != Change.NONE_STATED) {
      return told;
    }
    if (change != Change.NONE_STATED && isSameStep(first)) {
      return change;
    }
    if (link.equals("to") && comparedTo.startsWith("from")) {
      return between(previous, draft.amount());
    }
    return link.equals("by") && isJoined(first)
        ? change
        : Change.NONE_STATED; // "falls by a penny, and beer duty by 3p"
  }

  private boolean isReached() {
    return terms.lower(previousFirst - 1).equals("to");
  }

  /** "Fell 45 cents, or 0.6%, to $72.30": the same step in other terms, and where it ended. */
  private boolean isSameStep(int first) {
    if (previousLast < 0 || first - previousLast > 4) {
      return false;
    }
    boolean linked = false;
    for (int at = previousLast + 1; at < first; at++) {
      String word = terms.lower(at);
      boolean joins = word.equals("or") || word.equals("to");
      linked |= joins;
      if (!joins && !word.equals(",") && !word.equals(")")) {
        return false;
      }
    }
    return linked;
  }

  private boolean isJoined(int first) {
    boolean and = false;
    for (int at = Math.max(0, previousLast); at < first; at++) {
      and |= terms.lower(at).equals("and");
    }
    return and && previousLast >= 0 && first - previousLast < 12;
  }

  /** "Went from 5% to 7%": the numbers themselves tell. */
  private static Change between(Amount from, Amount to) {
    BigDecimal low = value(from);
    BigDecimal high = value(to);
    int step = high.compareTo(low);
    boolean told = from instanceof Amount.Exact && to instanceof Amount.Exact && step != 0;
    return told ? step > 0 ? Change.UP : Change.DOWN : Change.NONE_STATED;
  }

  private static BigDecimal value(Amount amount) {
    return amount instanceof Amount.Exact exact ? exact.value() : BigDecimal.ZERO;
  }
}
