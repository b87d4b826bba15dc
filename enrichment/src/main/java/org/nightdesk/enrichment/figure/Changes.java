package org.nightdesk.enrichment.figure;

import java.util.Set;

/** Verbs and nouns of rising and falling near a figure. */
final class Changes {
  private static final int REACH = 8;
  private static final Set<String> UP = words("""
      rose rise rises risen rising up increase increased increases increasing grew grow grows
      grown growing growth gain gained gains climb climbed climbs jump jumped jumps surge
      surged surges soared raise raised raises higher advanced expanded doubled tripled
      rallied added hike hiked widened boosted rocketed edged-up accelerated upped
      """);
  private static final Set<String> DOWN = words("""
      fell fall falls fallen falling down decrease decreased decreases drop dropped drops
      decline declined declines lost loses cut cuts reduce reduced reduces reduction lower
      lowered slid slide slipped slips plunged plunge tumbled sank shrank shrunk shed eased
      narrowed slumped dipped halved contracted plummeted slashed retreated slowed
      """);
  private static final Set<String> UNCHANGED =
      Set.of("unchanged", "flat", "steady", "stable", "stagnated", "unaltered");
  private static final Set<String> LINKS = words("""
      to by of from at another a an the back sharply slightly further around about some more
      than as much nearly almost over approximately roughly only just briefly again and in
      least
      """);

  private Changes() {}

  /** Which way the figure from {@code first} to {@code last} went, as its clause tells. */
  static Change of(Terms terms, int first, int last) {
    Change after = after(terms, last);
    if (after != Change.NONE_STATED) {
      return after;
    }
    String link = terms.lower(first - 1);
    boolean linked =
        link.equals("to") || link.equals("by") || link.equals("of") || link.equals("from");
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      String word = terms.lower(i);
      Change found = direction(word);
      if (found != Change.NONE_STATED && !isNoChange(terms, i)) {
        return found;
      }
      boolean passes = LINKS.contains(word)
          || word.endsWith("ly")
          || linked && (terms.isWord(i) || terms.isDigits(i) || "%$€£".contains(word));
      if (!passes || word.equals("that") || word.equals("and") && !linked) {
        return Change.NONE_STATED;
      }
    }
    return Change.NONE_STATED;
  }

  /** "5% higher", "a 5% increase". */
  private static Change after(Terms terms, int last) {
    Change next = direction(terms.lower(last + 1));
    if (next == Change.NONE_STATED || isNoChange(terms, last + 1)) {
      return Change.NONE_STATED;
    }
    String word = terms.lower(last + 1);
    boolean noun = word.endsWith("e")
        || word.endsWith("er")
        || word.endsWith("p")
        || word.endsWith("b")
        || word.equals("cut")
        || word.equals("growth")
        || word.equals("fall")
        || word.equals("drop")
        || word.equals("gain")
        || word.equals("up")
        || word.equals("down")
        || word.equals("reduction");
    return noun ? next : Change.NONE_STATED;
  }

  private static boolean isNoChange(Terms terms, int term) {
    String word = terms.lower(term);
    String next = terms.lower(term + 1);
    // "up to" and "down to" bound, "higher than" compares, "made up of" consists
    boolean bound = word.equals("up") && (next.equals("to") || next.equals("of"));
    boolean particle = (word.equals("up") || word.equals("down"))
        && term > 0
        && (terms.lower(term - 1).equals("made") || terms.lower(term - 1).equals("set"));
    boolean compares = (word.equals("higher") || word.equals("lower")) && next.equals("than");
    return bound || particle || compares;
  }

  /** Whether a verb of change stands before "from A to B" at {@code from}. */
  static boolean leadsInto(Terms terms, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (direction(terms.lower(i)) != Change.NONE_STATED) {
        return true;
      }
      if (!terms.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  static Change direction(String word) {
    if (UP.contains(word)) {
      return Change.UP;
    }
    if (DOWN.contains(word)) {
      return Change.DOWN;
    }
    return UNCHANGED.contains(word) ? Change.UNCHANGED : Change.NONE_STATED;
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
