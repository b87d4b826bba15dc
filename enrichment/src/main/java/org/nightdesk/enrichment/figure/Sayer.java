package org.nightdesk.enrichment.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.text.WordSet;

/**
 * Who states the figures of a sentence, in its words. Asked in text order; what a semicolon parts is
 * stated apart.
 */
final class Sayer {
  private static final WordSet SAYING = WordSet.of("""
      said says say reported reports announced estimates estimated told claimed claims stated
      according showed shows indicated added accused confirmed warned noted predicted forecast
      revealed declared found put puts spoke speaks counted
      """);
  private static final Set<String> PERFECT =
      Set.of("has", "have", "had", "also", "earlier", "later", "then", "further");
  private static final Set<String> PASSIVE =
      Set.of("is", "was", "were", "are", "be", "been", "an", "a");
  private static final Set<String> NOT_FINDINGS =
      Set.of("for", "guilty", "dead", "alive", "in", "on", "at", "out", "liable");
  private static final int LONGEST = 9;

  private final Terms terms;
  private final List<Statement> statements = new ArrayList<>();
  private int from = 0;
  private int to = -1;
  /** The first statement of the segment that the term has not passed. */
  private int next;

  /**
   * Somebody says something.
   *
   * @param verb index of the verb or of "according"
   */
  private record Statement(int verb, String subject) {}

  Sayer(Terms terms) {
    this.terms = terms;
  }

  /** Who states what stands at the term; empty where nobody is named. */
  String of(int term) {
    if (term >= to) {
      from = term;
      while (from > 0 && !terms.lower(from - 1).equals(";")) {
        from--;
      }
      to = term;
      while (to < terms.count() && !terms.lower(to).equals(";")) {
        to++;
      }
      read();
    }
    while (next < statements.size() && statements.get(next).verb < term) {
      next++; // "officials said 24, but the agency reported 32"
    }
    return statements.isEmpty() ? "" : statements.get(Math.max(0, next - 1)).subject;
  }

  private void read() {
    statements.clear();
    next = 0;
    for (int at = from; at < to; at++) {
      if (!terms.isIn(SAYING, at)) {
        continue;
      }
      String word = terms.lower(at);
      if (word.equals("according")) {
        if (terms.lower(at + 1).equals("to")) {
          boolean joined =
              terms.lower(at - 1).equals("and") || terms.lower(at - 1).equals("but");
          if (joined && statements.isEmpty()) {
            statements.add(
                new Statement(at, "")); // what stands before "and according to" is not theirs
          }
          statements.add(new Statement(at, source(terms, at + 2)));
        }
        continue;
      }
      int verb = at;
      Optional<String> subject = says(terms, at) ? subject(terms, at) : Optional.empty();
      subject.ifPresent(name -> statements.add(new Statement(verb, name)));
    }
  }

  /** Whether the word is a verb of saying here: not "an estimated", "is forecast", "found for". */
  private static boolean says(Terms terms, int at) {
    String before = terms.lower(at - 1);
    String next = terms.lower(at + 1);
    return switch (terms.lower(at)) {
      case "found" -> !NOT_FINDINGS.contains(next) && !PASSIVE.contains(before);
      case "spoke", "speaks" -> next.equals("of") && Phrases.isMeasure(terms, at + 2);
      case "counted" -> Phrases.isMeasure(terms, at + 1);
      case "put", "puts" -> putsAt(terms, at);
      case "claimed" -> !claimsLives(terms, at) && !PASSIVE.contains(before);
      case "estimates", "reports", "claims", "forecast" ->
        !PASSIVE.contains(before)
            && !Phrases.isDeterminer(before)
            && !before.endsWith("ing")
            && !next.equals("of")
            && !next.equals("for");
      default -> !PASSIVE.contains(before) && !Phrases.isDeterminer(before);
    };
  }

  /** "The virus claimed 6,606 lives". */
  private static boolean claimsLives(Terms terms, int claimed) {
    for (int at = claimed + 1; at < claimed + 6; at++) {
      String word = terms.lower(at);
      if (word.equals("lives") || word.equals("victims") || word.equals("life")) {
        return true;
      }
    }
    return false;
  }

  /** "Put the damage at 5 million". */
  private static boolean putsAt(Terms terms, int put) {
    for (int at = put + 2; at < put + 8; at++) {
      if (terms.lower(at).equals("at")) {
        return Phrases.isMeasure(terms, at + 1)
            || terms.lower(at + 1).equals("between")
            || Phrases.isMeasure(terms, at + 2);
      }
    }
    return false;
  }

  private static String source(Terms terms, int from) {
    int end = from - 1;
    for (int at = from; at < Math.min(terms.count(), from + 12); at++) {
      String word = terms.lower(at);
      boolean inner = terms.isWord(at)
          || Phrases.isPossessive(terms, at)
          || word.equals("-")
          || isDate(terms, at, from);
      boolean clause = at > from && isPronoun(word);
      if (!inner || clause || word.equals("that") || word.equals("based") || word.equals("which")) {
        break;
      }
      end = at;
    }
    while (end > from + 1 && isHanging(terms.lower(end))) {
      end--; // "a survey published in 2017"
    }
    return terms.words(from, end);
  }

