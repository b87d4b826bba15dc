package org.nightdesk.enrichment.name.model;

import java.util.Arrays;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;

/**
 * The words, numbers and marks of one article in flat arrays, sentence by sentence; hyphenated words
 * are cut at their hyphens. One table serves many articles, one after the other: {@link #clear} it
 * between them. Not safe for several threads.
 */
public final class WordTable {
  /** The sentence capitalises most of its words, so that a capital tells nothing. */
  static final int TITLE_CASE = 1;
  /** The sentence is written in capitals throughout. */
  static final int ALL_CAPITALS = 2;

  private static final long FULL_STOP = WordKeys.of(".");
  private static final int LY = affix("ly", 0, 2);

  private final WordLists lists;
  private final int commonBit;
  private int count;
  private int sentences;
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private long[] keys = new long[1024];
  private byte[] shapes = new byte[1024];
  private boolean[] opens = new boolean[1024];
  private boolean[] glued = new boolean[1024];
  private int[] classes = new int[1024];
  private int[] prefixes = new int[1024];
  private int[] suffixes = new int[1024];
  private int[] shortSuffixes = new int[1024];
  private int[] longSuffixes = new int[1024];
  private int[] longPrefixes = new int[1024];
  private int[] listed = new int[1024];
  private int[] firsts = new int[128];
  private int[] styles = new int[128];

  /**
   * @param commonBit the class bit of everyday words, set here for their inflected forms too
   */
  public WordTable(WordLists lists, int commonBit) {
    this.lists = lists;
    this.commonBit = commonBit;
  }

  /** Makes room for the next article. */
  public void clear() {
    count = 0;
    sentences = 0;
  }

  /** Adds a sentence behind those already there. */
  public void add(String text, Span where, boolean heading) {
    add(Tokens.of(text, where), heading);
  }

  /** Adds the sentence of these tokens. */
  public void add(Tokens tokens, boolean heading) {
    if (sentences + 1 >= firsts.length) {
      firsts = Arrays.copyOf(firsts, sentences * 2);
      styles = Arrays.copyOf(styles, sentences * 2);
    }
    int first = count;
    String text = tokens.text();
    for (int i = 0; i < tokens.count(); i++) {
      addToken(text, tokens.start(i), tokens.end(i), tokens.kind(i), first);
    }
    firsts[sentences] = first;
    styles[sentences] = SentenceStyle.of(this, text, first, count, heading, commonBit);
    sentences++;
    firsts[sentences] = count;
    ListedNames.mark(this, lists, first, count);
  }

