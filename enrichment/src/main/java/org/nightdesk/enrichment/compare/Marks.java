package org.nightdesk.enrichment.compare;

import java.util.Arrays;

/**
 * All by which a term may be kin of another, as numbers: its first letters, its stems, its classes.
 * Terms without a mark in common are strangers.
 */
final class Marks {
  private static final int LETTERS = 5;

  private int[] marks = new int[8];
  private int count;
  private long mask;

  void add(char kind, String of) {
    add((kind + of).hashCode());
  }

  void addAll(int[] others) {
    for (int mark : others) {
      add(mark);
    }
  }

  private void add(int mark) {
    for (int i = 0; i < count; i++) {
      if (marks[i] == mark) {
        return;
      }
    }
    if (count == marks.length) {
      marks = Arrays.copyOf(marks, 2 * count);
    }
    marks[count++] = mark;
    mask |= 1L << (mark * 0x9E3779B1 >>> 26);
  }

  int[] all() {
    return Arrays.copyOf(marks, count);
  }

  /** A bit for each mark; several may have one bit. */
  long mask() {
    return mask;
  }

  static String firstLetters(String word) {
    return word.substring(0, Math.min(LETTERS, word.length()));
  }
}
