package org.nightdesk.enrichment.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.Span;

/**
 * The words, numbers and marks of a stretch of text, in order, as positions into the whole text.
 *
 * <p>A word keeps inner apostrophes, hyphens and full stops of abbreviations ("Sar-el", "U.S.",
 * "O'Neil"); a possessive "'s" or "’s" is a token of its own. A number keeps its inner commas and
 * points ("4,212.50"); a sign, a currency sign and a per-cent sign are tokens of their own. Every
 * other visible character is a mark of its own.
 */
public final class Tokens {
  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    POSSESSIVE,
    MARK
  }

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final Kind[] kinds;
  private final int count;
  /** The words of the tokens, each found when first asked for. */
  private final @Nullable Word[] words;
  /** See {@link Words#hashed}; 0 where it was not formed. */
  private final int[] hashes;

  Tokens(String text, int[] starts, int[] ends, Kind[] kinds, int[] hashes, int count) {
    this(text, starts, ends, kinds, hashes, new Word[count], count);
  }

  private Tokens(
      String text,
      int[] starts,
      int[] ends,
      Kind[] kinds,
      int[] hashes,
      @Nullable Word[] words,
      int count) {
    this.text = text;
    this.hashes = hashes;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.count = count;
    this.words = words;
  }

  /** The tokens of {@code where} in {@code text}. Linear in the length of the span. */
  public static Tokens of(String text, Span where) {
    return new Tokenizer(text, where).read();
  }

  /** One row after another; what is known of their words stays known. */
  static Tokens joined(String text, List<Tokens> rows) {
    int count = 0;
    for (Tokens row : rows) {
      count += row.count;
    }
    Tokens all =
        new Tokens(text, new int[count], new int[count], new Kind[count], new int[count], count);
    int at = 0;
    for (Tokens row : rows) {
      System.arraycopy(row.starts, 0, all.starts, at, row.count);
      System.arraycopy(row.ends, 0, all.ends, at, row.count);
      System.arraycopy(row.kinds, 0, all.kinds, at, row.count);
      System.arraycopy(row.words, 0, all.words, at, row.count);
      System.arraycopy(row.hashes, 0, all.hashes, at, row.count);
      at += row.count;
    }
    return all;
  }

  public int count() {
    return count;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public Kind kind(int token) {
    return kinds[token];
  }

  public Span span(int token) {
    return new Span(starts[token], ends[token]);
  }

  /** The stretch from the first to the last of the two tokens, both included. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The token as written; empty for a position before the first or after the last token. */
  public String word(int token) {
    return token < 0 || token >= count ? "" : text.substring(starts[token], ends[token]);
  }

  /** The token in lower case; empty outside the tokens. */
  public String lower(int token) {
    return token < 0 || token >= count ? "" : entry(token).lower;
  }

  /** The word of a token that exists. */
  Word entry(int token) {
    @Nullable Word known = words[token];
    if (known == null) {
      int hash = hashes[token];
      known = hash == 0
          ? Words.of(text, starts[token], ends[token])
          : Words.of(text, starts[token], ends[token], hash);
      words[token] = known;
    }
    return known;
  }

  /** These characters of a text in lower case, as {@link #lower(int)} has them. */
  public static String lower(String text, int start, int end) {
    return start < end ? Words.of(text, start, end).lower : "";
  }

  /** Whether the token begins with an upper-case or title-case letter. */
  public boolean isCapitalised(int token) {
    if (token < 0 || token >= count) {
      return false;
    }
    int first = text.codePointAt(starts[token]);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether white space stands directly before the token, or it is the first. */
  public boolean isSpacedBefore(int token) {
    return token == 0 || ends[token - 1] < starts[token];
  }

  /** The first token that starts at or after {@code position}; the count where there is none. */
  public int at(int position) {
    int found = Arrays.binarySearch(starts, 0, count, position);
    return found >= 0 ? found : -found - 1;
  }

  /** The whole text the positions point into. */
  public String text() {
    return text;
  }
}