  private static boolean isHanging(String word) {
    return word.equals("in")
        || word.equals("on")
        || word.equals("published")
        || word.equals("released")
        || word.equals("by")
        || word.equals("from");
  }

  /** "A March 14, 2019 press release": digits and the comma between them, inside a source. */
  private static boolean isDate(Terms terms, int at, int from) {
    boolean month = terms.isCapitalised(at - 1) && at > from;
    if (terms.isDigits(at)) {
      return at == from + 1 || month || terms.lower(at - 1).equals(",");
    }
    return terms.lower(at).equals(",")
        && terms.isDigits(at - 1)
        && terms.isDigits(at + 1)
        && terms.lower(at + 1).length() == 4
        && terms.isWord(at + 2);
  }

  /** The words before a verb of saying, or after it where it stands behind a comma. */
  private static Optional<String> subject(Terms terms, int verb) {
    int end = verb - 1;
    while (end >= 0 && (PERFECT.contains(terms.lower(end)) || terms.lower(end).endsWith("ly"))) {
      end--;
    }
    int start = Phrases.clauseStart(terms, end + 1);
    if (end >= start) {
      return plain(terms, start, end);
    }
    Optional<String> aside =
        terms.lower(verb - 1).equals(",") ? beforeAside(terms, verb - 1) : Optional.empty();
    return aside.isPresent() ? aside : inverted(terms, verb);
  }

  /** "Nils Aker, who runs the shelter, said": the name before the aside. */
  private static Optional<String> beforeAside(Terms terms, int comma) {
    int aside = Phrases.clauseStart(terms, comma);
    boolean opened = aside > 1 && terms.lower(aside - 1).equals(",");
    boolean describes = switch (terms.lower(aside)) {
      case "who", "which", "whose", "a", "an", "the" -> true;
      default -> isRole(terms, aside, comma - 1);
    };
    if (!opened || !describes) {
      return Optional.empty();
    }
    return plain(terms, Phrases.clauseStart(terms, aside - 1), aside - 2);
  }

  /** "Spokesperson for the governor": a noun in small letters with what depends on it. */
  private static boolean isRole(Terms terms, int from, int end) {
    String noun = terms.lower(from);
    boolean small = terms.isWord(from) && !terms.isCapitalised(from) && !StopWords.isStop(noun);
    return small
        && !noun.endsWith("ing")
        && !noun.endsWith("ed")
        && !noun.endsWith("ly")
        && plain(terms, from, end).isPresent();
  }

  private static Optional<String> inverted(Terms terms, int verb) {
    String mark = terms.lower(verb - 1);
    boolean inverted = mark.equals(",") || mark.equals("”") || mark.equals("\"");
    int begin = Phrases.afterArticle(terms, verb + 1);
    int close = Phrases.end(terms, begin, 8) + 1;
    boolean ends = close >= terms.count() || !terms.isWord(close);
    boolean answer = terms.lower(begin).equals("no") || terms.lower(begin).equals("yes");
    String words = inverted && ends && !answer ? terms.words(begin, close - 1) : "";
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** These words where they are a name or a description and nothing else. */
  private static Optional<String> plain(Terms terms, int from, int end) {
    boolean plain = end - from < LONGEST;
    boolean relative = isRelative(terms.lower(from)) && from < end;
    for (int at = relative ? from + 1 : from; plain && at <= end; at++) {
      String word = terms.lower(at);
      boolean auxiliary =
          (PERFECT.contains(word) || PASSIVE.contains(word) && !isArticle(word)) && at > from;
      boolean named = isInName(word) || terms.isCapitalised(at) && at > from;
      plain = !auxiliary && named && !terms.isDigits(at) && !NumberWords.begins(word);
    }
    int start = relative ? from + 1 : from; // "which the army said"
    while (plain && start < end && isLeading(terms.lower(start))) {
      start++;
    }
    boolean named = plain && start <= end && !isLeading(terms.lower(start));
    for (int at = from + 1; named && at <= end; at++) {
      named = !isPronoun(terms.lower(at)); // "the planet they found"
    }
    boolean answer =
        start == end && (terms.lower(end).equals("no") || terms.lower(end).equals("yes"));
    return named && !answer ? Optional.of(terms.words(start, end)) : Optional.empty();
  }

  /** Articles and "of" stand inside the name of a source; other small words begin a clause. */
  private static boolean isInName(String word) {
    return switch (word) {
      case "the", "a", "an", "of", "for", "in", "its", "his", "he", "she", "they", "it", "and" ->
        true;
      case "but", "their", "as" -> true;
      default -> !StopWords.isStop(word);
    };
  }

  private static boolean isRelative(String word) {
    return word.equals("which") || word.equals("whom");
  }

  private static boolean isPronoun(String word) {
    return switch (word) {
      case "he", "she", "they", "it", "we", "i", "you" -> true;
      default -> false;
    };
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  private static boolean isLeading(String word) {
    return word.equals("and") || word.equals("but") || word.equals("as");
  }
}
