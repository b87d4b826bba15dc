package org.nightdesk.enrichment.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightdesk.enrichment.figure.UnitLexicon.Unit;

/** Figures of one sentence that are the parts of one vote: "88 votes in favor, 14 against". */
final class Tallies {
  private static final Set<String> SIDES =
      Set.of("against", "opposed", "abstained", "abstaining", "abstention", "absent");
  private static final int GAP = 9;

  private Tallies() {}

  /** Marks the parts of a vote as tally; all other figures stay as they are. */
  static List<Draft> mark(Terms terms, List<Draft> drafts) {
    List<Draft> marked = new ArrayList<>(drafts);
    int from = 0;
    while (from < drafts.size()) {
      int to = from + 1;
      while (to < drafts.size()
          && drafts.get(to).first() - drafts.get(to - 1).last() <= GAP
          && isPart(terms, drafts.get(to))) {
        to++;
      }
      boolean vote = false;
      for (int i = from; i < to; i++) {
        vote |= isSide(terms, drafts.get(i));
      }
      if (to - from > 1 && vote && isPart(terms, drafts.get(from))) {
        for (int i = from; i < to; i++) {
          marked.set(i, part(drafts.get(i)));
        }
      }
      from = to;
    }
    return marked;
  }

  private static boolean isPart(Terms terms, Draft draft) {
    boolean plain = draft.kind() == FigureKind.COUNT && draft.amount() instanceof Amount.Exact;
    String unit = draft.unit().code();
    return plain && (unit.isEmpty() || isVoteUnit(unit) || isSide(terms, draft));
  }

  private static boolean isVoteUnit(String unit) {
    return unit.equals("vote")
        || unit.equals("abstention")
        || unit.equals("ballot")
        || unit.equals("member")
        || unit.equals("country")
        || unit.equals("lawmaker")
        || unit.equals("state")
        || unit.equals("nation")
        || unit.equals("no")
        || unit.equals("aye");
  }

  private static boolean isSide(Terms terms, Draft draft) {
    String next = terms.lower(draft.last() + 1);
    boolean favour = next.equals("in") && terms.lower(draft.last() + 2).startsWith("favo");
    return SIDES.contains(next) || favour || draft.unit().code().equals("abstention");
  }

  private static Draft part(Draft draft) {
    String code = draft.unit().code().isEmpty() ? "vote" : draft.unit().code();
    return draft.withUnit(new Unit(code, FigureKind.TALLY, "", ""));
  }

  /** The side a part stands for: "votes in favor", "against", "abstentions". */
  static String side(Terms terms, Draft draft) {
    int last = draft.last();
    String next = terms.lower(last + 1);
    if (next.equals("in")) {
      last += 2;
    } else if (SIDES.contains(next)) {
      last++;
    }
    int first = draft.first();
    while (first < last
        && (terms.isDigits(first)
            || NumberWords.begins(terms.lower(first))
            || terms.lower(first).equals("-"))) {
      first++;
    }
    return terms.words(first, last);
  }
}
