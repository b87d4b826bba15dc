package org.nightdesk.enrichment.overlap;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Cardinals;

/**
 * The words of a text without what an edit desk changes for looks: letters in lower case and
 * without accents, apostrophes and grouping commas gone, all other marks word breaks, small number
 * words as digits. Each word is a 64-bit hash of its letters and a mark of what it is.
 */
final class FoldedWords {
  /** Words in a shingle. */
  static final int SHINGLE = 3;

  static final int CAPITAL = 0x80;
  static final int NUMBER = 0x40;
  static final int DAY = 0x20;
  private static final int INITIAL = 0x1f;

  private static final long SEED = 0xcbf29ce484222325L;

  /** Letters taken into a hash at once, seven bits each if they are ASCII. */
  private static final int CHUNK = 9;

  private static final char[] BASE_LETTERS = baseLetters();
  private static final char[] ASCII = asciiLetters();
  private static final Map<Long, Special> SPECIAL = specialWords();
  private static final long[] SPECIAL_FILTER = new long[1 << 8];

  static {
    for (long hash : SPECIAL.keySet()) {
      int bit = (int) (hash >>> 50);
      SPECIAL_FILTER[bit >>> 6] |= 1L << bit;
    }
  }

  private record Special(long hash, int mark) {}

  private long[] hashes = new long[64];
  private byte[] marks = new byte[64];
  private char[] letters = new char[0];
  private int count;
  private int headline;

  private FoldedWords() {}

  static FoldedWords of(String text, List<Span> spans) {
    FoldedWords words = new FoldedWords();
    for (Span span : spans) {
      words.read(text, span.start(), span.end());
    }
    return words;
  }

  static FoldedWords of(String text) {
    return of(text, List.of(new Span(0, text.length())));
  }

  /** Reads another text in place of this one. */
  void read(CopyCandidate article) {
    count = 0;
    headline = 0;
    for (Block block : article.blocks()) {
      if (block.role().isTold()) {
        boolean leads = headline == count && block.role() == BlockRole.HEADLINE;
        read(article.text(), block.where().start(), block.where().end());
        headline = leads ? count : headline;
      }
    }
  }

  int count() {
    return count;
  }

  /** How many words the headline has that an article begins with. */
  int headline() {
    return headline;
  }

  long hash(int word) {
    return hashes[word];
  }

  /** {@link #CAPITAL}, {@link #NUMBER}, {@link #DAY} and five bits of the first letter. */
  byte mark(int word) {
    return marks[word];
  }

  boolean isNumber(int word) {
    return (marks[word] & NUMBER) != 0;
  }

  /** The 32 bits of a word's hash that shingles are made of. */
  static int shortHash(long hash) {
    return (int) (hash >>> 32);
  }

  /** 32 bits of each word, enough to compare two texts of bounded length word by word. */
  int[] shortHashes() {
    int[] words = new int[count];
    for (int i = 0; i < count; i++) {
      words[i] = shortHash(hashes[i]);
    }
    return words;
  }

  byte[] marks() {
    return Arrays.copyOf(marks, count);
  }

  /** A hash of the words from {@code from}, {@code to} excluded, in order. */
  long digest(int from, int to, long seed) {
    long digest = seed;
    for (int i = from; i < to; i++) {
      digest = mix(digest * 0x9e3779b97f4a7c15L + hashes[i]);
    }
    return digest;
  }

  /** 128 bits of all the words in order, high and low. */
  long[] digest() {
    long high = 1;
    long low = 2;
    for (int i = 0; i < count; i++) {
      high = high * 0x9e3779b97f4a7c15L + hashes[i];
      low = (Long.rotateLeft(low, 27) ^ hashes[i]) * 0xc2b2ae3d27d4eb4fL;
    }
    return new long[] {mix(high), mix(low)};
  }

  /** The hash of three words in order; its lowest bit is always clear. */
  static long shingle(int first, int second, int third) {
    long hash = first * 0x9e3779b97f4a7c15L;
    hash = Long.rotateLeft(hash, 23) ^ second * 0xc2b2ae3d27d4eb4fL;
    hash = Long.rotateLeft(hash, 29) + third * 0x165667b19e3779f9L;
    return mix(hash) & ~1L;
  }

  static long mix(long value) {
    long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }

  private void read(String text, int start, int end) {
    if (letters.length < end - start) {
      letters = new char[end - start];
    }
    text.getChars(start, end, letters, 0);
    read(letters, end - start);
  }

