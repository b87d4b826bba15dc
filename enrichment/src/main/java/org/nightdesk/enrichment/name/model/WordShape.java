package org.nightdesk.enrichment.name.model;

import org.nightdesk.enrichment.text.Tokens;

/** How a word is written, as a small number. */
final class WordShape {
  static final int MARK = 0;
  static final int SMALL = 1;
  /** "Paris". */
  static final int CAPITALISED = 2;
  /** "NATO". */
  static final int CAPITALS = 3;
  /** "J". */
  static final int INITIAL = 4;
  /** "McDonald". */
  static final int MIXED = 5;

  static final int NUMBER = 6;
  static final int POSSESSIVE = 7;
  /** "G8", "F-16". */
  static final int LETTERS_AND_DIGITS = 8;
  /** "U.S.". */
  static final int DOTTED = 9;
  /** "iPhone". */
  static final int SMALL_THEN_CAPITAL = 10;

  private WordShape() {}

  static boolean isCapital(int shape) {
    return switch (shape) {
      case CAPITALISED, CAPITALS, INITIAL, MIXED, LETTERS_AND_DIGITS, DOTTED -> true;
      default -> false;
    };
  }

  static int of(String text, int start, int end, Tokens.Kind kind) {
    return switch (kind) {
      case MARK -> MARK;
      case NUMBER -> NUMBER;
      case POSSESSIVE -> POSSESSIVE;
      case WORD -> ofWord(text, start, end);
    };
  }

  private static int ofWord(String text, int start, int end) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int stops = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        lower++;
      } else if (c >= 'A' && c <= 'Z') {
        upper++;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        stops++;
      } else if (c >= 0x80 && Character.isLetter(c)) {
        upper += Character.isUpperCase(c) || Character.isTitleCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    char first = text.charAt(start);
    boolean capital = first >= 'A' && first <= 'Z'
        || first >= 0x80 && (Character.isUpperCase(first) || Character.isTitleCase(first));
    if (upper == 0) {
      return SMALL;
    }
    if (digits > 0) {
      return LETTERS_AND_DIGITS;
    }
    if (stops > 1) {
      return DOTTED;
    }
    if (!capital) {
      return SMALL_THEN_CAPITAL;
    }
    if (lower == 0) {
      return upper == 1 ? INITIAL : CAPITALS;
    }
    return upper == 1 ? CAPITALISED : MIXED;
  }
}
