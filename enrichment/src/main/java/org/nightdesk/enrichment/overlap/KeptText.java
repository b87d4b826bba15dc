package org.nightdesk.enrichment.overlap;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.corpus.Span;

/**
 * The text of an original, asked whether it holds what a copy says.
 *
 * <p>It tells a sentence if all of the sentence's word 3-grams stand in it; one in ten may lack for a
 * word that says nothing, such as "the". So a denial, another figure, name or date, or the same words
 * in another order are never taken for what the original says.
 */
public final class KeptText {
  private static final double CONTAINED = .9;
  private static final Set<Long> SAYS_NOTHING = Stream.of("a", "an", "the", "that", "and", "also")
      .map(word -> FoldedWords.of(word).hash(0))
      .collect(Collectors.toUnmodifiableSet());

  private final FoldedWords words;
  private final Set<Long> shingles = new HashSet<>();

  /** @param told the parts of the text that are looked at, in order */
  public KeptText(String text, List<Span> told) {
    words = FoldedWords.of(text, told);
    for (int i = 0; i < words.count(); i++) {
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
    boolean[] lacking = new boolean[all];
    for (int i = 0; i < all; i++) {
      if (shingles.contains(sentence.digest(i, i + FoldedWords.SHINGLE, 0))) {
        held++;
        Arrays.fill(covered, i, i + FoldedWords.SHINGLE, true);
      } else {
        lacking[i] = true;
      }
    }
    if (held < CONTAINED * all) {
      return false;
    }
    for (int i = 0; i < all; i++) {
      if (lacking[i] && !isLackingLittle(sentence, covered, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a 3-gram has a word that no 3-gram of the text has, and such words say nothing. */
  private static boolean isLackingLittle(FoldedWords sentence, boolean[] covered, int from) {
    boolean little = false;
    for (int i = from; i < from + FoldedWords.SHINGLE; i++) {
      if (!covered[i] && !SAYS_NOTHING.contains(sentence.hash(i))) {
        return false;
      }
      little |= !covered[i];
    }
    return little;
  }
}
