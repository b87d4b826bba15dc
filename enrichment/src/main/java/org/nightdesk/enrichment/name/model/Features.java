package org.nightdesk.enrichment.name.model;

import java.util.Arrays;

/**
 * What speaks for a tag at a word, as hashed numbers: the word and its neighbours, how they are
 * written, the lists, and what the rest of the article tells. Not safe for several threads.
 */
public final class Features {
  /** Leaves out the words and parts of words, so that training leans on the rest. */
  public static final int WITHOUT_WORDS = 1;
  /** Leaves out what the lists know. */
  public static final int WITHOUT_LISTS = 2;

  private static final long BEFORE_ALL = 3;
  private static final long AFTER_ALL = 5;
  private final ArticleWords article;
  private final UsageClasses usage;
  private final CapitalRun run = new CapitalRun();
  private int[] found = new int[128];
  private int count;

  public Features(UsageClasses usage) {
    this.article = new ArticleWords(usage);
    this.usage = usage;
  }

  /** Reads the article; to be called before {@link #of} for its words. */
  public void learn(WordTable words) {
    article.learn(words);
  }

  /** How many features the last call of {@link #of} found. */
  public int count() {
    return count;
  }

  /**
   * The features of a word; the array is used again by the next call.
   *
   * @param leftOut {@link #WITHOUT_WORDS} and {@link #WITHOUT_LISTS}, or 0
   */
  public int[] of(WordTable t, int sentence, int i, int leftOut) {
    count = 0;
    addAlone(t, sentence, i, leftOut);
    addAround(t, sentence, i, leftOut);
    return found;
  }

  /** Those of them that depend on nothing but what {@link #signOf} tells of the word. */
  int[] alone(WordTable t, int sentence, int i) {
    count = 0;
    addAlone(t, sentence, i, 0);
    return found;
  }

  /** Those that look at the words around as well. */
  int[] around(WordTable t, int sentence, int i) {
    count = 0;
    addAround(t, sentence, i, 0);
    return found;
  }

  /** Two words with one sign have the same features {@link #alone}; 64 bits keep others apart. */
  long signOf(WordTable t, int sentence, int i) {
    long sign = t.key(i);
    sign = mixed(sign, writing(t, i, t.style(sentence)) * 2L + (t.isCapital(i) ? 1 : 0));
    sign = mixed(sign, (long) t.classes(i) << 32 | t.listed(i));
    sign = mixed(sign, (long) t.prefix(i) << 32 | t.suffix(i) & 0xffffffffL);
    sign = mixed(sign, (long) t.longPrefix(i) << 32 | t.longSuffix(i) & 0xffffffffL);
    return mixed(sign, (long) t.shortSuffix(i) << 32 | t.end(i) - t.start(i));
  }

  private static long mixed(long sign, long value) {
    long mixed = (sign ^ value) * 0xbf58476d1ce4e5b9L;
    return mixed ^ mixed >>> 29;
  }

  private void addAlone(WordTable t, int sentence, int i, int leftOut) {
    int here = writing(t, i, t.style(sentence));
    add(0, 0);
    add(1, here);
    if ((leftOut & WITHOUT_WORDS) == 0) {
      add(19, t.key(i));
      add(20, t.key(i) * 64 + here);
      parts(t, i, here);
    }
    if ((leftOut & WITHOUT_LISTS) == 0) {
      int capital = t.isCapital(i) ? 1 : 0;
      for (int left = t.classes(i); left != 0; left &= left - 1) {
        int bit = Integer.numberOfTrailingZeros(left);
        add(40, bit * 2 + capital);
        add(43, bit * 64 + here);
      }
      if (t.listed(i) != 0) {
        add(46, t.listed(i));
        add(49, t.listed(i) * 64L + here);
      }
      add(50, (t.classes(i) & ~usage.signs()) * 2L + capital);
    }
  }

  private void addAround(WordTable t, int sentence, int i, int leftOut) {
    int first = t.first(sentence);
    int end = t.first(sentence + 1);
    int style = t.style(sentence);
    int here = writing(t, i, style);
    int before = i > first ? writing(t, i - 1, style) : -1;
    int after = i + 1 < end ? writing(t, i + 1, style) : -2;
    add(2, before * 64L + here);
    add(3, here * 64L + after);
    add(4, (before * 64L + here) * 64L + after);
    add(5, i == first ? 1 : i == first + 1 ? 2 : 3);
    neighbours(t, i, first, end, (leftOut & WITHOUT_WORDS) == 0);
    if ((leftOut & WITHOUT_LISTS) == 0) {
      lists(t, i, first, end);
    }
    ofArticle(t, i, first, end, here);
    ofRun(t, i, first, end, here);
  }

