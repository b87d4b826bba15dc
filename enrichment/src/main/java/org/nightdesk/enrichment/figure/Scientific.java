package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Powers of ten behind digits: "1.5×10⁶", "2.48 x 10^-5", "1e10". */
final class Scientific {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LARGEST = 99;

  private Scientific() {}

  static Optional<NumberReading> read(Terms terms, int term, BigDecimal value) {
    String next = terms.lower(term + 1);
    boolean times =
        (next.equals("×") || next.equals("x")) && terms.lower(term + 2).equals("10");
    if (times) {
      return power(terms, term, value, term + 3);
    }
    if (next.equals("^") && terms.isJoined(term + 1) && terms.isJoined(term + 2)) {
      return raised(terms, term, value);
    }
    boolean glued = terms.isJoined(term + 1) && next.length() > 1 && next.charAt(0) == 'e';
    boolean minus = glued && next.charAt(1) == '-';
    int exponent = glued ? whole(next.substring(minus ? 2 : 1)) : -1;
    if (exponent >= 0) {
      return Optional.of(shifted(term, term + 1, value, minus ? -exponent : exponent));
    }
    boolean signed = next.equals("e")
        && terms.isJoined(term + 1)
        && isSign(terms, term + 2)
        && terms.isJoined(term + 3);
    int after = signed ? whole(terms.lower(term + 3)) : -1;
    return after >= 0
        ? Optional.of(shifted(term, term + 3, value, signedBy(terms, term + 2, after)))
        : Optional.empty();
  }

  private static Optional<NumberReading> power(Terms terms, int first, BigDecimal value, int from) {
    int at = terms.lower(from).equals("^") ? from + 1 : from;
    boolean sign = isSign(terms, at) || terms.lower(at).equals("⁻");
    int digits = sign ? at + 1 : at;
    if (!terms.isJoined(digits)) {
      return Optional.empty();
    }
    int last = digits;
    int exponent = whole(terms.lower(digits));
    if (exponent < 0) {
      exponent = SUPERSCRIPTS.indexOf(terms.lower(digits));
      while (exponent >= 0
          && terms.isJoined(last + 1)
          && exponent < 10
          && SUPERSCRIPTS.contains(terms.lower(last + 1))
          && !terms.lower(last + 1).isEmpty()) {
        exponent = exponent * 10 + SUPERSCRIPTS.indexOf(terms.lower(++last));
      }
    }
    boolean told = at > from || sign || last > digits || SUPERSCRIPTS.contains(terms.lower(digits));
    return exponent < 0 || !told
        ? Optional.empty()
        : Optional.of(shifted(first, last, value, sign ? signedBy(terms, at, exponent) : exponent));
  }

  /** "1.1^23". */
  private static Optional<NumberReading> raised(Terms terms, int term, BigDecimal value) {
    int at = terms.lower(term + 2).equals("+") ? term + 3 : term + 2;
    int exponent = terms.isDigits(at) ? whole(terms.lower(at)) : -1;
    return exponent < 0
        ? Optional.empty()
        : Optional.of(
            NumberReading.exact(term, at, value.pow(exponent, MathContext.DECIMAL64), false));
  }

  private static boolean isSign(Terms terms, int term) {
    return switch (terms.lower(term)) {
      case "-", "−", "–", "+" -> terms.isJoined(term);
      default -> false;
    };
  }

  private static int signedBy(Terms terms, int sign, int exponent) {
    return terms.lower(sign).equals("+") ? exponent : -exponent;
  }

  private static NumberReading shifted(int first, int last, BigDecimal value, int exponent) {
    return NumberReading.exact(first, last, value.scaleByPowerOfTen(exponent), false);
  }

  /** 0 to 99 in digits, or -1. */
  private static int whole(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      value = digit < 0 || value > LARGEST ? -1 : value * 10 + digit;
      if (value < 0) {
        return -1;
      }
    }
    return digits.isEmpty() || value > LARGEST ? -1 : value;
  }
}
