package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads numbers that begin with digits: 4,212; 59.97; 600 000; 1.2bn; 2½; 10 1/2; 3 million. */
final class DigitReader {
  private static final int LONGEST = 30;
  private static final int MOST_GROUPS = 6;
  private static final String FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
  private static final String[] FRACTION_VALUES = {
    "1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "1/6", "5/6", "1/8", "3/8",
    "5/8", "7/8"
  };

  private DigitReader() {}

  /** The number at the term, with the scale after it; letters are scales only for money. */
  static Optional<NumberReading> read(Terms terms, int term, boolean money) {
    if (!terms.isDigits(term)) {
      return fraction(terms.lower(term))
          .map(value -> NumberReading.exact(term, term, value, false));
    }
    Optional<BigDecimal> digits = parse(terms.lower(term));
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = digits.get();
    Optional<NumberReading> power = Scientific.read(terms, term, value);
    if (power.isPresent()) {
      return power;
    }
    int last = term;
    if (isSetApart(terms, term)) {
      boolean comma = terms.lower(term + 1).equals(",");
      String rest = terms.lower(term + 2);
      value = comma
          ? value.movePointRight(3).add(new BigDecimal(rest))
          : new BigDecimal(value.toPlainString() + "." + rest);
      last = term + 2;
    }
    while (last - term < MOST_GROUPS && isThousandGroup(terms, term, last + 1)) {
      last++;
      value = value.movePointRight(3).add(new BigDecimal(terms.lower(last)));
    }
    Optional<BigDecimal> part = fraction(terms.lower(last + 1));
    if (part.isPresent()) {
      value = value.add(part.get());
      last++;
    } else if (isFraction(terms, last + 1) && value.scale() <= 0 && !terms.isJoined(last + 1)) {
      value = value.add(quotient(terms.lower(last + 1), terms.lower(last + 3)));
      last += 3;
    } else if (isHyphenedFraction(terms, last + 1) && value.scale() <= 0) {
      value = value.add(quotient(terms.lower(last + 2), terms.lower(last + 4)));
      last += 4;
    } else if (isFraction(terms, last)) {
      value = quotient(terms.lower(last), terms.lower(last + 2));
      last += 2;
    }
    return Optional.of(scaled(terms, term, last, value, money));
  }

  /** "3-1/2": the hyphen joins the whole and its part. */
  private static boolean isHyphenedFraction(Terms terms, int hyphen) {
    return terms.lower(hyphen).equals("-")
        && terms.isJoined(hyphen)
        && terms.isJoined(hyphen + 1)
        && isFraction(terms, hyphen + 1);
  }

  private static NumberReading scaled(
      Terms terms, int first, int last, BigDecimal value, boolean money) {
    int at = last + 1;
    if (terms.lower(at).equals("-") && terms.isJoined(at) && terms.isJoined(at + 1)) {
      at++;
    }
    String word = terms.lower(at);
    BigDecimal scale = NumberWords.scale(word, money || LetterScales.isScale(terms, at));
    if (word.equals("hundred")) {
      scale = BigDecimal.valueOf(100);
    } else if (NumberWords.isDozen(word)) {
      scale = BigDecimal.valueOf(12);
    }
    boolean letter = word.length() == 1;
    if (scale.signum() == 0 || letter && terms.isJoined(at + 1) && terms.isWord(at + 1)) {
      return NumberReading.exact(first, last, value, false);
    }
    if (NumberWords.isScale(terms.lower(at + 1)) && word.equals("hundred")) {
      at++;
      scale = scale.multiply(NumberWords.scale(terms.lower(at), false));
    }
    return continued(terms, NumberReading.exact(first, at, value.multiply(scale), false), scale);
  }

  /** "4 thousand 3 hundred and 21", "3 hundred and one": smaller parts after a scale in words. */
  private static NumberReading continued(Terms terms, NumberReading number, BigDecimal scale) {
    int at = number.last() + 1;
    boolean spelled = terms.lower(at - 1).length() > 3;
    boolean and = terms.lower(at).equals("and");
    boolean hundred = scale.compareTo(BigDecimal.valueOf(100)) == 0;
    int from = and ? at + 1 : at;
    boolean low = hundred && and && terms.lower(from).length() < 6;
    boolean hundreds = terms.lower(from + 1).equals("hundred");
    if (!spelled
        || !(low || hundreds && !hundred)
        || terms.isWord(from) && UnitLexicon.isUnit(terms.lower(from))) {
      return number;
    }
    return FigureReader.number(terms, from, false)
        .filter(more -> !more.isVague() && more.value().compareTo(scale) < 0)
        .map(more -> NumberReading.exact(
            number.first(), more.last(), number.value().add(more.value()), false))
        .orElse(number);
  }

