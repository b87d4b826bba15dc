package org.nightdesk.enrichment.name.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as 64-bit numbers, equal for spellings that differ only in case and accents.
 *
 * <p>FNV-1a over the folded UTF-16 units, so that a key can be extended unit by unit. At a million
 * words the odds that two of them share a key are below one in ten million.
 */
public final class WordKeys {
  /** The key of no characters. */
  public static final long EMPTY = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private WordKeys() {}

  /** The key of {@code text} from {@code start} to {@code end}. */
  public static long of(String text, int start, int end) {
    long key = EMPTY;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return of(fold(text.substring(start, end)));
      }
      key = extend(key, c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return key;
  }

  /** The key of a word that is folded already. */
  public static long of(String folded) {
    long key = EMPTY;
    for (int i = 0; i < folded.length(); i++) {
      key = extend(key, folded.charAt(i));
    }
    return key;
  }

  /** The key of what {@code key} stands for and one folded character more. */
  public static long extend(long key, char folded) {
    return (key ^ folded) * PRIME;
  }

  /** The key of a name of several words, taken word by word; begin with {@link #EMPTY}. */
  public static long append(long name, long word) {
    return mix(name * 31 + word);
  }

  /** Spreads the bits of a key over the whole number. */
  public static long mix(long key) {
    long z = (key ^ key >>> 32) * 0x9e3779b97f4a7c15L;
    z = (z ^ z >>> 29) * 0xbf58476d1ce4e5b9L;
    return z ^ z >>> 32;
  }

  /** In lower case, without accents, with plain apostrophes and hyphens: "Élysée’s" is "elysee's". */
  public static String fold(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      plain = word.charAt(i) < 0x80;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return plain ? lower : foldAccents(lower);
  }

  private static String foldAccents(String lower) {
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case '\u2019', '\u2018', '\u02bc', '`' -> folded.append('\'');
        case '\u2010', '\u2011' -> folded.append('-');
        case 'ł' -> folded.append('l');
        case 'ø' -> folded.append('o');
        case 'đ', 'ð' -> folded.append('d');
        case 'ı' -> folded.append('i');
        case 'ß' -> folded.append("ss");
        case 'æ' -> folded.append("ae");
        case 'œ' -> folded.append("oe");
        case 'þ' -> folded.append("th");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }
}
