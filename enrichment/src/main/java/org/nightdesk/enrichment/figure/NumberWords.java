package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** English number words and scales, lower-case. */
final class NumberWords {
  private static final Map<String, Integer> SMALL = Map.ofEntries(
      Map.entry("zero", 0),
      Map.entry("nought", 0),
      Map.entry("naught", 0),
      Map.entry("one", 1),
      Map.entry("two", 2),
      Map.entry("three", 3),
      Map.entry("four", 4),
      Map.entry("five", 5),
      Map.entry("six", 6),
      Map.entry("seven", 7),
      Map.entry("eight", 8),
      Map.entry("nine", 9),
      Map.entry("ten", 10),
      Map.entry("eleven", 11),
      Map.entry("twelve", 12),
      Map.entry("thirteen", 13),
      Map.entry("fourteen", 14),
      Map.entry("fifteen", 15),
      Map.entry("sixteen", 16),
      Map.entry("seventeen", 17),
      Map.entry("eighteen", 18),
      Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS = Map.of(
      "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty",
      80, "ninety", 90);
  private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
      Map.entry("thousand", new BigDecimal("1000")),
      Map.entry("lakh", new BigDecimal("100000")),
      Map.entry("million", new BigDecimal("1000000")),
      Map.entry("crore", new BigDecimal("10000000")),
      Map.entry("billion", new BigDecimal("1000000000")),
      Map.entry("trillion", new BigDecimal("1000000000000")));
  private static final Map<String, BigDecimal> SHORT_SCALES = Map.of(
      "bn", new BigDecimal("1000000000"),
      "mn", new BigDecimal("1000000"),
      "mln", new BigDecimal("1000000"),
      "tn", new BigDecimal("1000000000000"),
      "trn", new BigDecimal("1000000000000"),
      "lakhs", new BigDecimal("100000"),
      "crores", new BigDecimal("10000000"),
      "k", new BigDecimal("1000"));

  /** Letters that are scales only after money. */
  private static final Map<String, BigDecimal> MONEY_SCALES = Map.of(
      "m", new BigDecimal("1000000"),
      "b", new BigDecimal("1000000000"),
      "t", new BigDecimal("1000000000000"));

  private static final Map<String, Long> PARTS = Map.ofEntries(
      Map.entry("half", 2L),
      Map.entry("halves", 2L),
      Map.entry("third", 3L),
      Map.entry("quarter", 4L),
      Map.entry("fourth", 4L),
      Map.entry("fifth", 5L),
      Map.entry("sixth", 6L),
      Map.entry("seventh", 7L),
      Map.entry("eighth", 8L),
      Map.entry("ninth", 9L),
      Map.entry("tenth", 10L),
      Map.entry("eleventh", 11L),
      Map.entry("twelfth", 12L),
      Map.entry("fifteenth", 15L),
      Map.entry("sixteenth", 16L),
      Map.entry("twentieth", 20L),
      Map.entry("thirtieth", 30L),
      Map.entry("fortieth", 40L),
      Map.entry("fiftieth", 50L),
      Map.entry("hundredth", 100L),
      Map.entry("thousandth", 1000L),
      Map.entry("millionth", 1_000_000L),
      Map.entry("billionth", 1_000_000_000L),
      Map.entry("trillionth", 1_000_000_000_000L));

  private static final Set<String> VAGUE = Set.of(
      "dozens", "hundreds", "thousands", "millions", "billions", "trillions", "scores", "tens");

  private NumberWords() {}

  /** Every word that can begin a number. */
  static Set<String> all() {
    Set<String> words = new HashSet<>(SMALL.keySet());
    words.addAll(TENS.keySet());
    words.addAll(SCALES.keySet());
    words.addAll(VAGUE);
    words.add("hundred");
    words.add("dozen");
    return words;
  }

  /** The words for parts of one, in the singular. */
  static Set<String> parts() {
    return PARTS.keySet();
  }

  /** 0 to 19, or -1. */
  static int small(String word) {
    return SMALL.getOrDefault(word, -1);
  }

  /** 20, 30 to 90, or -1. */
  static int tens(String word) {
    return TENS.getOrDefault(word, -1);
  }

  static boolean isDozen(String word) {
    return switch (word) {
      case "dozen", "dozens", "doz", "dozs" -> true;
      default -> false;
    };
  }

  static boolean isScale(String word) {
    return SCALES.containsKey(word);
  }

  /** The scale a word or, after money, a letter stands for; zero where it is none. */
  static BigDecimal scale(String word, boolean money) {
    BigDecimal scale = SCALES.getOrDefault(word, SHORT_SCALES.getOrDefault(word, BigDecimal.ZERO));
    return scale.signum() == 0 && money ? MONEY_SCALES.getOrDefault(word, BigDecimal.ZERO) : scale;
  }

  /** Into how many parts the word divides: 3 for "third" and "thirds"; 0 where it does not. */
  static long parts(String word) {
    long singular = PARTS.getOrDefault(word, 0L);
    return singular == 0 && word.endsWith("s")
        ? PARTS.getOrDefault(word.substring(0, word.length() - 1), 0L)
        : singular;
  }

  /** "First", "twentieth": a place in a row. */
  static boolean isOrdinal(String word) {
    return word.equals("first") || word.equals("second") || PARTS.getOrDefault(word, 0L) > 2;
  }

  /** "Hundreds", "scores": large, but no number. */
  static boolean isVague(String word) {
    return VAGUE.contains(word);
  }

  static boolean begins(String word) {
    return SMALL.containsKey(word)
        || TENS.containsKey(word)
        || SCALES.containsKey(word)
        || word.equals("hundred")
        || word.equals("dozen");
  }
}
