package org.nightdesk.enrichment.figure;

import java.util.Set;

/** Small numbers in words without a noun: "the army counted seven", but not "one of the two". */
final class LoneNumbers {
  private static final Set<String> COUNTING = Set.of(
      "counted",
      "killed",
      "injured",
      "wounded",
      "arrested",
      "found",
      "named",
      "hurt",
      "lists",
      "listed",
      "saw",
      "reported",
      "were",
      "are",
      "only",
      "another",
      "least",
      "scored",
      "added",
      "claimed",
      "seized",
      "lost",
      "won",
      "sold",
      "bought",
      "to",
      "from",
      "minus",
      "plus",
      "killing",
      "injuring",
      "wounding",
      "rescuing",
      "rescued",
      "detaining",
      "detained",
      "displacing",
      "freeing",
      "freed",
      "treated",
      "totalled",
      "totaled",
      "reached",
      "remaining",
      "is",
      "equals");

  /** "Rose to three when": what comes next is no noun. */
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("when", "after", "as", "on", "since", "from", "but", "while", "this", "last");

  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "all", "his", "her", "their", "our", "its", "number", "page");
  private static final Set<String> OF_THESE = Set.of(
      "the", "his", "her", "its", "their", "our", "my", "them", "whom", "which", "those", "these");
  private static final Set<String> DOING = Set.of(
      "were",
      "are",
      "died",
      "survived",
      "remain",
      "remained",
      "escaped",
      "fled",
      "drowned",
      "had",
      "have",
      "perished");

  private LoneNumbers() {}

  /** "A quarter to nine", "half past six". */
  private static boolean isHour(Terms terms, int first) {
    String before = terms.lower(first - 1);
    String part = terms.lower(first - 2);
    boolean to = before.equals("to") && part.equals("quarter");
    return to || before.equals("past") && (part.equals("half") || part.equals("quarter"));
  }

  /** "One died", "one was pronounced dead": of people hurt one counts too. */
  static boolean isHarmed(Terms terms, int term) {
    String verb = terms.lower(term);
    if (verb.equals("died") || verb.equals("drowned") || verb.equals("perished")) {
      return true;
    }
    int state = verb.equals("was") || verb.equals("is") ? term + 1 : 0;
    state += state > 0 && terms.lower(state).equals("pronounced") ? 1 : 0;
    state += state > 0 && terms.lower(state).endsWith("ly") ? 1 : 0;
    return state > 0 && CountedNoun.isState(terms.lower(state));
  }

  /** Whether the number is told as a count. */
  static boolean isTold(Terms terms, int first, int last) {
    String word = terms.lower(first);
    String next = terms.lower(last + 1);
    if (isHour(terms, first)) {
      return false;
    }
    if (terms.count() <= last - first + 2 && !word.equals("one")
        || terms.count() == last - first + 1) {
      return true; // the sentence is the number
    }
    if (word.equals("one")) {
      return isHarmed(terms, last + 1);
    }
    boolean nothing = NumberWords.small(word) == 0;
    if (nothing && first == 0 && (next.equals("is") || next.equals("was"))) {
      return true; // the number itself is spoken of
    }
    if (Tallies.saysWhich(terms, last + 1) > 0 || next.equals("each")) {
      return true;
    }
    String before = terms.lower(first - 1);
    boolean definite = DEFINITE.contains(before);
    boolean some = next.equals("of") && OF_THESE.contains(terms.lower(last + 2));
    if (!definite && (some || DOING.contains(next))) {
      return true; // "three of them", "two were injured", but not "the two were"
    }
    boolean ends = next.isEmpty()
        || next.equals(".")
        || next.equals(",")
        || next.equals(";")
        || next.equals(")")
        || next.equals("in")
        || next.equals("and");
    boolean level = terms.lower(first - 1).equals("to")
        && Changes.direction(terms.lower(first - 2)) != Change.NONE_STATED;
    boolean goesOn = level && !terms.isCapitalised(last + 1) && CLAUSE_OPENERS.contains(next);
    return goesOn || ends && COUNTING.contains(terms.lower(first - 1));
  }
}
