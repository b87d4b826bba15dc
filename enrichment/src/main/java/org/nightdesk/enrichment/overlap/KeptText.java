package org.nightdesk.enrichment.overlap;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.corpus.Span;

/**
 * The text of an original, asked whether it holds what a copy says.
 *
 * <p>It tells a sentence if nine in ten of the sentence's word 3-grams, all its numbers, and every name
 * and negation among the words outside those 3-grams stand in it.
 */
public final class KeptText {
  private static final double CONTAINED = .9;
  private static final Set<Long> NEGATIONS = Stream.of(
          "no",
          "not",
          "never",
          "none",
          "nobody",
          "nothing",
          "neither",
          "nor",
          "without",
          "denies",
          "denied",
          "didnt",
          "doesnt",
          "dont",
          "isnt",
          "wasnt",
          "werent",
          "wont",
          "cannot",
          "cant",
          "hasnt",
          "havent",
          "hadnt",
          "wouldnt",
          "couldnt",
          "shouldnt",
          "arent",
          "unlikely")
      .map(word -> FoldedWords.of(word).hash(0))
      .collect(Collectors.toUnmodifiableSet());

  private final FoldedWords words;
  private final Set<Long> shingles = new HashSet<>();
  private final Set<Long> numbers = new HashSet<>();

  /** @param told the parts of the text that are looked at, in order */
  public KeptText(String text, List<Span> told) {
    words = FoldedWords.of(text, told);
    for (int i = 0; i < words.count(); i++) {
      if (words.isNumber(i)) {
        numbers.add(words.hash(i));
      }
      if (i + FoldedWords.SHINGLE <= words.count()) {
        shingles.add(words.digest(i, i + FoldedWords.SHINGLE, 0));
      }
    }
  }

  /** Whether the words stand in it in one run. */
  public boolean quotes(String quotation) {
    return WordRuns.holds(words, FoldedWords.of(quotation));
  }

  /** Whether it says what a sentence says. */
  public boolean tells(String sentence) {
    return tells(FoldedWords.of(sentence));
  }

  private boolean tells(FoldedWords sentence) {
    if (sentence.count() < FoldedWords.SHINGLE) {
      return WordRuns.holds(words, sentence);
    }
    int all = sentence.count() - FoldedWords.SHINGLE + 1;
    int held = 0;
    boolean[] covered = new boolean[sentence.count()];
    for (int i = 0; i < all; i++) {
      if (shingles.contains(sentence.digest(i, i + FoldedWords.SHINGLE, 0))) {
        held++;
        for (int k = 0; k < FoldedWords.SHINGLE; k++) {
          covered[i + k] = true;
        }
      }
    }
    if (held < CONTAINED * all) {
      return false;
    }
    for (int i = 0; i < covered.length; i++) {
      boolean newNumber = sentence.isNumber(i) && !numbers.contains(sentence.hash(i));
      if (newNumber || !covered[i] && isWeighty(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWeighty(FoldedWords sentence, int word) {
    return word > 0 && (sentence.mark(word) & FoldedWords.CAPITAL) != 0
        || NEGATIONS.contains(sentence.hash(word));
  }
}
