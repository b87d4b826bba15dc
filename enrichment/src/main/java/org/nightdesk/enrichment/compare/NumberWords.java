package org.nightdesk.enrichment.compare;

import java.util.Set;
import org.nightdesk.enrichment.text.Cardinals;

/** Words for numbers: a clause's figures are compared as figures, not as words. */
final class NumberWords {
  private static final Set<String> LARGE_OR_VAGUE = Set.of(
      "thirty",
      "forty",
      "fifty",
      "sixty",
      "seventy",
      "eighty",
      "ninety",
      "hundred",
      "thousand",
      "million",
      "billion",
      "trillion",
      "dozen",
      "half",
      "hundreds",
      "thousands",
      "millions",
      "billions",
      "dozens");

  private NumberWords() {}

  static boolean isOne(String lower) {
    return LARGE_OR_VAGUE.contains(lower) || Cardinals.TO_TWENTY.contains(lower);
  }
}
