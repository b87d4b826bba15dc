package org.nightdesk.enrichment.compare;

import java.util.List;

/** Figures that count some of those another figure counts: "two of the eight", "among them 22 women", "20 more hostages". */
final class PartOfCount {
  /** Characters around a figure in which the words stand. */
  private static final int AROUND = 24;

  /** Words behind the figure of a part. */
  private static final List<String> BEHIND =
      List.of("of them", "of whom", "of those", "of its", "of their", "of the");

  /** Words before it. */
  private static final List<String> BEFORE =
      List.of("among them", "including", "of whom", "of them", "among those", "the first");

  private PartOfCount() {}

  /** "12 injured, two of them seriously": the two are among those counted before. */
  static boolean isOfOthers(String text, FigureGrouper.Placed placed) {
    int end = placed.figure().where().end();
    String after = Wording.normal(text.substring(end, Math.min(text.length(), end + AROUND)));
    return after.startsWith("of them")
        || after.startsWith("of whom")
        || after.startsWith("of those");
  }

  /** Whether words around the figure say that it counts a part of something counted. */
  static boolean isPart(String text, FigureGrouper.Placed placed) {
    int end = placed.figure().where().end();
    String after = Wording.normal(text.substring(end, Math.min(text.length(), end + AROUND)));
    String before = before(text, placed);
    boolean further = (" " + Wording.normal(placed.figure().text()) + " ").contains(" more ")
        && !Wording.normal(placed.figure().text()).contains("more than");
    return further
        || BEHIND.stream().anyMatch(words -> isCounted(after, words))
        || BEFORE.stream().anyMatch(before::endsWith);
  }

  /** "Of them"; "of its" only where a number follows: "19 of its 31 tankers". */
  private static boolean isCounted(String after, String words) {
    if (!after.startsWith(words + " ") && !after.equals(words)) {
      return false;
    }
    boolean needsNumber =
        words.equals("of its") || words.equals("of their") || words.equals("of the");
    String next = after.substring(words.length()).strip().split(" ", 2)[0];
    return !needsNumber || isNumber(next);
  }

  /** "Two of the eight bearings": the eight are those of which another number is told. */
  static boolean isWhole(String text, FigureGrouper.Placed placed) {
    String[] words = before(text, placed).split(" ");
    int last = words.length - 1;
    last -= last > 0 && (words[last].equals("the") || words[last].equals("its")) ? 1 : 0;
    return last > 0 && words[last].equals("of") && isNumber(words[last - 1]);
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
