package org.nightdesk.enrichment.story;

import java.util.HashMap;
import java.util.Map;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.text.Tokens.Kind;

/**
 * How often an article uses each word stem, each word of a name, each letter 4-gram of those, and
 * each number and day. What a name is the tagger says and, once more, the capital inside a sentence.
 */
record StoryTerms(
    Map<String, Integer> words,
    Map<String, Integer> names,
    Map<String, Integer> spellings,
    Map<String, Integer> particulars) {
  private static final int TITLE_WEIGHT = 1;
  private static final int GRAM = 4;

  static StoryTerms of(StoryCandidate article) {
    return of(article, told(article));
  }

  /** @param told the tokens of what the article tells */
  static StoryTerms of(StoryCandidate article, Tokens told) {
    Map<String, Integer> words = words(article, told);
    Map<String, Integer> names = new HashMap<>();
    Map<String, Integer> spellings = new HashMap<>();
    for (StoryCandidate.Named named : article.names()) {
      Tokens tokens = Tokens.of(named.name(), new Span(0, named.name().length()));
      for (int i = 0; i < tokens.count(); i++) {
        String word = Stems.fold(tokens.lower(i));
        if (tokens.kind(i) == Kind.WORD && word.length() > 1 && !StopWords.ALL.contains(word)) {
          names.merge(word, named.mentions(), Integer::sum);
        }
      }
    }
    CapitalWords.of(told).forEach((word, count) -> {
      if (word.length() > 1 && !StopWords.ALL.contains(word)) {
        names.merge(word, count, Integer::sum);
      }
    });
    names.forEach((word, count) -> countGrams('_' + word + '_', count, spellings));
    return new StoryTerms(words, names, spellings, Particulars.of(told));
  }

  /** The tokens of what an article tells. */
  static Tokens told(StoryCandidate article) {
    return Tokens.of(article.text(), new Span(0, article.text().length()));
  }

  /** How often an article uses each word stem, its title included. */
  static Map<String, Integer> words(StoryCandidate article, Tokens told) {
    Map<String, Integer> words = new HashMap<>();
    count(told, 1, words);
    String title = article.title();
    count(Tokens.of(title, new Span(0, title.length())), TITLE_WEIGHT, words);
    return words;
  }

  private static void count(Tokens tokens, int weight, Map<String, Integer> words) {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.kind(i) == Kind.WORD || tokens.kind(i) == Kind.NUMBER) {
        countParts(tokens.lower(i), weight, words);
      }
    }
  }

  /** Counts what hyphens join as words of their own: one writes "cease-fire talks", one "truce". */
  private static void countParts(String written, int weight, Map<String, Integer> words) {
    for (int from = 0; from < written.length(); ) {
      int hyphen = written.indexOf('-', from);
      int end = hyphen < 0 ? written.length() : hyphen;
      String word = Stems.fold(written.substring(from, end));
      if (word.length() > 1 && !StopWords.ALL.contains(word)) {
        words.merge(Stems.of(word), weight, Integer::sum);
      }
      from = end + 1;
    }
  }

  private static void countGrams(String word, int mentions, Map<String, Integer> grams) {
    for (int i = 0; i + GRAM <= word.length(); i++) {
      grams.merge(word.substring(i, i + GRAM), mentions, Integer::sum);
    }
  }
}
