package org.nightdesk.enrichment.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of texts, each made once: a text uses the same few over and over.
 *
 * <p>The table keeps the last two words of each pair of slots. It is shared without locks: a word seen
 * by another thread is whole, a slot lost to another word costs making it once more, and no answer ever
 * depends on the table.
 */
final class Words {
  /** A power of two. */
  private static final int SLOTS = 1 << 15;

  private static final int LONGEST = 24;
  private static final int PLAIN = 128;
  /** The Greek capital whose small letter depends on its place: such words are made anew. */
  private static final char FINAL_OR_INNER = '\u03a3';
  /** The dotted capital I, two characters in lower case. */
  private static final char TWO_IN_LOWER_CASE = '\u0130';

  private static final @Nullable Word[] TABLE = new Word[SLOTS];
  /** The marks, digits and letters of ASCII. */
  private static final Word[] SINGLE = single();

  private Words() {}

  /** The word of the characters from {@code start} to {@code end}, at least one. */
  static Word of(String text, int start, int end) {
    int length = end - start;
    if (length == 1 && text.charAt(start) < PLAIN) {
      return SINGLE[text.charAt(start)];
    }
    if (length > LONGEST) {
      return new Word(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
    int hash = 0;
    for (int p = start; p < end; p++) {
      hash = hashed(hash, text.charAt(p));
    }
    return of(text, start, end, hash);
  }

  /** The hash of some characters and one more. */
  static int hashed(int hash, char next) {
    return hash * 31 + small(next);
  }

  /** The same where the characters were {@link #hashed} one by one from 0. */
  static Word of(String text, int start, int end, int hash) {
    int length = end - start;
    if (length > LONGEST || length == 1 && text.charAt(start) < PLAIN) {
      return of(text, start, end);
    }
    int slot = (hash ^ hash >>> 13) & SLOTS - 1;
    @Nullable Word known = TABLE[slot];
    if (known != null && isSame(known.lower, text, start, length)) {
      return known;
    }
    @Nullable Word other = TABLE[slot ^ 1];
    return other != null && isSame(other.lower, text, start, length)
        ? other
        : added(text.substring(start, end), slot);
  }

  private static Word added(String written, int slot) {
    Word word = new Word(written.toLowerCase(Locale.ROOT));
    if (isSame(word.lower, written, 0, written.length())) {
      TABLE[slot ^ 1] = TABLE[slot];
      TABLE[slot] = word;
    }
    return word;
  }

  private static boolean isSame(String known, String text, int start, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != small(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static char small(char c) {
    if (c < PLAIN) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == FINAL_OR_INNER || c == TWO_IN_LOWER_CASE ? c : Character.toLowerCase(c);
  }

  private static Word[] single() {
    Word[] words = new Word[PLAIN];
    for (char c = 0; c < PLAIN; c++) {
      words[c] = new Word(String.valueOf(small(c)));
    }
    return words;
  }
}
