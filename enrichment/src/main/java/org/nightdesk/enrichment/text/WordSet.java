package org.nightdesk.enrichment.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * A set of lower-case words that is quick to say no: most words of a text are ruled out by their
 * length, first and last letter, without being cut out of the text.
 */
public final class WordSet {
  /** Letters a to z and one place for all other characters. */
  private static final int LETTERS = 27;

  /** Longer words count as of this length; a power of two less one. */
  private static final int LONGEST = 31;

  private final Set<String> words;
  /** For each first letter and each length the last letters that occur, as bits. */
  private final int[] lasts = new int[LETTERS * (LONGEST + 1)];

  private WordSet(Collection<String> words) {
    this.words = Set.copyOf(words);
    for (String word : this.words) {
      int place = place(word.charAt(0), word.length());
      lasts[place] |= 1 << letter(word.charAt(word.length() - 1));
    }
  }

  /** The set of these words, none of them empty. */
  public static WordSet of(Collection<String> words) {
    return new WordSet(words);
  }

  /** The words of a list parted by white space. */
  public static WordSet of(String list) {
    return new WordSet(Arrays.asList(list.strip().split("\\s+")));
  }

  public boolean contains(String word) {
    return !word.isEmpty()
        && mayHold(word.charAt(0), word.charAt(word.length() - 1), word.length())
        && words.contains(word);
  }

  /** Whether the token is one of the words, whatever its case. */
  public boolean contains(Tokens tokens, int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    String text = tokens.text();
    return mayHold(text.charAt(start), text.charAt(end - 1), end - start)
        && words.contains(tokens.lower(token));
  }

  /** Whether these characters of a text are one of the words, whatever their case. */
  public boolean contains(String text, int start, int end) {
    return mayHold(text.charAt(start), text.charAt(end - 1), end - start)
        && words.contains(Tokens.lower(text, start, end));
  }

  /** False only where these characters are none of the words, whatever their case. */
  public boolean mayContain(String text, int start, int end) {
    return mayHold(text.charAt(start), text.charAt(end - 1), end - start);
  }

  private boolean mayHold(char first, char last, int length) {
    int letters = lasts[place(first, length)];
    return letters != 0 && (letters >>> letter(last) & 1) != 0;
  }

  private static int place(char first, int length) {
    return letter(first) * (LONGEST + 1) + Math.min(LONGEST, length);
  }

  private static int letter(char c) {
    int small = c | 32;
    return small >= 'a' && small <= 'z' ? small - 'a' : LETTERS - 1;
  }
}
