package org.nightdesk.enrichment.text;

import java.util.Arrays;
import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens.Kind;

/** Cuts text into tokens in one pass from left to right. */
final class Tokenizer {
  /** Codes that are written before the digits without a space. */
  private static final Set<String> CURRENCIES = Set.of(
      "USD", "EUR", "GBP", "JPY", "CHF", "SEK", "NOK", "DKK", "CAD", "AUD", "NZD", "HKD", "SGD",
      "INR", "CNY", "ZAR", "MXN", "BRL", "PLN", "CZK", "HUF", "TRY", "RUB", "UAH", "KRW", "AED");

  private final String text;
  private final int end;
  private int position;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Kind[] kinds = new Kind[64];
  /** Of words that were hashed in passing. */
  private int[] hashes = new int[64];

  private int count;

  Tokenizer(String text, Span where) {
    this.text = text;
    this.position = where.start();
    this.end = where.end();
  }

  Tokens read() {
    while (position < end) {
      char first = text.charAt(position);
      if (first == ' ') {
        position++;
        continue;
      }
      if (isPlainLetter(first)) {
        readWord();
        continue;
      }
      int c = text.codePointAt(position);
      if (isSpace(c)) {
        position += Character.charCount(c);
      } else if (Character.isDigit(c)) {
        readNumber();
      } else if (isApostrophe(c) && isPossessive(position)) {
        add(position, position + 2, Kind.POSSESSIVE);
      } else if (Character.isLetter(c)) {
        readWord();
      } else {
        add(position, position + Character.charCount(c), Kind.MARK);
      }
    }
    return new Tokens(text, starts, ends, kinds, hashes, count);
  }

  private void readNumber() {
    int start = position;
    int p = start;
    while (p < end) {
      char c = text.charAt(p);
      boolean joins = (c == ',' || c == '.') && p + 1 < end && isDigit(text.charAt(p + 1));
      if (!isDigit(c) && !joins) {
        break;
      }
      p++;
    }
    add(start, p, Kind.NUMBER);
  }

  private void readWord() {
    int start = position;
    int p = start;
    int hash = 0;
    boolean ascii = true;
    while (p < end) {
      char plain = text.charAt(p);
      if (p - start == 3 && plain >= '0' && plain <= '9' && isCurrency(start)) {
        break; // "SEK9 million"
      }
      if (isPlainLetter(plain) || plain >= '0' && plain <= '9') {
        hash = Words.hashed(hash, plain);
        p++;
        continue;
      }
      if (plain == ' ') {
        break;
      }
      int c = text.codePointAt(p);
      int before = p;
      if (Character.isLetterOrDigit(c) || isMarkOnLetter(c)) {
        p += Character.charCount(c);
      } else if (isApostrophe(c) && letterAt(p + 1) && !isPossessive(p)) {
        p++;
      } else if ((c == '-' || c == '\u2010' || c == '\u2011' || c == '&')
          && p + 1 < end
          && Character.isLetterOrDigit(text.codePointAt(p + 1))) {
        p++;
      } else if (c == '.' && isAbbreviationStop(start, p)) {
        p++;
      } else {
        break;
      }
      ascii &= c < 128 && p == before + 1;
      hash = Words.hashed(hash, plain);
    }
    add(start, p, Kind.WORD);
    if (ascii) {
      hashes[count - 1] = hash;
    }
  }

  private boolean isCurrency(int start) {
    return CURRENCIES.contains(text.substring(start, start + 3));
  }

  /** The stop belongs to the word in "U.S." and "a.m." but not in "war.The". */
  private boolean isAbbreviationStop(int start, int stop) {
    boolean singleLetterBefore =
        stop - start == 1 || stop - start >= 2 && text.charAt(stop - 2) == '.';
    if (!singleLetterBefore) {
      return false;
    }
    boolean inside = letterAt(stop + 1) && (stop + 2 >= end || !letterAt(stop + 2));
    return inside || stop - start >= 2;
  }

  private boolean letterAt(int p) {
    return p < end && Character.isLetter(text.codePointAt(p));
  }

  private boolean isPossessive(int p) {
    return p > 0
        && Character.isLetterOrDigit(text.codePointBefore(p))
        && p + 1 < end
        && (text.charAt(p + 1) == 's' || text.charAt(p + 1) == 'S')
        && (p + 2 >= end || !Character.isLetterOrDigit(text.codePointAt(p + 2)));
  }

  private static boolean isPlainLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(int c) {
    return Character.isDigit(c);
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  private static boolean isMarkOnLetter(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private void add(int start, int stop, Kind kind) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      kinds = Arrays.copyOf(kinds, count * 2);
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    starts[count] = start;
    ends[count] = Math.min(stop, end);
    kinds[count++] = kind;
    position = Math.max(stop, start + 1);
  }
}
