package org.nightdesk.enrichment.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lower-case words without a new string for each: a text uses the same few words over and over.
 *
 * <p>The table keeps the last word of each slot. It is shared without locks: a string seen by another
 * thread is whole, a slot lost to another word costs one more string, and the answer never depends on
 * the table.
 */
final class LowerCase {
  private static final int SLOTS = 1 << 15;
  private static final int LONGEST = 24;
  private static final @Nullable String[] TABLE = new String[SLOTS];

  private LowerCase() {}

  /** The characters from {@code start} to {@code end} in lower case. */
  static String of(String text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
    int hash = length;
    int step = length > 6 ? 2 : 1;
    for (int p = start; p < end; p += step) {
      hash = hash * 31 + small(text.charAt(p));
    }
    int slot = (hash ^ hash >>> 13) & SLOTS - 1;
    @Nullable String known = TABLE[slot];
    if (known != null && known.length() == length && isSame(known, text, start)) {
      return known;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (word.length() == length) {
      TABLE[slot] = word;
    }
    return word;
  }

  private static boolean isSame(String known, String text, int start) {
    for (int i = 0; i < known.length(); i++) {
      if (known.charAt(i) != small(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
