package org.nightdesk.enrichment.time;

import java.util.Optional;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/**
 * Centuries: "the 19th century", "mid-18th-century", "the late twentieth century", "the 1700s".
 *
 * <p>The nineteenth century is 1801 to 1900; the 1800s are 1800 to 1899. The part that "early" or
 * "late" names is not drawn out: the words tell no year.
 */
final class Centuries {
  /** Earlier ones are told before Christ as often as after. */
  private static final int EARLIEST = 11;

  private static final int LATEST = 21;

  private Centuries() {}

  static Optional<Reading> read(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    int last = token;
    int number = 0;
    if (sentence.digits(token) > 0) {
      last = token + 1;
      number = sentence.isJoined(last) ? ending(sentence.lower(last)) * sentence.digits(token) : 0;
      word = sentence.lower(last);
    } else {
      int hyphen = word.startsWith("mid-") ? 4 : 0;
      int noun = word.endsWith("-century") ? word.length() - 8 : word.length();
      number = hyphen < noun ? number(word.substring(hyphen, noun)) : 0;
    }
    if (number < EARLIEST || number > LATEST) {
      return Optional.empty();
    }
    boolean apart = sentence.lower(last + 1).equals("-");
    int noun = apart ? last + 2 : last + 1;
    boolean told = switch (sentence.lower(noun)) {
      case "century", "centuries" -> true;
      default -> false;
    };
    if (!word.endsWith("-century") && !told) {
      return Optional.empty();
    }
    int end = word.endsWith("-century") ? last : noun;
    boolean ancient = sentence.lower(end + 1).startsWith("b")
        && sentence.lower(end + 1).replace(".", "").startsWith("bc");
    String value = (number * 100 - 99) + "/" + number * 100;
    return ancient
        ? Optional.empty()
        : Optional.of(Reading.written(token, end, value, Precision.INTERVAL));
  }

  /** 1 where a figure's ending makes it an ordinal, else 0. */
  private static int ending(String word) {
    boolean ending = word.startsWith("th") || word.startsWith("st") || word.startsWith("nd");
    return ending && (word.length() == 2 || word.equals(word.substring(0, 2) + "-century")) ? 1 : 0;
  }

  /** "nineteenth" or "19th" as 19; 0 for other words. */
  private static int number(String word) {
    int ordinal = CalendarWords.ordinal(word);
    boolean figures = ordinal == 0
        && word.length() == 4
        && Character.isDigit(word.charAt(0))
        && Character.isDigit(word.charAt(1))
        && ending(word.substring(2)) == 1;
    return figures
        ? Character.digit(word.charAt(0), 10) * 10 + Character.digit(word.charAt(1), 10)
        : ordinal;
  }
}
