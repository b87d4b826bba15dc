package org.nightdesk.enrichment.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/**
 * What one reader wants to know of words, as bits, found out once for a word that comes again and
 * again. For a constant of the reader: there is room for few. Safe for several threads.
 */
public final class WordSigns {
  /** As many as there are readers of articles: figures, dates and quotations. */
  static final int MOST = 3;

  private static final int KNOWN = 1 << 31;
  private static final AtomicInteger NEXT = new AtomicInteger();

  private final ToIntFunction<String> signs;
  private final int place;

  private WordSigns(ToIntFunction<String> signs, int place) {
    this.signs = signs;
    this.place = place;
  }

  /** @param signs of a lower-case word, the highest bit unused; the same whenever it is asked */
  public static WordSigns of(ToIntFunction<String> signs) {
    int place = NEXT.getAndIncrement();
    if (place >= MOST) {
      throw new IllegalStateException("room for the signs of %s readers only".formatted(MOST));
    }
    return new WordSigns(signs, place);
  }

  /** The signs of the token's word, whatever its case; the token must exist. */
  public int of(Tokens tokens, int token) {
    Word word = tokens.entry(token);
    int known = word.signs[place];
    return (known != 0 ? known : learned(word)) & ~KNOWN;
  }

  private int learned(Word word) {
    int found = signs.applyAsInt(word.lower) | KNOWN;
    word.signs[place] = found;
    return found;
  }
}
