package org.nightdesk.enrichment.time;

import java.util.Map;
import org.nightdesk.enrichment.text.Cardinals;

/** Years in words: "nineteen eighty-six", "two thousand and three", "seventeen hundred and ten". */
final class SpokenYears {
  private static final Map<String, Integer> TENS = Map.of(
      "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty",
      80, "ninety", 90);

  /**
   * A number up to 99, or a year.
   *
   * @param last index of its last token
   */
  record Spoken(int value, int last) {
    boolean isNone() {
      return value == 0;
    }
  }

  private SpokenYears() {}

  /** The year told at the token; none where none is. */
  static Spoken year(DatedSentence sentence, int token) {
    Spoken century = upToNinetyNine(sentence, token);
    String next = sentence.lower(century.last + 1);
    boolean thousand = century.value == 2 && next.equals("thousand");
    boolean hundred = century.value > 9 && century.value < 22 && next.equals("hundred");
    if (thousand || hundred) {
      int at = century.last + 2;
      at += sentence.lower(at).equals("and") ? 1 : 0;
      Spoken rest = upToNinetyNine(sentence, at);
      int base = century.value * (thousand ? 1000 : 100);
      return rest.isNone()
          ? new Spoken(base, century.last + 1)
          : new Spoken(base + rest.value, rest.last);
    }
    boolean known = century.value > 9 && century.value < 22;
    Spoken rest = known ? upToNinetyNine(sentence, century.last + 1) : new Spoken(0, token);
    return rest.value > 9
        ? new Spoken(century.value * 100 + rest.value, rest.last)
        : new Spoken(0, token);
  }

  /** "Twenty-five", "twenty five", "nine" at the token; none where no such word stands. */
  static Spoken upToNinetyNine(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    int hyphen = word.indexOf('-');
    String first = hyphen < 0 ? word : word.substring(0, hyphen);
    int tens = TENS.getOrDefault(first, 0);
    if (tens == 0) {
      return new Spoken(hyphen < 0 ? Math.max(0, Cardinals.TO_TWENTY.indexOf(word)) : 0, token);
    }
    String second = hyphen < 0 ? sentence.lower(token + 1) : word.substring(hyphen + 1);
    int ones = Cardinals.TO_TWENTY.indexOf(second);
    boolean compound = ones > 0 && ones < 10;
    return compound
        ? new Spoken(tens + ones, hyphen < 0 ? token + 1 : token)
        : new Spoken(tens, token);
  }
}
