package org.nightdesk.enrichment.text;

import java.util.function.IntPredicate;

/**
 * Many numbers one after another with no word between them: a row of a table or of measurements that has
 * lost its heads. No number of it says what it counts, so none is a figure or a date.
 */
public final class NumberRow {
  /** Fewer numbers are a list of the kind sentences have. */
  public static final int FEWEST = 40;

  private NumberRow() {}

  /**
   * The end, exclusive, of the row that begins at {@code from}; {@code from} itself where none does. To be
   * asked at the first number of several only, so that each is looked at once.
   *
   * @param count how many tokens there are
   * @param isNumber whether the token is a number in digits
   * @param isGap whether the token is a mark that may stand between two numbers of a row
   */
  public static int end(int from, int count, IntPredicate isNumber, IntPredicate isGap) {
    int numbers = 0;
    int end = from;
    for (int at = from; at < count; at++) {
      if (isNumber.test(at)) {
        numbers++;
        end = at + 1;
      } else if (at > end || !isGap.test(at)) {
        break;
      }
    }
    return numbers < FEWEST ? from : end;
  }
}
