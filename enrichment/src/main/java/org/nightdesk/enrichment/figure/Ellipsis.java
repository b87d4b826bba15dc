package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Figures whose unit is told only once in a row: "33.2 percent, the Farmers 31.8 and the Left 14". */
final class Ellipsis {
  private static final int GAP = 8;
  private static final Set<String> VERBS = Set.of(
      "lost",
      "won",
      "gained",
      "took",
      "kept",
      "held",
      "got",
      "killed",
      "injured",
      "wounded",
      "arrested",
      "detained",
      "rescued",
      "killing",
      "injuring",
      "wounding",
      "losing",
      "winning",
      "sold",
      "bought",
      "freed",
      "released");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private Ellipsis() {}

  /** A bare number after a name in a row of percentages, read with the unit of the one before. */
  static Optional<Draft> listed(Terms terms, int term, List<Draft> before) {
    if (before.isEmpty()
        || !terms.isDigits(term)
        || before.getLast().kind() != FigureKind.PERCENT) {
      return Optional.empty();
    }
    Draft last = before.getLast();
    String opening = terms.lower(last.last() + 1);
    boolean row = opening.equals(",") || opening.equals("and") || opening.equals(";");
    boolean ends = !terms.isWord(term + 1) || terms.lower(term + 1).equals("and");
    Optional<BigDecimal> value = DigitReader.parse(terms.lower(term));
    boolean joined = terms.isJoined(term) || terms.isJoined(term + 1) && !isStop(terms, term + 1);
    boolean share = value.isPresent() && value.get().compareTo(BigDecimal.valueOf(100)) <= 0;
    boolean fits = row && ends && share && !joined && term - last.last() <= GAP;
    return fits
        ? Optional.of(
            new Draft(term, term, new Amount.Exact(value.get()), last.unit(), "", false, false))
        : Optional.empty();
  }

  private static boolean isStop(Terms terms, int term) {
    return switch (terms.lower(term)) {
      case ",", ".", ";", ")" -> true;
      default -> false;
    };
  }

  /** The figures with the units that an earlier one tells for them. */
  static List<Draft> fill(Terms terms, List<Draft> drafts) {
    List<Draft> filled = new ArrayList<>(drafts);
    for (int i = 0; i + 1 < filled.size(); i++) {
      if (isBeginOfStep(terms, filled.get(i), filled.get(i + 1))) {
        filled.set(i, likeEnd(terms, filled.get(i), filled.get(i + 1)));
      }
    }
    for (int i = 1; i < filled.size(); i++) {
      Draft draft = filled.get(i);
      Draft before = filled.get(i - 1);
      if (!draft.unit().code().isEmpty() || draft.kind() != FigureKind.COUNT) {
        continue;
      }
      String link = terms.lower(draft.first() - 1);
      boolean was = link.equals("from") && isMoved(terms.lower(draft.first() - 2));
      if (was && before.kind() != FigureKind.COUNT && before.kind() != FigureKind.DURATION) {
        Draft told = filled.get(firstOutside(terms, filled, i - 1));
        filled.set(i, draft.withUnit(told.unit()));
        continue;
      }
      if (isConverted(terms, filled, i)) {
        filled.set(
            i, draft.withUnit(filled.get(firstOutside(terms, filled, i - 1)).unit()));
        continue;
      }
      if (isMorePeople(terms, draft) && isPeople(countedBefore(filled, i))) {
        filled.set(i, draft.withUnit(countedBefore(filled, i).unit()));
        continue;
      }
      if (draft.unit().code().isEmpty() && isSameThing(terms, draft)) {
        Draft thing = countedBefore(filled, i);
        boolean harmed = isHarm(terms, draft) && !isPeople(thing);
        if (thing != draft && !harmed) {
          filled.set(i, draft.withUnit(thing.unit()));
          continue;
        }
      }
      boolean to = draft.first() == before.last() + 2
          && terms.lower(draft.first() - 1).equals("to")
          && (before.kind() == FigureKind.MEASURE || before.kind() == FigureKind.MONEY);
      if (to) {
        filled.set(i, draft.withUnit(before.unit()));
      } else if (isLarge(terms, draft)) {
        filled.set(i, draft.withUnit(moneyBefore(filled, i).unit()));
      }
    }
    return filled;
  }

  /** "From 12 to 15 percent": the unit is told with the second number alone. */
  private static boolean isBeginOfStep(Terms terms, Draft from, Draft to) {
    return from.kind() == FigureKind.COUNT
        && from.unit().code().isEmpty()
        && !to.unit().code().isEmpty()
        && to.first() == from.last() + 2
        && terms.lower(to.first() - 1).equals("to")
        && terms.lower(from.first() - 1).equals("from");
  }

