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
      cup league vote voted ruling ruled passed final semi-final aggregate penalties
      """);
  private static final Unit SCORE = new Unit("", FigureKind.SCORE, "", "");

  private Scores() {}

  static Optional<Draft> read(Terms terms, int term) {
    String dash = terms.lower(term + 1);
    boolean joined = (dash.equals("-") || dash.equals("–"))
        && terms.isJoined(term + 1)
        && terms.isJoined(term + 2)
        && terms.isDigits(term + 2);
    boolean more = terms.isJoined(term + 3)
        && (terms.isWord(term + 3) || "-%/".contains(terms.lower(term + 3)));
    boolean counted =
        UnitLexicon.unit(terms, term + 3).isPresent() || NumberWords.isScale(terms.lower(term + 3));
    boolean money = terms.lower(term - 1).equals("$");
    if (!joined
        || more
        || counted
        || money
        || !isShort(terms, term)
        || !isShort(terms, term + 2)
        || !hasCue(terms, term)) {
      return Optional.empty();
    }
    BigDecimal first = new BigDecimal(terms.lower(term));
    BigDecimal second = new BigDecimal(terms.lower(term + 2));
    return Optional.of(
        new Draft(term, term + 2, new Amount.Range(first, second), SCORE, "", false, false));
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
