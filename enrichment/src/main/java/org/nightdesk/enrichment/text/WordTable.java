package org.nightdesk.enrichment.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number for each of some lower-case words, found for a token without cutting it out of the text.
 *
 * <p>Four of a word's letters and its length choose the place; only a word found there is compared.
 * Letters outside ASCII are compared as they stand.
 */
public final class WordTable {
  /** Places for each word, so that most other words find an empty one. */
  private static final int ROOM = 8;

  private final @Nullable String[] words;
  private final int[] values;
  private final int mask;

  private WordTable(Map<String, Integer> numbers) {
    int size = Integer.highestOneBit(Math.max(1, numbers.size()) * ROOM) * 2;
    words = new String[size];
    values = new int[size];
    mask = size - 1;
    numbers.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(this::put);
  }

  private void put(Map.Entry<String, Integer> entry) {
    String word = entry.getKey();
    int place = place(word, 0, word.length());
    while (words[place] != null) {
      place = place + 1 & mask;
    }
    words[place] = word;
    values[place] = entry.getValue();
  }

  /** @param numbers by lower-case word, none of them empty; no number is 0 */
  public static WordTable of(Map<String, Integer> numbers) {
    return new WordTable(numbers);
  }

  /** The number of the token's word, whatever its case; 0 for other words and outside the tokens. */
  public int of(Tokens tokens, int token) {
    return token < 0 || token >= tokens.count()
        ? 0
        : of(tokens.text(), tokens.start(token), tokens.end(token));
  }

  private int of(String text, int start, int end) {
    int place = place(text, start, end);
    for (@Nullable String word = words[place]; word != null; word = words[place]) {
      if (isSame(word, text, start, end)) {
        return values[place];
      }
      place = place + 1 & mask;
    }
    return 0;
  }

  private int place(String text, int start, int end) {
    int length = end - start;
    int hash = length * 31 + small(text.charAt(start));
    hash = hash * 31 + small(text.charAt(start + (length >> 1)));
    hash = hash * 31 + small(text.charAt(end - 1));
    hash = hash * 31 + small(text.charAt(start + (length - 1 >> 2)));
    return (hash ^ hash >>> 9) & mask;
  }

  private static boolean isSame(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != small(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
