package org.nightdesk.enrichment.name.model;

/**
 * What the rest of the article tells about each of its words: a bit each for the ways it is used
 * somewhere in it. Counting runs once over the table, so that every place sees every other.
 */
final class ArticleWords {
  /** Capitalised where only names are. */
  static final int CAPITAL_INSIDE = 1;
  /** Written small. */
  static final int SMALL = 1 << 1;

  static final int AFTER_TITLE = 1 << 2;
  static final int AFTER_FIRST_NAME = 1 << 3;
  static final int AFTER_PLACE_PREPOSITION = 1 << 4;
  static final int BEFORE_SAYING = 1 << 5;
  static final int BEFORE_POSSESSIVE = 1 << 6;
  static final int AFTER_THE = 1 << 7;
  static final int BEFORE_ORGANISATION_HEAD = 1 << 8;
  static final int AFTER_CAPITAL = 1 << 9;
  static final int BEFORE_CAPITAL = 1 << 10;
  static final int IN_BRACKETS_AFTER_CAPITAL = 1 << 11;
  static final int LISTED_INSIDE_LONGER = 1 << 12;
  static final int BEFORE_COMMA_AND_OFFICE = 1 << 13;
  /** The first of the bits of {@link UsageClasses#signs}. */
  static final int FIRST_SIGN = 1 << 14;
  /** How many bits there are. */
  static final int BITS = 17;

  private final UsageClasses usage;
  private final int signUnit;
  private final KeyTable bits = new KeyTable(512);

  ArticleWords(UsageClasses usage) {
    this.usage = usage;
    this.signUnit = Integer.lowestOneBit(usage.signs());
  }

  void learn(WordTable words) {
    bits.clear();
    for (int s = 0; s < words.sentences(); s++) {
      int first = words.first(s);
      int end = words.first(s + 1);
      boolean title = (words.style(s) & WordTable.TITLE_CASE) != 0;
      for (int i = first; i < end; i++) {
        int shape = words.shape(i);
        if (shape == WordShape.SMALL) {
          bits.or(words.key(i), SMALL);
        } else if (words.isCapital(i) && !title) {
          bits.or(words.key(i), use(words, i, first, end));
        }
      }
    }
  }

  /** The bits of the word; never those of another article. */
  int of(long word) {
    return bits.get(word, 0);
  }

  private int use(WordTable words, int i, int first, int end) {
    int found = words.opens(i) ? 0 : CAPITAL_INSIDE;
    if (i > first) {
      int before = i - 1;
      if (words.shape(before) == WordShape.MARK
          && before > first
          && words.start(i) - words.end(before) > 0
          && words.end(before) - words.start(before) == 1
          && (words.classes(before - 1) & usage.title()) != 0) {
        before--; // "Gen. Roe"
      }
      int classes = words.classes(before);
      boolean capital = words.isCapital(before);
      found |= capital && (classes & usage.title()) != 0 ? AFTER_TITLE : 0;
      found |= capital && (classes & usage.firstName()) != 0 && (classes & usage.common()) == 0
          ? AFTER_FIRST_NAME
          : 0;
      found |= (classes & usage.placePreposition()) != 0 ? AFTER_PLACE_PREPOSITION : 0;
      found |= (classes & usage.determiner()) != 0 && !capital ? AFTER_THE : 0;
      found |= capital && !words.opens(before) ? AFTER_CAPITAL : 0;
      boolean bracket = words.shape(i - 1) == WordShape.MARK
          && i - 2 >= first
          && words.isCapital(i - 2)
          && words.shape(i) == WordShape.CAPITALS
          && words.start(i) == words.end(i - 1);
      found |= bracket ? IN_BRACKETS_AFTER_CAPITAL : 0;
    }
    if (i + 1 < end) {
      int classes = words.classes(i + 1);
      boolean capital = words.isCapital(i + 1);
      found |= (classes & usage.saying()) != 0 && !capital ? BEFORE_SAYING : 0;
      found |= words.shape(i + 1) == WordShape.POSSESSIVE ? BEFORE_POSSESSIVE : 0;
      found |= capital && (classes & usage.organisationHead()) != 0 ? BEFORE_ORGANISATION_HEAD : 0;
      found |= capital ? BEFORE_CAPITAL : 0;
      found |= capital ? 0 : signsBehind(words, i + 1, end) / signUnit * FIRST_SIGN;
      if (words.shape(i + 1) == WordShape.MARK && officeSoon(words, i + 2, end)) {
        found |= BEFORE_COMMA_AND_OFFICE;
      }
    }
    int place = words.listed(i) & 3;
    found |= words.listed(i) != 0 && place != ListedNames.ONLY ? LISTED_INSIDE_LONGER : 0;
    return found;
  }

  /** What the word right behind the name, or behind its possessive, tells of it. */
  private int signsBehind(WordTable words, int after, int end) {
    int sign = words.shape(after) == WordShape.POSSESSIVE ? after + 1 : after;
    return sign < end && !words.isCapital(sign) ? words.classes(sign) & usage.signs() : 0;
  }

  private boolean officeSoon(WordTable words, int from, int end) {
    for (int i = from; i < Math.min(end, from + 4); i++) {
      if (words.shape(i) == WordShape.MARK) {
        return false;
      }
      if ((words.classes(i) & usage.role()) != 0 && !words.isCapital(i)) {
        return true;
      }
    }
    return false;
  }
}
