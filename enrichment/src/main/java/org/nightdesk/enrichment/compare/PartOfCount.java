package org.nightdesk.enrichment.compare;

import java.util.List;

/** Figures that count some of those another figure counts: "two of the eight", "among them 22 women", "20 more hostages". */
final class PartOfCount {
  /** Characters around a figure in which the words stand. */
  private static final int AROUND = 24;

  /** Words behind the figure of a part of what was counted before. */
  private static final List<String> OF_OTHERS =
      List.of("of them", "of whom", "of those", "of which");

  /** The same where a number follows: "19 of its 31 tankers". */
  private static final List<String> OF_NUMBER = List.of("of its", "of their", "of the");

  /** Words before the figure of a part. */
  private static final List<String> BEFORE = List.of(
      "among them", "including", "of whom", "of which", "of them", "among those", "the first");

  private PartOfCount() {}

  /** "12 injured, two of them seriously": the two are among those counted before. */
  static boolean isOfOthers(String text, FigureGrouper.Placed placed) {
    String after = after(text, placed) + " ";
    return OF_OTHERS.stream().anyMatch(words -> after.startsWith(words + " "));
  }

  /** Whether words around the figure, or "more" within it, say that it counts a part. */
  static boolean isPart(String text, FigureGrouper.Placed placed) {
    String before = before(text, placed);
    String own = " " + Wording.normal(placed.figure().text()) + " ";
    boolean further = own.contains(" more ") && !own.contains(" more than ");
    return further
        || isOfOthers(text, placed)
        || isOfNumber(after(text, placed))
        || BEFORE.stream().anyMatch(before::endsWith);
  }

  private static boolean isOfNumber(String after) {
    return OF_NUMBER.stream()
        .filter(words -> after.startsWith(words + " "))
        .anyMatch(words -> isNumber(after.substring(words.length() + 1).split(" ", 2)[0]));
  }

  /** "Two of the eight bearings": the eight are those of which another number is told. */
  static boolean isWhole(String text, FigureGrouper.Placed placed) {
    String[] words = before(text, placed).split(" ");
    int last = words.length - 1;
    last -= last > 0 && (words[last].equals("the") || words[last].equals("its")) ? 1 : 0;
    return last > 0 && words[last].equals("of") && isNumber(words[last - 1]);
  }

  private static String after(String text, FigureGrouper.Placed placed) {
    int end = placed.figure().where().end();
    return Wording.normal(text.substring(end, Math.min(text.length(), end + AROUND)));
  }

  private static String before(String text, FigureGrouper.Placed placed) {
    int start = placed.figure().where().start();
    return Wording.normal(text.substring(Math.max(0, start - AROUND), start));
  }

  private static boolean isNumber(String word) {
    return NumberWords.isOne(word)
        || !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
  }
}