  private void addToken(String text, int start, int end, Tokens.Kind kind, int firstOfSentence) {
    if (kind != Tokens.Kind.WORD) {
      add(text, start, end, kind, false, firstOfSentence);
      return;
    }
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || isHyphen(text.charAt(i))) {
        if (i > from) {
          add(text, from, i, kind, from > start, firstOfSentence);
        }
        from = i + 1;
      }
    }
  }

  private void add(
      String text, int start, int end, Tokens.Kind kind, boolean isGlued, int firstOfSentence) {
    if (count == starts.length) {
      grow();
    }
    int i = count++;
    starts[i] = start;
    ends[i] = end;
    keys[i] = WordKeys.of(text, start, end);
    shapes[i] = (byte) WordShape.of(text, start, end, kind);
    glued[i] = isGlued;
    opens[i] = SentenceStyle.opens(this, text, i, firstOfSentence);
    classes[i] = kind == Tokens.Kind.WORD ? classesOf(text, start, end, keys[i]) : 0;
    prefixes[i] = affix(text, start, Math.min(end, start + 3));
    suffixes[i] = affix(text, Math.max(start, end - 3), end);
    shortSuffixes[i] = affix(text, Math.max(start, end - 2), end);
    longSuffixes[i] = affix(text, Math.max(start, end - 4), end);
    longPrefixes[i] = affix(text, start, Math.min(end, start + 4));
    listed[i] = 0;
  }

  private int classesOf(String text, int start, int end, long key) {
    int found = lists.classesOf(key);
    return (found & commonBit) == 0 && WordStems.isCommon(lists, text, start, end)
        ? found | commonBit
        : found;
  }

  private static int affix(String text, int start, int end) {
    int key = 17;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      key = key * 0x01000193
          + (c < 0x80 ? c >= 'A' && c <= 'Z' ? c + 32 : c : Character.toLowerCase(c));
    }
    return key;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private void grow() {
    int room = count * 2;
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    keys = Arrays.copyOf(keys, room);
    shapes = Arrays.copyOf(shapes, room);
    opens = Arrays.copyOf(opens, room);
    glued = Arrays.copyOf(glued, room);
    classes = Arrays.copyOf(classes, room);
    prefixes = Arrays.copyOf(prefixes, room);
    suffixes = Arrays.copyOf(suffixes, room);
    shortSuffixes = Arrays.copyOf(shortSuffixes, room);
    longSuffixes = Arrays.copyOf(longSuffixes, room);
    longPrefixes = Arrays.copyOf(longPrefixes, room);
    listed = Arrays.copyOf(listed, room);
  }

  /** How many words, numbers and marks there are. */
  public int count() {
    return count;
  }

  public int sentences() {
    return sentences;
  }

  /** The first word of a sentence; for the number of sentences, the count of words. */
  public int first(int sentence) {
    return firsts[sentence];
  }

  int style(int sentence) {
    return styles[sentence];
  }

  /** Where the word starts in the article's text. */
  public int start(int word) {
    return starts[word];
  }

  /** Where the word ends in the article's text, exclusive. */
  public int end(int word) {
    return ends[word];
  }

  /** The word, folded, as {@link WordKeys} has it. */
  public long key(int word) {
    return keys[word];
  }

  /** Whether the word begins with a capital letter. */
  public boolean isCapital(int word) {
    return WordShape.isCapital(shapes[word]);
  }

  int shape(int word) {
    return shapes[word];
  }

  /** Whether the word has no capital letter. */
  public boolean isSmall(int word) {
    return shapes[word] == WordShape.SMALL;
  }

  /** Whether the word begins small and has a capital inside: "d'Orval", "iPhone". */
  public boolean hasInnerCapital(int word) {
    return shapes[word] == WordShape.SMALL_THEN_CAPITAL;
  }

  public boolean isMark(int word) {
    return shapes[word] == WordShape.MARK;
  }

  /** Whether the word is a possessive ending, "'s". */
  public boolean isPossessive(int word) {
    return shapes[word] == WordShape.POSSESSIVE;
  }

  public boolean isNumber(int word) {
    return shapes[word] == WordShape.NUMBER;
  }

  /** Whether a full stop stands directly behind the word before. */
  public boolean isFullStop(int word) {
    return keys[word] == FULL_STOP && word > 0 && ends[word - 1] == starts[word];
  }

  /** Whether the sentence capitalises most of its words. */
  public boolean isTitleCase(int sentence) {
    return (styles[sentence] & TITLE_CASE) != 0;
  }

  /** Whether any word would have a capital here. */
  public boolean opens(int word) {
    return opens[word];
  }

  /** Whether a hyphen joins the word to the one before. */
  public boolean isGlued(int word) {
    return glued[word];
  }

  /** The classes of the lists. */
  public int classes(int word) {
    return classes[word];
  }

  int prefix(int word) {
    return prefixes[word];
  }

  int suffix(int word) {
    return suffixes[word];
  }

  /** The last two characters, as a number. */
  int shortSuffix(int word) {
    return shortSuffixes[word];
  }

  /** Whether the word ends in "ly", as adverbs do. */
  public boolean isInLy(int word) {
    return shortSuffixes[word] == LY;
  }

  /** The last four characters, as a number. */
  int longSuffix(int word) {
    return longSuffixes[word];
  }

  /** The first four characters, as a number. */
  int longPrefix(int word) {
    return longPrefixes[word];
  }

  /** Whether the word is, or is part of, a name of the lists. */
  public boolean isListed(int word) {
    return listed[word] != 0;
  }

  /** Whether just these words are a name of the lists that is of one kind only, towns apart. */
  public boolean isListedWhole(int first, int last, int kind) {
    int wanted = 1 << kind;
    int kinds = (1 << NameLabel.values().length) - 1;
    for (int i = first; i <= last; i++) {
      int place = first == last
          ? ListedNames.ONLY
          : i == first ? ListedNames.FIRST : i == last ? ListedNames.LAST : ListedNames.INSIDE;
      if ((listed[i] >> 2 & kinds) != wanted || (listed[i] & 3) != place) {
        return false;
      }
    }
    return true;
  }

  /** The last word of the listed name of several words that begins here; the word itself if none. */
  public int lastOfListed(int word) {
    int last = word;
    if (listed[word] != 0 && (listed[word] & 3) == ListedNames.FIRST) {
      do {
        last++;
      } while (last + 1 < count && (listed[last] & 3) == ListedNames.INSIDE);
    }
    return last;
  }

  /** What {@link ListedNames} found to stand here; 0 for nothing. */
  int listed(int word) {
    return listed[word];
  }

  void setListed(int word, int bits) {
    listed[word] = bits;
  }
}
