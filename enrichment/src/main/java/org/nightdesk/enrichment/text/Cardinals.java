package org.nightdesk.enrichment.text;

import java.util.List;

/** The English words for whole numbers, in order. */
public final class Cardinals {
  /** From "zero" to "twenty": a word's place is its number. */
  public static final List<String> TO_TWENTY = List.of(
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
      "twenty");

  private Cardinals() {}
}
