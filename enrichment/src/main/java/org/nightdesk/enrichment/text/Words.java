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
    int hash = length;
    for (int p = start; p < end; p++) {
      hash = hash * 31 + small(text.charAt(p));
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
    if (word.lower.length() == written.length()) {
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
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static Word[] single() {
    Word[] words = new Word[PLAIN];
    for (char c = 0; c < PLAIN; c++) {
      words[c] = new Word(String.valueOf(small(c)));
    }
    return words;
  }
}
