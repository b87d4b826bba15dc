package org.nightdesk.corpus;

import java.util.Arrays;

/**
 * Translates positions in one text between UTF-16 code units, which the program counts in, and code
 * points, which files count in. A text without surrogates costs nothing.
 */
public final class CodePoints {
  private final int[] pairs;

  /** Reads {@code text} once. */
  public CodePoints(String text) {
    int count = 0;
    int[] found = new int[0];
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(8, count * 2));
        }
        found[count++] = i++;
      }
    }
    pairs = Arrays.copyOf(found, count);
  }

  /** The number of code points before UTF-16 position {@code position}. */
  public int before(int position) {
    int at = Arrays.binarySearch(pairs, position);
    int pairsBefore = at >= 0 ? at : -at - 1;
    return position - pairsBefore;
  }

  /** The UTF-16 position after {@code count} code points. */
  public int position(int count) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < count) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return count + low;
  }
}
