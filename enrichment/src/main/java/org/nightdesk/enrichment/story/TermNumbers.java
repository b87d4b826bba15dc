package org.nightdesk.enrichment.story;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers terms as they come, for several threads: which number a term has may be another on every run, so
 * nothing may depend on it but whether two terms are the same.
 *
 * <p>A large night has millions of terms, most of them in one article: a term is held as its letters and
 * some sixteen bytes, in one of several tables, so that threads seldom wait for each other.
 */
final class TermNumbers {
  private static final int TABLES = 64;
  private static final int TABLE_BITS = 6;

  /** How the letters of a term are written, in its first byte: one byte each where they fit, else two. */
  private static final byte NARROW = 0;

  private static final byte WIDE = 1;

  private final Table[] tables = new Table[TABLES];
  private final AtomicInteger next = new AtomicInteger();

  TermNumbers() {
    Arrays.setAll(tables, i -> new Table());
  }

  /** The term's number, from 0. */
  int of(String term) {
    byte[] letters = letters(term);
    int hash = hash(letters, 0, letters.length);
    return tables[hash & (TABLES - 1)].of(letters, hash, next);
  }

  /** How many terms have a number. */
  int size() {
    return next.get();
  }

  /** All terms, each at its number; nobody may number terms meanwhile. */
  String[] terms() {
    String[] terms = new String[size()];
    for (Table table : tables) {
      table.into(terms);
    }
    return terms;
  }

  /** How often an article uses terms, in numbers, in no order. */
  CountedTerms numbered(Map<String, Integer> counts) {
    int[] terms = new int[counts.size()];
    byte[] often = new byte[terms.length];
    int i = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      terms[i] = of(entry.getKey());
      often[i++] = (byte) Math.min(CountedTerms.MOST_COUNTED, entry.getValue());
    }
    return new CountedTerms(terms, often);
  }

  /** Nothing is lost: a term may be half of a pair of units that only together are a letter. */
  private static byte[] letters(String term) {
    int length = term.length();
    boolean narrow = true;
    for (int i = 0; i < length && narrow; i++) {
      narrow = term.charAt(i) < 0x100;
    }
    byte[] letters = new byte[1 + (narrow ? length : 2 * length)];
    letters[0] = narrow ? NARROW : WIDE;
    for (int i = 0, at = 1; i < length; i++) {
      char c = term.charAt(i);
      if (!narrow) {
        letters[at++] = (byte) (c >>> Byte.SIZE);
      }
      letters[at++] = (byte) c;
    }
    return letters;
  }

  private static String term(byte[] letters, int begin, int end) {
    if (letters[begin] == NARROW) {
      return new String(letters, begin + 1, end - begin - 1, StandardCharsets.ISO_8859_1);
    }
    StringBuilder term = new StringBuilder((end - begin) / 2);
    for (int at = begin + 1; at < end; at += 2) {
      term.append((char) ((letters[at] & 0xff) << Byte.SIZE | letters[at + 1] & 0xff));
    }
    return term.toString();
  }

  private static int hash(byte[] letters, int begin, int end) {
    int hash = 1;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + letters[i];
    }
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 15;
  }

  /** Some of the terms, in the order they came. */
  private static final class Table {
    private byte[] letters = new byte[64];
    /** Where the letters of each end, where those of the next begin. */
    private int[] ends = new int[8];

    private int[] numbers = new int[8];
    /** One more than the place of a term, by its hash; 0 where there is none. */
    private int[] places = new int[16];

    private int size;

    synchronized int of(byte[] term, int hash, AtomicInteger next) {
      int at = hash >>> TABLE_BITS & (places.length - 1);
      for (; places[at] != 0; at = at + 1 & (places.length - 1)) {
        int known = places[at] - 1;
        if (Arrays.equals(letters, begin(known), ends[known], term, 0, term.length)) {
          return numbers[known];
        }
      }
      places[at] = size + 1;
      add(term, next.getAndIncrement());
      int number = numbers[size - 1];
      if (size > places.length - (places.length >> 2)) {
        grow();
      }
      return number;
    }

    private int begin(int place) {
      return place == 0 ? 0 : ends[place - 1];
    }

    private void add(byte[] term, int number) {
      int begin = begin(size);
      int end = begin + term.length;
      if (end > letters.length) {
        letters = Arrays.copyOf(letters, end + (letters.length >> 1));
      }
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, size + (size >> 1));
        numbers = Arrays.copyOf(numbers, ends.length);
      }
      System.arraycopy(term, 0, letters, begin, term.length);
      ends[size] = end;
      numbers[size++] = number;
    }

    private void grow() {
      places = new int[2 * places.length];
      for (int place = 0; place < size; place++) {
        int at = hash(letters, begin(place), ends[place]) >>> TABLE_BITS & (places.length - 1);
        while (places[at] != 0) {
          at = at + 1 & (places.length - 1);
        }
        places[at] = place + 1;
      }
    }

    synchronized void into(String[] terms) {
      for (int place = 0; place < size; place++) {
        terms[numbers[place]] = term(letters, begin(place), ends[place]);
      }
    }
  }
}