  /** How the word is written, and whether that tells something; below 64. */
  private static int writing(WordTable t, int i, int style) {
    int open = t.opens(i) ? 1 : (style & WordTable.TITLE_CASE) != 0 ? 2 : 0;
    if ((style & WordTable.ALL_CAPITALS) != 0) {
      open = 3;
    }
    return t.shape(i) * 4 + open;
  }

  private void neighbours(WordTable t, int i, int first, int end, boolean words) {
    long two = i - 2 >= first ? t.key(i - 2) : BEFORE_ALL;
    long one = i - 1 >= first ? t.key(i - 1) : BEFORE_ALL;
    long next = i + 1 < end ? t.key(i + 1) : AFTER_ALL;
    long third = i + 2 < end ? t.key(i + 2) : AFTER_ALL;
    boolean capital = t.isCapital(i);
    int kind = capital ? 1 : 0;
    add(10, one);
    add(11, next);
    add(12, one + kind);
    add(13, next + kind);
    if (capital || i + 1 < end && t.isCapital(i + 1) || i > first && t.isCapital(i - 1)) {
      add(14, two + kind);
      add(15, third + kind);
      add(16, two * 31 + one);
      add(17, next * 31 + third);
      add(18, one * 31 + next);
    }
    if (words) {
      long word = t.key(i);
      add(21, one * 31 + word);
      add(22, word * 31 + next);
    }
    boolean gluedBefore = t.isGlued(i);
    boolean gluedAfter = i + 1 < end && t.isGlued(i + 1);
    if (gluedBefore || gluedAfter) {
      int other = gluedAfter ? t.shape(i + 1) : t.shape(i - 1);
      add(23, (gluedBefore ? 1 : 0) + (gluedAfter ? 2 : 0) + 4L * other + 64L * t.shape(i));
    }
  }

  private void parts(WordTable t, int i, int here) {
    if (t.shape(i) == WordShape.MARK) {
      return;
    }
    add(30, t.prefix(i));
    add(31, t.suffix(i));
    add(32, t.suffix(i) * 64L + here);
    add(33, t.prefix(i) * 64L + here);
    add(35, t.shortSuffix(i) * 64L + here);
    add(36, t.longSuffix(i) * 64L + here);
    add(37, t.longPrefix(i) * 64L + here);
    add(34, Math.min(8, t.end(i) - t.start(i)) * 64L + here);
  }

  private void lists(WordTable t, int i, int first, int end) {
    for (int d = -2; d <= 2; d++) {
      int at = i + d;
      if (d == 0 || at < first || at >= end) {
        continue;
      }
      int capital = t.isCapital(at) ? 1 : 0;
      for (int left = t.classes(at); left != 0; left &= left - 1) {
        int bit = Integer.numberOfTrailingZeros(left);
        add(40 + d, bit * 2 + capital);
      }
      int listed = t.listed(at);
      if (listed != 0 && d > -2 && d < 2) {
        add(46 + d, listed);
      }
    }
    int told = ~usage.signs();
    long signature = t.classes(i) & told;
    long before = i > first ? t.classes(i - 1) & told : -1;
    long after = i + 1 < end ? t.classes(i + 1) & told : -1;
    add(51, before * 0x9e3779b9L + signature);
    add(52, signature * 0x9e3779b9L + after);
    add(53, before * 0x9e3779b9L + after);
  }

