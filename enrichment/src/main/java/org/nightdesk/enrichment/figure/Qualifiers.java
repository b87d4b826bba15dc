package org.nightdesk.enrichment.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words around a number that say how exactly it is meant. */
final class Qualifiers {
  private static final int LONGEST = 4;
  private static final Map<String, Qualifier> BEFORE = before();
  /** The last words of the phrases. */
  private static final Set<String> LAST_WORDS = lastWords();

  /**
   * What was found.
   *
   * @param first index of the first term, the qualifier included
   * @param last index of the last term, a qualifier after the figure included
   */
  record Found(Qualifier qualifier, int first, int last) {}

  private Qualifiers() {}

  static Found around(Terms terms, int first, int last, boolean duration) {
    Found after = after(terms, first, last);
    int end = first - 1;
    String article = terms.lower(end);
    if (article.equals("the") || article.equals("a") || article.equals("an")) {
      end--;
    }
    boolean may = LAST_WORDS.contains(terms.lower(end));
    for (int length = LONGEST; may && length > 0; length--) {
      int begin = end - length + 1;
      Qualifier found = begin < 0 ? null : BEFORE.get(terms.phrase(begin, end));
      boolean compass = length == 2 && terms.lower(end).equals("of") && isCompass(terms, begin);
      if (found == null || compass && UnitLexicon.currency(terms, first).isEmpty()) {
        continue; // "5 km north of 3 villages" is a place
      }
      boolean over =
          length == 1 && (terms.lower(end).equals("over") || terms.lower(end).equals("under"));
      boolean article2 = end < first - 1;
      if (over && (duration && article2 || article2 && article.equals("the"))) {
        break; // "over the two days" is a stretch of time
      }
      return new Found(found, begin, after.last());
    }
    return after;
  }

  private static boolean isCompass(Terms terms, int term) {
    return terms.lower(term).equals("north") || terms.lower(term).equals("south");
  }

  /** Whether the qualifier is the verb of its clause: "the toll exceeded 100". */
  static boolean isVerb(String word) {
    return switch (word) {
      case "exceeded", "exceeds", "exceed", "topped", "tops", "surpassed", "surpasses" -> true;
      default -> false;
    };
  }

  private static Found after(Terms terms, int first, int last) {
    for (int at = first + 1; at < last; at++) {
      if (terms.lower(at).equals("+") && terms.isJoined(at) && terms.isDigits(at - 1)) {
        return new Found(Qualifier.AT_LEAST, first, last); // "30+ years"
      }
    }
    for (int at = first + 1; at < last; at++) {
      boolean hyphen = terms.lower(at).equals("-") && terms.isJoined(at);
      if (hyphen && terms.lower(at + 1).equals("odd")) {
        return new Found(Qualifier.ABOUT, first, last); // "300-odd guests"
      }
      if (hyphen && terms.lower(at + 1).equals("plus")) {
        return new Found(Qualifier.AT_LEAST, first, last);
      }
    }
    for (int at = first + 1; at + 1 < last; at++) {
      if (terms.lower(at).equals("or") && terms.lower(at + 1).equals("more")) {
        return new Found(Qualifier.AT_LEAST, first, last); // "four or more people"
      }
    }
    String next = terms.lower(last + 1);
    String then = terms.lower(last + 2);
    if (next.equals("+") && terms.isJoined(last + 1)) {
      return new Found(Qualifier.AT_LEAST, first, last + 1);
    }
    if (next.equals("or")) {
      return switch (then) {
        case "more" -> new Found(Qualifier.AT_LEAST, first, last + 2);
        case "less", "fewer" -> new Found(Qualifier.AT_MOST, first, last + 2);
        case "so" -> new Found(Qualifier.ABOUT, first, last + 2);
        default -> new Found(Qualifier.EXACT, first, last);
      };
    }
    if (next.equals("at") && (then.equals("most") || then.equals("least"))) {
      Qualifier bound = then.equals("most") ? Qualifier.AT_MOST : Qualifier.AT_LEAST;
      return new Found(bound, first, last + 2);
    }
    return new Found(Qualifier.EXACT, first, last);
  }

  private static Set<String> lastWords() {
    Set<String> words = new HashSet<>();
    BEFORE.keySet().forEach(phrase -> words.add(phrase.substring(phrase.lastIndexOf(' ') + 1)));
    return Set.copyOf(words);
  }

  private static Map<String, Qualifier> before() {
    Map<String, Qualifier> words = new HashMap<>();
    put(
        words,
        Qualifier.ABOUT,
        "about",
        "around",
        "approximately",
        "approx",
        "roughly",
        "some",
        "circa",
        "ca",
        "an estimated",
        "estimated",
        "~",
        "something like",
        "in the region of",
        "in the order of",
        "or so",
        "round about",
        "about some",
        "≈",
        "somewhere around");
    put(
        words,
        Qualifier.NEARLY,
        "nearly",
        "almost",
        "close to",
        "just under",
        "just short of",
        "near",
        "virtually",
        "just below",
        "approaching",
        "nearing",
        "a near",
        "not quite",
        "very nearly",
        "just shy of");
    put(
        words,
        Qualifier.AT_LEAST,
        "at least",
        "a minimum of",
        "minimum",
        "no fewer than",
        "no less than",
        "not less than",
        "not fewer than",
        "minimum of",
        "a minimum",
        "≥");
    put(
        words,
        Qualifier.AT_MOST,
        "at most",
        "up to",
        "a maximum of",
        "maximum",
        "no more than",
        "not more than",
        "as many as",
        "as long as",
        "as much as",
        "maximum of",
        "at the most",
        "a maximum",
        "upto",
        "≤",
        "capped at",
        "as high as",
        "limited to");
    put(
        words,
        Qualifier.OVER,
        "more than",
        "over",
        "exceeding",
        "in excess of",
        "well over",
        "upwards of",
        "upward of",
        "above",
        "just over",
        "greater than",
        "larger than",
        "higher than",
        "slightly more than",
        "a little over",
        "just above",
        "well above",
        ">",
        "longer than",
        "far more than",
        "older than",
        "well more than",
        "bigger than",
        "surpassing",
        "exceeded",
        "exceeds",
        "exceed",
        "topped",
        "tops",
        "surpassed",
        "surpasses",
        "north of");
    put(
        words,
        Qualifier.UNDER,
        "less than",
        "fewer than",
        "under",
        "below",
        "well under",
        "lower than",
        "smaller than",
        "slightly less than",
        "well below",
        "<",
        "shorter than",
        "younger than",
        "south of");
    return Map.copyOf(words);
  }

  private static void put(Map<String, Qualifier> words, Qualifier qualifier, String... phrases) {
    for (String phrase : phrases) {
      words.put(phrase, qualifier);
    }
  }
}
