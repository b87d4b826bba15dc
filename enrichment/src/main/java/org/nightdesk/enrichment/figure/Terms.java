package org.nightdesk.enrichment.figure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.text.WordSet;

/**
 * The tokens of a sentence with hyphenated number words taken apart: "twenty-one-day" is {@code
 * twenty - one - day}, as "21-day" is {@code 21 - day} already.
 */
final class Terms {
  private static final int SHORTEST_HYPHENED = 3;

  private final String text;
  private final Tokens tokens;
  private int[] starts;
  private int[] ends;
  /** The terms in lower case, each found when first asked for. */
  private @Nullable String[] lower;

  private boolean[] numbers;
  /** The token each term is, or -1 for a part of one. */
  private int[] origins;

  private int count;

  private Terms(Tokens tokens, int capacity) {
    this.text = tokens.text();
    this.tokens = tokens;
    starts = new int[capacity];
    ends = new int[capacity];
    lower = new String[capacity];
    numbers = new boolean[capacity];
    origins = new int[capacity];
  }

  static Terms of(String text, Span sentence) {
    return of(Tokens.of(text, sentence));
  }

  static Terms of(Tokens tokens) {
    String text = tokens.text();
    Terms terms = new Terms(tokens, tokens.count() + 8);
    for (int i = 0; i < tokens.count(); i++) {
      Tokens.Kind kind = tokens.kind(i);
      boolean number = kind == Tokens.Kind.NUMBER;
      int signs = kind == Tokens.Kind.WORD ? NumberSigns.of(tokens, i) : 0;
      int start = tokens.start(i);
      int end = tokens.end(i);
      if (kind == Tokens.Kind.MARK && GluedNumbers.isDecimalPoint(tokens, i)) {
        terms.add(start, tokens.end(++i), true, -1); // ".08"
        continue;
      }
      String currency = (signs & NumberSigns.DIGITS) != 0 ? GluedNumbers.currency(tokens, i) : "";
      if (!currency.isEmpty()) {
        i = terms.addSum(tokens, i, currency);
        continue;
      }
      boolean hyphened = (signs & NumberSigns.HYPHEN) != 0 && end - start > SHORTEST_HYPHENED;
      if (hyphened && isSplit(tokens.lower(i), terms, start)) {
        terms.addParts(tokens.lower(i), start);
      } else {
        terms.add(start, end, number, i);
      }
    }
    return terms;
  }

  /** Whether a hyphenated word begins with a number, or goes on after one ("45-year-old"). */
  private static boolean isSplit(String word, Terms before, int start) {
    int hyphen = word.indexOf('-');
    if (hyphen < 1 || word.length() > 60) {
      return false;
    }
    boolean goesOn = before.count > 1
        && before.lower(before.count - 1).equals("-")
        && before.numbers[before.count - 2]
        && before.ends[before.count - 1] == start;
    String first = word.substring(0, hyphen);
    return goesOn
        || NumberWords.begins(first)
        || first.equals("several")
        || first.equals("half")
        || first.equals("quarter");
  }

  /** "R200m", "Rs1,500": letters, number and scale apart; the last token that went into them. */
  private int addSum(Tokens tokens, int token, String currency) {
    int number = GluedNumbers.digitsStart(tokens, token);
    int end = GluedNumbers.digitsEnd(text, number, tokens.end(tokens.count() - 1));
    add(tokens.start(token), number, false, -1);
    lower[count - 1] = currency;
    add(number, end, true, -1);
    int last = token;
    while (last + 1 < tokens.count() && tokens.start(last + 1) < end) {
      last++;
    }
    if (tokens.end(last) > end) {
      add(end, tokens.end(last), false, -1);
    }
    return last;
  }

  private void addParts(String word, int start) {
    int from = 0;
    for (int p = 0; p <= word.length(); p++) {
      if (p == word.length() || word.charAt(p) == '-') {
        if (p > from) {
          add(start + from, start + p, isAllDigits(word, from, p), -1);
        }
        if (p < word.length()) {
          add(start + p, start + p + 1, false, -1);
        }
        from = p + 1;
      }
    }
  }

  private static boolean isAllDigits(String word, int from, int to) {
    for (int p = from; p < to; p++) {
      if (!Character.isDigit(word.charAt(p))) {
        return false;
      }
    }
    return true;
  }

  private void add(int start, int end, boolean number, int origin) {
    if (count == starts.length) {
      int capacity = count * 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      lower = Arrays.copyOf(lower, capacity);
      numbers = Arrays.copyOf(numbers, capacity);
      origins = Arrays.copyOf(origins, capacity);
    }
    origins[count] = origin;
    starts[count] = start;
    ends[count] = end;
    numbers[count++] = number;
  }

  int count() {
    return count;
  }

  int start(int term) {
    return starts[term];
  }

  int end(int term) {
    return ends[term];
  }

  /** The term in lower case; empty outside the sentence. */
  String lower(int term) {
    if (term < 0 || term >= count) {
      return "";
    }
    @Nullable String known = lower[term];
    if (known == null) {
      int token = origins[term];
      known = token >= 0 ? tokens.lower(token) : Tokens.lower(text, starts[term], ends[term]);
      lower[term] = known;
    }
    return known;
  }

  /** The {@link NumberSigns} of the term; 0 outside the sentence. */
  int signs(int term) {
    if (term < 0 || term >= count) {
      return 0;
    }
    int token = origins[term];
    return token >= 0 ? NumberSigns.of(tokens, token) : NumberSigns.of(lower(term));
  }

  /** Whether the term is written in digits. */
  boolean isDigits(int term) {
    return term >= 0 && term < count && numbers[term];
  }

  /** Whether the term follows the one before it without white space. */
  boolean isJoined(int term) {
    return term > 0 && term < count && ends[term - 1] == starts[term];
  }

  boolean isCapitalised(int term) {
    return term >= 0 && term < count && Character.isUpperCase(text.codePointAt(starts[term]));
  }

  /** Whether the term is one of the words. */
  boolean isIn(WordSet words, int term) {
    return term >= 0
        && term < count
        && words.mayContain(text, starts[term], ends[term])
        && words.contains(lower(term));
  }

  /** The first character of the term. */
  char first(int term) {
    return text.charAt(starts[term]);
  }

  /** Whether the term begins with a letter. */
  boolean isWord(int term) {
    return term >= 0 && term < count && Character.isLetter(text.codePointAt(starts[term]));
  }

  Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The words from the first to the last term, as written; empty if there are none. */
  String words(int first, int last) {
    return first < 0 || last < first || last >= count
        ? ""
        : text.substring(starts[first], ends[last]);
  }

  /** The lower-case terms of this stretch, one space between, without regard to hyphens. */
  String phrase(int first, int last) {
    if (first < 0 || last >= count || last < first) {
      return "";
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first) {
        phrase.append(' ');
      }
      phrase.append(lower(i));
    }
    return phrase.toString();
  }
}
