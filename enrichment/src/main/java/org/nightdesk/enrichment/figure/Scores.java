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
  private static final Set<String> GAMES = words("""
      win wins won beat beats beaten defeat defeated draw drew drawn lost lose loses led trailed
      """);
  private static final Set<String> BEHIND = words("""
      on in at against after over and but with before to when while as for yesterday today
      """);
  private static final int NEAR = 5;
  private static final Unit SCORE = new Unit("", FigureKind.SCORE, "", "");

  private Scores() {}

  static Optional<Draft> read(Terms terms, int term) {
    if (!terms.isJoined(term + 1)) {
      return spoken(terms, term);
    }
    if (terms.lower(term + 1).equals(":")) {
      boolean game = terms.isDigits(term + 2)
          && terms.isJoined(term + 2)
          && terms.lower(term + 2).length() == 1
          && !terms.lower(term + 3).equals(":")
          && isNear(terms, term);
      return game ? score(terms, term, term + 2) : Optional.empty();
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
    return score(terms, term, other);
  }

  private static Optional<Draft> score(Terms terms, int term, int other) {
    BigDecimal first = new BigDecimal(terms.lower(term));
    BigDecimal second = new BigDecimal(terms.lower(other));
    return Optional.of(
        new Draft(term, other, new Amount.Range(first, second), SCORE, "", false, false));
  }

  /** "Won 3 to 2": two small numbers behind a verb of winning, with nothing that is counted. */
  private static Optional<Draft> spoken(Terms terms, int term) {
    int other = term + 2;
    boolean small = terms.lower(term + 1).equals("to")
        && terms.isDigits(other)
        && terms.lower(term).length() <= 2
        && terms.lower(other).length() <= 2;
    boolean counted = small && terms.isWord(other + 1) && !BEHIND.contains(terms.lower(other + 1));
    boolean measured = small && terms.lower(other + 1).equals("%");
    return small && !counted && !measured && isNear(terms, term)
        ? score(terms, term, other)
        : Optional.empty();
  }

  /** Whether a verb of winning and losing stands shortly before. */
  private static boolean isNear(Terms terms, int term) {
    for (int at = term - 1; at >= Math.max(0, term - NEAR); at--) {
      if (GAMES.contains(terms.lower(at))) {
        return true;
      }
    }
    return false;
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
