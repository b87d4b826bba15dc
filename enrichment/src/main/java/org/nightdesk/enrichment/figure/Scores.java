package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.figure.UnitLexicon.Unit;

/** Results of games and votes written with a dash: "won 3-1", "a 54-46 vote". */
final class Scores {
  private static final Set<String> CUES = words("""
      win wins won beat beats beaten defeat defeated defeats draw drew drawn lost loss lose
      victory goal goals match game lead led leading set sets score scored half-time halftime
      cup league vote votes voted ruling ruled passed final semi-final aggregate penalties
      """);
  private static final Unit SCORE = new Unit("", FigureKind.SCORE, "", "");

  private Scores() {}

  static Optional<Draft> read(Terms terms, int term) {
    if (!terms.isJoined(term + 1)) {
      return Optional.empty();
    }
    boolean to = isTo(terms, term);
    int other = to ? term + 4 : term + 2;
    String dash = terms.lower(term + 1);
    boolean joined = (dash.equals("-") || dash.equals("–"))
        && terms.isJoined(term + 1)
        && terms.isJoined(term + 2)
        && terms.isDigits(other);
    if (!joined) {
      return Optional.empty();
    }
    boolean more = terms.isJoined(other + 1)
        && (terms.isWord(other + 1) || "-%/".contains(terms.lower(other + 1)));
    boolean counted = UnitLexicon.unit(terms, other + 1).isPresent()
        || NumberWords.isScale(terms.lower(other + 1));
    boolean money = terms.lower(term - 1).equals("$");
    if (more
        || counted
        || money
        || !isShort(terms, term)
        || !isShort(terms, other)
        || !to && !hasCue(terms, term)) {
      return Optional.empty();
    }
    BigDecimal first = new BigDecimal(terms.lower(term));
    BigDecimal second = new BigDecimal(terms.lower(other));
    return Optional.of(
        new Draft(term, other, new Amount.Range(first, second), SCORE, "", false, false));
  }

  /** "230-to-197". */
  private static boolean isTo(Terms terms, int term) {
    return terms.lower(term + 2).equals("to")
        && terms.lower(term + 3).equals("-")
        && terms.isJoined(term + 3)
        && terms.isJoined(term + 4);
  }

  private static boolean isShort(Terms terms, int term) {
    String digits = terms.lower(term);
    return digits.length() <= 3 && DigitReader.parse(digits).isPresent() && digits.indexOf('.') < 0;
  }

  private static boolean hasCue(Terms terms, int term) {
    for (int i = Math.max(0, term - 15); i < Math.min(terms.count(), term + 12); i++) {
      if (CUES.contains(terms.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