  /** The number with the other's unit and, where it has none of its own, its "million". */
  private static Draft likeEnd(Terms terms, Draft from, Draft to) {
    BigDecimal scale = BigDecimal.ONE;
    for (int at = to.first(); at <= to.last(); at++) {
      scale = NumberWords.isScale(terms.lower(at))
          ? scale.max(NumberWords.scale(terms.lower(at), false))
          : scale;
    }
    boolean bare = from.first() == from.last()
        && from.amount() instanceof Amount.Exact small
        && small.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    Draft told = bare && from.amount() instanceof Amount.Exact exact
        ? from.withAmount(new Amount.Exact(exact.value().multiply(scale)))
        : from;
    return told.withUnit(to.unit());
  }

  /** "Gained 13 seats and the Farmers lost 10", "killed nine people and injured 50 more". */
  private static boolean isSameThing(Terms terms, Draft draft) {
    String next = terms.lower(draft.last() + 1);
    boolean ends = next.isEmpty()
        || next.equals("more")
        || next.equals("others")
        || next.equals("and")
        || next.length() == 1 && !terms.isWord(draft.last() + 1);
    int first = Qualifiers.around(terms, draft.first(), draft.last(), false).first();
    return ends && VERBS.contains(terms.lower(first - 1)) && !next.equals("(");
  }

  /** "7.25 hectares (17.9 acres), against 3.1 (7.66 acres)": told in the unit of the first. */
  private static boolean isConverted(Terms terms, List<Draft> drafts, int at) {
    boolean last = at + 1 == drafts.size();
    Draft aside = drafts.get(last ? at : at + 1);
    Draft told = drafts.get(firstOutside(terms, drafts, at - 1));
    return !last
        && aside.first() == drafts.get(at).last() + 2
        && terms.lower(aside.first() - 1).equals("(")
        && aside.kind() == FigureKind.MEASURE
        && told.kind() == FigureKind.MEASURE
        && !told.unit().equals(aside.unit());
  }

  /** "At least 70 more were hurt", "30 others are missing". */
  private static boolean isMorePeople(Terms terms, Draft draft) {
    String more = terms.lower(draft.last() + 1);
    String be = terms.lower(draft.last() + 2);
    boolean others = more.equals("more") || more.equals("others");
    boolean were = be.equals("were") || be.equals("are") || be.equals("was");
    return others && were && CountedNoun.isState(terms.lower(draft.last() + 3));
  }

  private static boolean isPeople(Draft draft) {
    return SmallCounts.isPeople(draft.unit().code());
  }

  /** "Four shootings, one of them killing three": not three shootings. */
  private static boolean isHarm(Terms terms, Draft draft) {
    int first = Qualifiers.around(terms, draft.first(), draft.last(), false).first();
    String verb = terms.lower(first - 1);
    return verb.startsWith("kill") || verb.startsWith("injur") || verb.startsWith("wound");
  }

  private static Draft countedBefore(List<Draft> drafts, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      Draft draft = drafts.get(i);
      if (draft.kind() == FigureKind.COUNT && !draft.unit().code().isEmpty()) {
        return draft;
      }
    }
    return drafts.get(at);
  }

  private static boolean isMoved(String word) {
    return word.equals("up") || word.equals("down");
  }

  /** The last figure up to {@code at} that stands in no parenthesis. */
  private static int firstOutside(Terms terms, List<Draft> drafts, int at) {
    int found = at;
    while (found > 0 && at - found < GAP && isAside(terms, drafts.get(found).first())) {
      found--;
    }
    return found;
  }

  private static boolean isAside(Terms terms, int term) {
    for (int at = term - 1; at >= Math.max(0, term - 8); at--) {
      if (terms.lower(at).equals("(")) {
        return true;
      }
      if (terms.lower(at).equals(")")) {
        return false;
      }
    }
    return false;
  }

  /** "1.9 billion" of nothing: money, where the sentence told of money before. */
  private static boolean isLarge(Terms terms, Draft draft) {
    return draft.amount() instanceof Amount.Exact exact
        && exact.value().compareTo(MILLION) >= 0
        && NumberWords.isScale(terms.lower(draft.last()));
  }

  private static Draft moneyBefore(List<Draft> drafts, int at) {
    for (int i = at - 1; i >= Math.max(0, at - GAP); i--) {
      if (drafts.get(i).kind() == FigureKind.MONEY) {
        return drafts.get(i);
      }
    }
    return drafts.get(at);
  }
}
