package org.nightdesk.enrichment.figure;

import java.util.Arrays;
import java.util.Locale;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;

/**
 * The tokens of a sentence with hyphenated number words taken apart: "twenty-one-day" is {@code
 * twenty - one - day}, as "21-day" is {@code 21 - day} already.
 */
final class Terms {
  private final String text;
  private int[] starts;
  private int[] ends;
  private String[] lower;
  private boolean[] numbers;
  private int count;

  private Terms(String text, int capacity) {
    this.text = text;
    starts = new int[capacity];
    ends = new int[capacity];
    lower = new String[capacity];
    numbers = new boolean[capacity];
  }

  static Terms of(String text, Span sentence) {
    Tokens tokens = Tokens.of(text, sentence);
    Terms terms = new Terms(text, tokens.count() + 8);
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.lower(i);
      boolean number = tokens.kind(i) == Tokens.Kind.NUMBER;
      if (!number && isSplit(word, terms, tokens.start(i))) {
        terms.addParts(word, tokens.start(i));
      } else {
        terms.add(tokens.start(i), tokens.end(i), word, number);
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
        && before.lower[before.count - 1].equals("-")
        && before.numbers[before.count - 2]
        && before.ends[before.count - 1] == start;
    String first = word.substring(0, hyphen);
    return goesOn || NumberWords.begins(first) || first.equals("several") || first.equals("half");
  }

  private void addParts(String word, int start) {
    int from = 0;
    for (int p = 0; p <= word.length(); p++) {
      if (p == word.length() || word.charAt(p) == '-') {
        if (p > from) {
          add(start + from, start + p, word.substring(from, p), false);
        }
        if (p < word.length()) {
          add(start + p, start + p + 1, "-", false);
        }
        from = p + 1;
      }
    }
  }

  private void add(int start, int end, String word, boolean number) {
    if (count == starts.length) {
      int capacity = count * 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      lower = Arrays.copyOf(lower, capacity);
      numbers = Arrays.copyOf(numbers, capacity);
    }
    starts[count] = start;
    ends[count] = end;
    lower[count] = word.toLowerCase(Locale.ROOT);
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
    return term < 0 || term >= count ? "" : lower[term];
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
      phrase.append(lower[i]);
    }
    return phrase.toString();
  }
}
