package org.nightdesk.enrichment.compare;

import java.util.Set;

/** Words for numbers: a clause's figures are compared as figures, not as words. */
final class NumberWords {
  private static final Set<String> WORDS = Set.of(
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen",
      "twenty",
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
    return WORDS.contains(lower);
  }
}
