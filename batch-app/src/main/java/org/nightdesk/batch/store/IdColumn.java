package org.nightdesk.batch.store;

import java.util.Arrays;
import java.util.HexFormat;

/** Many ids of one letter and 16 hexadecimal digits, in eight bytes each. */
final class IdColumn {
  private static final int LENGTH = 17;
  private static final int HEX = 16;

  private char letter;
  private long[] digits = new long[1 << 8];
  private int size;

  /**
   * Adds the next.
   *
   * @param id above those that were added before
   * @throws IllegalArgumentException when it is none, or not above
   */
  void add(String id) {
    if (size == 0 && id.length() == LENGTH) {
      letter = id.charAt(0);
    }
    long number = number64(id);
    if (size > 0 && Long.compareUnsigned(digits[size - 1], number) >= 0) {
      throw new IllegalArgumentException("%s does not follow %s".formatted(id, id(size - 1)));
    }
    if (size == digits.length) {
      digits = Arrays.copyOf(digits, size + (size >> 1));
    }
    digits[size++] = number;
  }

  private long number64(String id) {
    if (id.length() != LENGTH || id.charAt(0) != letter) {
      throw new IllegalArgumentException(
          "expected %s and %s hexadecimal digits but found \"%s\"".formatted(letter, HEX, id));
    }
    return HexFormat.fromHexDigitsToLong(id, 1, LENGTH);
  }

  int size() {
    return size;
  }

  /** Which of them an id is, from 0; negative where it is none. */
  int number(String id) {
    if (id.length() != LENGTH || id.charAt(0) != letter) {
      return -1;
    }
    long wanted = HexFormat.fromHexDigitsToLong(id, 1, LENGTH);
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compareUnsigned(digits[middle], wanted);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** The id at a number. */
  String id(int number) {
    return letter + HexFormat.of().toHexDigits(digits[number]);
  }
}