  private void read(char[] text, int end) {
    int p = 0;
    while (p < end) {
      char c = text[p];
      if (!isWordCharacter(c)) {
        p++;
        continue;
      }
      boolean number = c < 0x80 ? c <= '9' : Character.isDigit(c);
      boolean capital = c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
      int mark = (capital ? CAPITAL : 0) | (number ? NUMBER : fold(c) & INITIAL);
      long chunk = 0;
      int most = Math.min(end, p + CHUNK);
      while (p < most && (c = text[p]) < 0x80 && ASCII[c] != 0) {
        chunk = chunk << 7 | ASCII[c];
        p++;
      }
      if (p < end && (p == most || c != ' ')) {
        p = readOn(text, p, end, number, chunk, mark);
      } else {
        add(mix(absorb(SEED, chunk)), mark);
      }
    }
  }

  /** Reads the rest of a word that is long, or may have more than plain letters. */
  private int readOn(char[] text, int from, int end, boolean number, long begun, int mark) {
    int p = from;
    long chunk = begun;
    long hash = SEED;
    for (; p < end; p++) {
      char c = text[p];
      char folded = c < 0x80 ? ASCII[c] : 0;
      if (folded == 0) {
        if (isWordCharacter(c)) {
          folded = fold(c);
        } else if (number && c == '.' && p + 1 < end && Character.isDigit(text[p + 1])) {
          folded = '.';
        } else if (!isSilent(c, number) || p + 1 >= end || !isWordCharacter(text[p + 1])) {
          break;
        }
      }
      if (folded != 0) {
        if (chunk >>> 7 * (CHUNK - 1) != 0 || folded >= 0x80) {
          hash = absorb(hash, chunk);
          chunk = 0;
        }
        chunk = chunk << 7 | folded;
      }
    }
    add(mix(absorb(hash, chunk)), mark);
    return p;
  }

  /** Takes up to nine letters into a hash; nothing is lost in a word that has no more. */
  private static long absorb(long hash, long chunk) {
    return Long.rotateLeft(hash, 29) * 0x9e3779b97f4a7c15L ^ chunk;
  }

  private static boolean isSilent(char c, boolean inNumber) {
    return inNumber && c == ',' || c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u00ad';
  }

  private static boolean isWordCharacter(char c) {
    if (c < 0x80) {
      return ASCII[c] != 0;
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The letter without case and accent; 0 for an accent that stands alone. */
  private static char fold(char c) {
    if (c < BASE_LETTERS.length) {
      return BASE_LETTERS[c];
    }
    if (c >= 0x1e00 && c < 0x1f00) {
      return base(c);
    }
    return Character.toLowerCase(c);
  }

  /** Letters in lower case and digits; 0 for all that is no part of a word. */
  private static char[] asciiLetters() {
    char[] letters = new char[0x80];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = Character.isLetterOrDigit(c) ? BASE_LETTERS[c] : 0;
    }
    return letters;
  }

  private static char[] baseLetters() {
    char[] letters = new char[0x370];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = base(c);
    }
    return letters;
  }

  private static char base(char c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return Character.toLowerCase(
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
  }

  private void add(long hash, int mark) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
      marks = Arrays.copyOf(marks, count * 2);
    }
    int bit = (int) (hash >>> 50);
    Special special = (SPECIAL_FILTER[bit >>> 6] & 1L << bit) == 0 ? null : SPECIAL.get(hash);
    hashes[count] = special == null ? hash : special.hash();
    marks[count++] = (byte) (special == null ? mark : mark | special.mark());
  }

  private static Map<Long, Special> specialWords() {
    Map<Long, Special> special = new HashMap<>();
    List<String> numbers = Cardinals.TO_TWENTY;
    for (int i = 0; i < numbers.size(); i++) {
      special.put(hashOf(numbers.get(i)), new Special(hashOf(String.valueOf(i)), NUMBER));
    }
    for (String word : List.of(
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "hundred",
        "thousand",
        "million",
        "billion",
        "trillion",
        "half",
        "third",
        "quarter",
        "first",
        "second",
        "double",
        "twice",
        "dozen")) {
      special.put(hashOf(word), new Special(hashOf(word), NUMBER));
    }
    for (String day : List.of(
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "aug",
        "sept",
        "oct",
        "nov",
        "dec")) {
      special.put(hashOf(day), new Special(hashOf(day), DAY));
    }
    return special;
  }

  private static long hashOf(String lowerCase) {
    long hash = SEED;
    long chunk = 0;
    for (int i = 0; i < lowerCase.length(); i++) {
      if (chunk >>> 7 * (CHUNK - 1) != 0) {
        hash = absorb(hash, chunk);
        chunk = 0;
      }
      chunk = chunk << 7 | lowerCase.charAt(i);
    }
    return mix(absorb(hash, chunk));
  }
}
