package org.nightdesk.enrichment.figure;

import java.util.Map;
import org.nightdesk.enrichment.text.Tokens;

/** Numbers whose first mark or letters stand right before the digits: ".08", "R200m", "Rs500". */
final class GluedNumbers {
  private static final String BEFORE_POINT = "$€£¥-−–+(~<>≈±";

  /** Letters before digits to the form that the list of currencies has. */
  private static final Map<String, String> LETTERS = Map.ofEntries(
      Map.entry("R", "zar"),
      Map.entry("N", "ngn"),
      Map.entry("RM", "myr"),
      Map.entry("Rs", "rs"),
      Map.entry("RS", "rs"),
      Map.entry("Tk", "bdt"),
      Map.entry("Sh", "shillings"),
      Map.entry("KSh", "kes"),
      Map.entry("Ksh", "kes"),
      Map.entry("TSh", "tzs"),
      Map.entry("Tsh", "tzs"),
      Map.entry("USh", "ugx"),
      Map.entry("Ush", "ugx"),
      Map.entry("Rp", "idr"));

  private GluedNumbers() {}

  /** A point that opens a number: white space or a sign before it, digits right behind it. */
  static boolean isDecimalPoint(Tokens tokens, int token) {
    int start = tokens.start(token);
    String text = tokens.text();
    if (text.charAt(start) != '.'
        || tokens.kind(token) != Tokens.Kind.MARK
        || token + 1 >= tokens.count()
        || tokens.kind(token + 1) != Tokens.Kind.NUMBER
        || tokens.start(token + 1) != tokens.end(token)
        || text.substring(start + 1, tokens.end(token + 1)).indexOf(',') >= 0
        || text.substring(start + 1, tokens.end(token + 1)).indexOf('.') >= 0) {
      return false;
    }
    return token == 0
        || tokens.end(token - 1) < start
        || BEFORE_POINT.indexOf(text.charAt(start - 1)) >= 0;
  }

  /**
   * The currency whose letters open the word, as the list of currencies has it; empty where none
   * does. A single letter is one only before a large sum: "R200m" but not the road "R61".
   */
  static String currency(Tokens tokens, int token) {
    String text = tokens.text();
    int start = tokens.start(token);
    int end = tokens.end(token);
    char first = text.charAt(start);
    if (first > 'U' || first < 'K' || end - start < 2) {
      return "";
    }
    int digits = digitsStart(tokens, token);
    if (digits >= end || digits - start > 3) {
      return "";
    }
    String found = LETTERS.getOrDefault(text.substring(start, digits), "");
    if (found.isEmpty() || digits - start > 1) {
      return found;
    }
    int last = tokens.end(tokens.count() - 1);
    int after = digitsEnd(text, digits, last);
    boolean grouped = text.substring(digits, after).indexOf(',') >= 0;
    boolean scaled = text.startsWith("m", after) || text.startsWith("bn", after);
    boolean spaced = text.startsWith(" million", after) || text.startsWith(" billion", after);
    return grouped || scaled || spaced ? found : "";
  }

  /** Where the digits of the token begin; its end where it has none. */
  static int digitsStart(Tokens tokens, int token) {
    int at = tokens.start(token);
    while (at < tokens.end(token) && !isDigit(tokens.text().charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of digits with inner commas and points. */
  static int digitsEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit) {
      char c = text.charAt(at);
      boolean joins = (c == ',' || c == '.') && at + 1 < limit && isDigit(text.charAt(at + 1));
      if (!isDigit(c) && !joins) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
