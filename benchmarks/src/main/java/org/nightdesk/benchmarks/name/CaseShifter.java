package org.nightdesk.benchmarks.name;

import java.util.Locale;
import java.util.SplittableRandom;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.model.LabelledText;

/** Writes some sentences of an article as headlines are written: capitals on most words, or on all. */
final class CaseShifter {
  /** One sentence in so many becomes a headline. */
  private static final int TITLE = 25;

  private static final int CAPITALS = 50;

  private CaseShifter() {}

  /** The article with the same names at the same places. */
  static LabelledText shift(LabelledText article, SplittableRandom random) {
    StringBuilder text = new StringBuilder(article.text());
    for (Span sentence : article.sentences()) {
      int choice = random.nextInt(TITLE * CAPITALS);
      if (choice % TITLE == 0) {
        capitaliseWords(text, sentence);
      } else if (choice % CAPITALS == 1) {
        String capitals = sentence.in(article.text()).toUpperCase(Locale.ROOT);
        if (capitals.length() == sentence.length()) {
          text.replace(sentence.start(), sentence.end(), capitals);
        }
      }
    }
    return new LabelledText(text.toString(), article.sentences(), article.names());
  }

  private static void capitaliseWords(StringBuilder text, Span sentence) {
    int word = sentence.start();
    for (int i = sentence.start(); i <= sentence.end(); i++) {
      if (i < sentence.end() && Character.isLetter(text.charAt(i))) {
        continue;
      }
      boolean small = i - word < 4 && isSmallWord(text.substring(word, i));
      if (i > word
          && !small
          && (word == 0 || text.charAt(word - 1) != '\'' && text.charAt(word - 1) != '’')) {
        text.setCharAt(word, Character.toUpperCase(text.charAt(word)));
      }
      word = i + 1;
    }
  }

  private static boolean isSmallWord(String word) {
    return switch (word) {
      case "a",
          "an",
          "the",
          "of",
          "in",
          "on",
          "at",
          "to",
          "for",
          "and",
          "or",
          "by",
          "as",
          "but",
          "nor" -> true;
      default -> false;
    };
  }
}
