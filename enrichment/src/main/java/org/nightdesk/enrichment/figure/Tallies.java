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
          && (isPart(terms, drafts.get(to)) || isTo(terms, drafts, to))) {
        to++;
      }
      boolean vote = false;
      for (int i = from; i < to; i++) {
        vote |= isSide(terms, drafts.get(i))
            || i > from && (isTo(terms, drafts, i) || isCounted(terms, drafts, i));
      }
      if (to - from > 1 && vote && isFirst(terms, drafts.get(from))) {
        String unit = drafts.get(from).unit().code();
        String shared = isVoteUnit(unit) ? unit : isPoll(terms, drafts.get(from)) ? "" : "vote";
        for (int i = from; i < to; i++) {
          marked.set(i, part(drafts.get(i), shared));
        }
      }
      from = isFirst(terms, drafts.get(from)) ? to : from + 1;
    }
    return marked;
  }

  /** "Voted 66 to 27": two bare numbers, the larger first, where a vote is told. */
  private static boolean isCounted(Terms terms, List<Draft> drafts, int at) {
    Draft before = drafts.get(at - 1);
    Draft draft = drafts.get(at);
    boolean bare = before.unit().code().isEmpty() && draft.unit().code().isEmpty();
    if (!bare
        || draft.first() != before.last() + 2
        || !terms.lower(draft.first() - 1).equals("to")) {
      return false;
    }
    for (int i = before.first() - 1; i >= Math.max(0, before.first() - GAP); i--) {
      String word = terms.lower(i);
      if (word.startsWith("vot") || word.equals("electoral") || word.startsWith("ballot")) {
        return true;
      }
    }
    return false;
  }

  /** "8 votes to 3", "by 33 to 29": the second number after a vote. */
  private static boolean isTo(Terms terms, List<Draft> drafts, int at) {
    Draft before = drafts.get(at - 1);
    Draft draft = drafts.get(at);
    boolean votes = before.unit().code().equals("vote") || before.unit().code().equals("ballot");
    return votes
        && draft.unit().code().isEmpty()
        && draft.kind() == FigureKind.COUNT
        && draft.first() == before.last() + 2
        && terms.lower(draft.first() - 1).equals("to");
  }

  private static boolean isPart(Terms terms, Draft draft) {
    boolean plain = draft.kind() == FigureKind.COUNT && draft.amount() instanceof Amount.Exact;
    String unit = draft.unit().code();
    return plain && (unit.isEmpty() || isVoteUnit(unit) || isSide(terms, draft));
  }

  /** "Of the 38 countries polled" begins no tally. */
  private static boolean isFirst(Terms terms, Draft draft) {
    boolean polled = isPolled(draft.unit().code()) && !isSide(terms, draft);
    boolean whole = terms.lower(draft.first() - 1).equals("the")
        || terms.lower(draft.first() - 1).equals("of");
    return isPart(terms, draft) && !(polled && whole);
  }

  private static boolean isPolled(String unit) {
    return switch (unit) {
      case "member", "country", "lawmaker", "state", "nation" -> true;
      default -> false;
    };
  }

  private static boolean isVoteUnit(String unit) {
    return isPolled(unit)
        || switch (unit) {
          case "vote", "abstention", "ballot", "no", "yes", "nay", "aye" -> true;
          default -> false;
        };
  }

  private static boolean isSide(Terms terms, Draft draft) {
    String next = terms.lower(draft.last() + 1);
    boolean favour = next.equals("in") && terms.lower(draft.last() + 2).startsWith("favo");
    String unit = draft.unit().code();
    boolean spoken = unit.equals("abstention") || unit.equals("no") || unit.equals("nay");
    return SIDES.contains(next) || favour || spoken || saysWhich(terms, draft.last() + 1) > 0;
  }

  /** The last term of "said no", "voted against", "answered yes" at the term; 0 where none is. */
  static int saysWhich(Terms terms, int term) {
    boolean says = switch (terms.lower(term)) {
      case "said", "voted", "answered", "replied", "chose", "vote", "say" -> true;
      default -> false;
    };
    boolean which = switch (terms.lower(term + 1)) {
      case "yes", "no", "for", "against", "aye", "nay" -> true;
      default -> false;
    };
    return says && which ? term + 1 : 0;
  }

  /** "23 said yes": those asked are not told again. */
  private static boolean isPoll(Terms terms, Draft draft) {
    int last = saysWhich(terms, draft.last() + 1);
    return last > 0 && !terms.lower(last - 1).startsWith("vote");
  }

  private static Draft part(Draft draft, String shared) {
    String code = draft.unit().code().isEmpty() ? shared : draft.unit().code();
    return draft.withUnit(new Unit(code, FigureKind.TALLY, "", ""));
  }

  /** The side a part stands for: "votes in favor", "against", "abstentions"; empty where none is. */
  static String side(Terms terms, Draft draft) {
    int last = draft.last();
    String next = terms.lower(last + 1);
    if (next.equals("in")) {
      last += 2;
    } else if (SIDES.contains(next)) {
      last++;
    } else if (saysWhich(terms, last + 1) > 0) {
      last += 2;
    }
    int first = draft.first();
    while (first < last
        && (terms.isDigits(first)
            || NumberWords.begins(terms.lower(first))
            || terms.lower(first).equals("-"))) {
      first++;
    }
    return terms.isDigits(first) ? "" : terms.words(first, last);
  }
}
