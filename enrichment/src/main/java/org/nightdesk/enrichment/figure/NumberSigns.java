package org.nightdesk.enrichment.figure;

import java.util.HashSet;
import java.util.Set;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.text.WordSigns;

/** What a word is to those who look for figures, told by the word alone, as bits. */
final class NumberSigns {
  /** A word with which a figure can begin. */
  static final int WORD = 1;
  /** One of these, alone or before a hyphen: "twenty-one", "half-empty", but not "well-known". */
  static final int OPENING = 2;
  /** "A" and "an". */
  static final int ARTICLE = 4;
  /** What may follow an article that stands for one. */
  static final int AFTER_ARTICLE = 8;
  /** There is a digit in it, as in "R200m". */
  static final int DIGITS = 16;
  /** There is a hyphen in it. */
  static final int HYPHEN = 32;

  /** A word that opens a clause: "that", "while", "but", "where". */
  static final int JOIN = 64;
  /** A word that says nothing at the end of a clause. */
  static final int TRAILING = 128;

  private static final Set<String> OTHERS =
      Set.of("a", "an", "half", "quarter", "several", "few", "couple", "minus", "negative");
  private static final Set<String> WORDS = words();
  private static final Set<String> BEHIND_ARTICLE = afterArticle();
  private static final int SHORTEST_HYPHENED = 4;
  private static final WordSigns SIGNS = WordSigns.of(NumberSigns::of);

  private NumberSigns() {}

  /** The bits of the token's word, whatever its case. */
  static int of(Tokens tokens, int token) {
    return SIGNS.of(tokens, token);
  }

  /** The bits of a lower-case word. */
  static int of(String word) {
    boolean known = WORDS.contains(word);
    int hyphen = word.indexOf('-');
    boolean hyphened = hyphen > 0
        && word.length() > SHORTEST_HYPHENED
        && WORDS.contains(word.substring(0, hyphen));
    return (known ? WORD : 0)
        | (known || hyphened ? OPENING : 0)
        | (word.equals("a") || word.equals("an") ? ARTICLE : 0)
        | (BEHIND_ARTICLE.contains(word) ? AFTER_ARTICLE : 0)
        | (hasDigit(word) ? DIGITS : 0)
        | (hyphen > 0 ? HYPHEN : 0)
        | (Phrases.isJoin(word) ? JOIN : 0)
        | (StopWords.isTrailing(word) || MeasuredClause.isNameless(word) ? TRAILING : 0);
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>(NumberWords.all());
    words.addAll(OTHERS);
    words.addAll(Multiples.words());
    return Set.copyOf(words);
  }

  private static Set<String> afterArticle() {
    Set<String> words = new HashSet<>(NumberWords.all());
    words.addAll(NumberWords.parts());
    words.addAll(UnitLexicon.durations());
    words.addAll(Set.of("half", "quarter", "few", "couple", "single"));
    words.addAll(SingleMeasures.words());
    return Set.copyOf(words);
  }
}