  /** "80 , 000" and "0 . 6": the marks of a number in text whose marks all stand apart. */
  private static boolean isSetApart(Terms terms, int term) {
    String mark = terms.lower(term + 1);
    String rest = terms.lower(term + 2);
    String lead = terms.lower(term);
    boolean apart = terms.isDigits(term + 2)
        && !terms.isJoined(term + 1)
        && !terms.isJoined(term + 2)
        && lead.length() <= 3
        && isPlain(lead)
        && isPlain(rest);
    return apart
        && (mark.equals(",") && rest.length() == 3 || mark.equals(".") && rest.length() < 5);
  }

  /** "600 000": three digits after one to three, one space between. */
  private static boolean isThousandGroup(Terms terms, int first, int term) {
    if (!terms.isDigits(term) || terms.lower(term).length() < 3) {
      return false;
    }
    String lead = terms.lower(first);
    String group = terms.lower(term);
    boolean plain =
        group.length() == 3 || group.length() > 4 && group.charAt(3) == '.' && group.length() < 12;
    for (int i = 0; plain && i < 3; i++) {
      plain = Character.isDigit(group.charAt(i));
    }
    boolean oneSpace = terms.start(term) - terms.end(term - 1) == 1;
    boolean shortLead = lead.length() <= 3 && lead.charAt(0) != '0' && lead.indexOf('.') < 0;
    return plain && oneSpace && shortLead && terms.lower(term - 1).indexOf('.') < 0;
  }

  /** "1/2" to "99/100" at the term: numerator, stroke, larger denominator. */
  static boolean isFraction(Terms terms, int term) {
    if (!terms.isDigits(term) || !terms.lower(term + 1).equals("/") || !terms.isDigits(term + 2)) {
      return false;
    }
    String above = terms.lower(term);
    String below = terms.lower(term + 2);
    if (above.length() > 2 || below.length() > 3 || !isPlain(above) || !isPlain(below)) {
      return false;
    }
    int numerator = Integer.parseInt(above);
    int denominator = Integer.parseInt(below);
    boolean usual = denominator <= 10 || denominator == 16 || numerator == 1;
    return numerator > 0
        && numerator < denominator
        && usual
        && !terms.lower(term + 3).equals("/");
  }

  private static boolean isPlain(String digits) {
    return digits.indexOf('.') < 0 && digits.indexOf(',') < 0;
  }

  private static BigDecimal quotient(String above, String below) {
    return new BigDecimal(above).divide(new BigDecimal(below), MathContext.DECIMAL64);
  }

  private static Optional<BigDecimal> fraction(String word) {
    int index = word.length() == 1 ? FRACTIONS.indexOf(word.charAt(0)) : -1;
    if (index < 0) {
      return Optional.empty();
    }
    String[] parts = FRACTION_VALUES[index].split("/", -1);
    return Optional.of(quotient(parts[0], parts[1]));
  }

  /** Digits with commas between thousands and one decimal point; empty for anything else. */
  static Optional<BigDecimal> parse(String word) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    int point = word.indexOf('.');
    if (point >= 0 && word.indexOf('.', point + 1) >= 0) {
      return Optional.empty();
    }
    String whole = point < 0 ? word : word.substring(0, point);
    String decimals = point < 0 ? "" : word.substring(point + 1);
    if (decimals.indexOf(',') >= 0 || !isGrouped(whole)) {
      return Optional.empty();
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        plain.append(c);
      } else if (c != ',') {
        plain.append(Character.digit(c, 10));
      }
    }
    return Optional.of(new BigDecimal(plain.toString()));
  }

  private static boolean isGrouped(String whole) {
    int comma = whole.indexOf(',');
    if (comma < 0) {
      return true;
    }
    int lastComma = whole.lastIndexOf(',');
    if (comma > 3 || whole.length() - lastComma != 4) {
      return false;
    }
    for (int i = comma; i < lastComma; ) {
      int next = whole.indexOf(',', i + 1);
      int length = next - i - 1;
      if (length != 3 && length != 2) {
        return false;
      }
      i = next;
    }
    return true;
  }
}