  /** The first and last word of the capitals around the word tell much about all of them. */
  private void ofRun(WordTable t, int i, int first, int end, int here) {
    run.find(t, i, first, end, usage.organisationOpener());
    int length = run.last() - run.first() + 1;
    if (t.isCapital(i)) {
      int place = (i == run.first() ? 1 : 0) + (i == run.last() ? 2 : 0);
      add(70, (Math.min(length, 5) * 4 + place) * 64 + here);
      if (length > 1) {
        int heads = t.classes(run.last()) & usage.heads();
        add(71, heads * 4L + place);
        add(72, (t.classes(run.first()) & usage.ofPeople()) * 4L + place);
        add(73, t.listed(run.last()) * 4L + place);
        add(74, t.listed(run.first()) * 4L + place);
        add(75, t.key(run.last()) * 4 + place);
        add(76, t.key(run.first()) * 4 + place);
      }
      long after = run.last() + 1 < end ? t.key(run.last() + 1) : AFTER_ALL;
      long before = run.first() > first ? t.key(run.first() - 1) : BEFORE_ALL;
      add(77, after * 4 + place);
      add(78, before * 4 + place);
      long second = run.last() + 2 < end ? t.key(run.last() + 2) : AFTER_ALL;
      long former = run.first() - 2 >= first ? t.key(run.first() - 2) : BEFORE_ALL;
      add(82, (after * 31 + second) * 4 + place);
      add(83, (former * 31 + before) * 4 + place);
      add(84, nounBehind(t, run.last() + 1, end) * 4L + place);
      add(86, signsBehind(t, run.last() + 1, end) * 4L + place);
      add(85, nounBefore(t, run.first() - 1, first) * 4L + place);
      if (run.last() + 2 < end && t.shape(run.last() + 1) == WordShape.MARK) {
        add(79, (t.classes(run.last() + 2) & usage.office()) * 4L + place);
      }
    }
    if (run.opener() >= 0) {
      add(80, Math.min(i - run.opener(), 6) * 64 + here);
      add(81, t.key(run.opener()) * 2 + (t.isCapital(i) ? 1 : 0));
    }
  }

  /** What the words behind a comma call the name: "Salling, a retailer"; 0 where they do not. */
  private int nounBehind(WordTable t, int mark, int end) {
    if (mark >= end || t.shape(mark) != WordShape.MARK) {
      return 0;
    }
    for (int i = mark + 1; i < Math.min(end, mark + 7); i++) {
      if (t.shape(i) == WordShape.MARK) {
        return 0;
      }
      int noun = noun(t, i);
      if (noun != 0) {
        return noun;
      }
    }
    return 0;
  }

  /**
   * What the words behind the name tell of it, by what it does or what belongs to it: "Mirati's outskirts",
   * "Salling, which employs"; owning told apart.
   */
  private long signsBehind(WordTable t, int from, int end) {
    boolean owner = from < end && t.shape(from) == WordShape.POSSESSIVE;
    long signs = 0;
    for (int i = owner ? from + 1 : from; i < Math.min(end, from + 4); i++) {
      if (t.isCapital(i)) {
        break;
      }
      signs = t.classes(i) & usage.signs();
      if (signs != 0) {
        break;
      }
    }
    return signs * 2 + (owner ? 1 : 0);
  }

  /** What the words before call the name: "the town of Mirati", "retailer Salling". */
  private int nounBefore(WordTable t, int from, int first) {
    for (int i = from; i >= Math.max(first, from - 2); i--) {
      if (t.shape(i) == WordShape.MARK) {
        return 0;
      }
      int noun = noun(t, i);
      if (noun != 0) {
        return noun * 4 + from - i;
      }
    }
    return 0;
  }

  private int noun(WordTable t, int i) {
    int classes = t.isSmall(i) ? t.classes(i) : 0;
    return (classes & usage.role()) != 0
        ? 1
        : (classes & usage.placeNoun()) != 0
            ? 2
            : (classes & usage.organisationNoun()) != 0 ? 3 : 0;
  }

  private void ofArticle(WordTable t, int i, int first, int end, int here) {
    if (t.shape(i) == WordShape.MARK || t.shape(i) == WordShape.NUMBER) {
      return;
    }
    int bits = article.of(t.key(i));
    if (t.isCapital(i)) {
      for (int left = bits; left != 0; left &= left - 1) {
        add(60, Integer.numberOfTrailingZeros(left) * 64 + here);
      }
    }
    int pair = bits & (ArticleWords.CAPITAL_INSIDE | ArticleWords.SMALL);
    add(61, pair * 64 + here);
    if (i + 1 < end && t.isCapital(i + 1)) {
      int next = article.of(t.key(i + 1));
      for (int left = next; left != 0; left &= left - 1) {
        add(62, Integer.numberOfTrailingZeros(left) * 64 + here);
      }
    }
    if (i > first && t.isCapital(i - 1)) {
      int before = article.of(t.key(i - 1));
      for (int left = before; left != 0; left &= left - 1) {
        add(63, Integer.numberOfTrailingZeros(left) * 64 + here);
      }
    }
  }

  private void add(int template, long value) {
    if (count == found.length) {
      found = Arrays.copyOf(found, count * 2);
    }
    long key = (value + (template + 1) * 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
    key = (key ^ key >>> 31) * 0x94d049bb133111ebL;
    found[count++] = (int) (key >>> 32);
  }
}
