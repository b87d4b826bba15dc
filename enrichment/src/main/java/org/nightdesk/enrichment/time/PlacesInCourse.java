package org.nightdesk.enrichment.time;

import java.util.Optional;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/**
 * How far something has come that is told elsewhere: "the fourth year of war", "in its third week". Which year
 * that is stays unresolved, for when it began is not said with it.
 */
final class PlacesInCourse implements ExpressionReader {
  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    String unit = sentence.lower(token + 1);
    boolean known = unit.equals("year") || unit.equals("month") || unit.equals("week");
    if (!known || CalendarWords.ordinal(sentence.lower(token)) < 1) {
      return Optional.empty();
    }
    String before = sentence.lower(token - 1);
    boolean owned = before.equals("its") || before.equals("their");
    boolean of = before.equals("the") && sentence.lower(token + 2).equals("of");
    if (!owned && !(of && isCourse(sentence, token + 3))) {
      return Optional.empty(); // "for the third year", "the first week of May"
    }
    Precision precision = switch (unit) {
      case "year" -> Precision.YEAR;
      case "month" -> Precision.MONTH;
      default -> Precision.WEEK;
    };
    return Optional.of(Reading.unresolved(token, token + 1, precision));
  }

  /** Something that lasts, no part of the calendar. */
  private static boolean isCourse(DatedSentence sentence, int token) {
    int noun = switch (sentence.lower(token)) {
      case "the", "a", "his", "her", "this", "that", "its", "their" -> token + 1;
      default -> token;
    };
    String word = sentence.lower(noun);
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && !CalendarWords.isUnit(word)
        && CalendarWords.month(word) == 0
        && CalendarWords.season(word) == 0;
  }
}
