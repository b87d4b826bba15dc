package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.figure.UnitLexicon.Unit;

/** Ages without a unit: "aged 45", "Ada Novak, 45, said". */
final class Ages {
  private static final Unit YEARS = new Unit("a", FigureKind.DURATION, "", "");

  private static final int LONGEST_LIST = 12;
  private static final Set<String> VERBS =
      Set.of("was", "is", "said", "says", "who", "had", "has", "told", "died", "from");

  private Ages() {}

  /** "Aged twenty-one", "the age of fifteen": an age in words. */
  static Optional<Draft> spelled(Terms terms, int term) {
    String before = terms.lower(term - 1);
    boolean age =
        before.equals("aged") || before.equals("of") && terms.lower(term - 2).equals("age");
    Optional<NumberReading> number = age ? WordReader.read(terms, term) : Optional.empty();
    return number
        .filter(n -> !n.isVague() && UnitLexicon.unit(terms, n.last() + 1).isEmpty())
        .filter(n ->
            !terms.lower(n.last() + 1).equals("-") && !terms.lower(n.last() + 1).equals("to"))
        .map(n -> new Draft(term, n.last(), n.amount(), YEARS, "", false, false));
  }

  static Optional<Draft> read(Terms terms, int term) {
    if (isApart(terms, term)) {
      return DigitReader.parse(terms.lower(term))
          .map(age -> new Draft(term, term + 4, new Amount.Exact(age), YEARS, "", true, false));
    }
    String digits = terms.lower(term);
    if (!terms.isDigits(term)
        || digits.length() > 3
        || !mayFollow(terms.lower(term - 1))
        || DigitReader.parse(digits).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = DigitReader.parse(digits).get();
    boolean whole = value.scale() <= 0 && value.signum() > 0 && value.intValue() < 115;
    String before = terms.lower(term - 1);
    String next = terms.lower(term + 1);
    boolean ageOf = before.equals("of") && terms.lower(term - 2).equals("age");
    boolean aged = (ageOf || before.equals("aged") || before.equals("age") || isListed(terms, term))
        && UnitLexicon.unit(terms, term + 1).isEmpty();
    boolean apposition = before.equals(",")
        && terms.isCapitalised(term - 2)
        && terms.isCapitalised(term - 3)
        && terms.isWord(term - 2)
        && next.equals(",");
    boolean aside = before.equals(",")
        && next.equals(",")
        && terms.isWord(term - 2)
        && !StopWords.isStop(terms.lower(term - 2))
        && (VERBS.contains(terms.lower(term + 2)) || isOne(terms, term - 2))
        && value.intValue() > 2;
    boolean named = before.equals(",")
        && next.equals(",")
        && terms.isWord(term - 2)
        && terms.isCapitalised(term - 2)
        && digits.length() == 2
        && terms.isWord(term + 2)
        && !terms.isCapitalised(term + 2)
        && isClauseStart(terms, term - 3);
    int was = before.equals("about") || before.equals("only") || before.equals("just") ? 2 : 1;
    boolean verb =
        terms.lower(term - was).equals("was") || terms.lower(term - was).equals("is");
    String who = terms.lower(term - was - 1);
    boolean person = who.equals("he") || who.equals("she") || who.equals("who");
    boolean ends = next.isEmpty()
        || next.equals(".")
        || next.equals(",")
        || next.equals("and")
        || next.equals("when")
        || next.equals("at");
    return whole && (aged || apposition || aside || named || verb && person && ends)
        ? Optional.of(new Draft(term, term, new Amount.Exact(value), YEARS, "", false, false))
        : Optional.empty();
  }

  /** "28 - year - old": as "28-year-old", in a text whose marks all stand apart. */
  private static boolean isApart(Terms terms, int term) {
    return terms.lower(term + 1).equals("-")
        && !terms.isJoined(term + 1)
        && terms.lower(term + 2).equals("year")
        && terms.lower(term + 3).equals("-")
        && terms.lower(term + 4).startsWith("old");
  }

  /** Whether an age can stand behind the word. */
  private static boolean mayFollow(String before) {
    return switch (before) {
      case ",", "of", "aged", "age", "ages", "was", "is", "about", "only", "just", "and", "or" ->
        true;
      default -> false;
    };
  }

  /** "Aged 12 and 15", "aged 3, 7 and 9". */
  private static boolean isListed(Terms terms, int term) {
    boolean plain = !terms.isWord(term + 1) || StopWords.isStop(terms.lower(term + 1));
    int at = term - 1;
    while (plain && at > term - LONGEST_LIST && at > 0) {
      String word = terms.lower(at);
      if (word.equals("aged") || word.equals("ages")) {
        return terms.isDigits(at + 1);
      }
      if (!terms.isDigits(at) && !word.equals(",") && !word.equals("and") && !word.equals("or")) {
        return false;
      }
      at--;
    }
    return false;
  }

  /** Where a name begins a sentence or clause, it is the one who acts: "Ames, 62, left the room". */
  private static boolean isClauseStart(Terms terms, int before) {
    String word = terms.lower(before);
    return before < 0 || word.equals(",") || word.equals("and") || word.equals("but");
  }

  /** "The cyclist, 27, rode": a noun in the singular with its article. */
  private static boolean isOne(Terms terms, int noun) {
    boolean article = Phrases.isDeterminer(terms.lower(noun - 1))
        || Phrases.isDeterminer(terms.lower(noun - 2)) && terms.isWord(noun - 1);
    return article && terms.isWord(noun) && !CountedNoun.isPlural(terms, noun);
  }
}
