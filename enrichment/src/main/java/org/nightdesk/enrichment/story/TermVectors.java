package org.nightdesk.enrichment.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nightdesk.enrichment.story.TermVector.OfArticle;

/**
 * Weighs the terms of articles: rarer over the corpus and oftener in the article weighs more. A
 * vector keeps an article's weightiest terms and has length 1.
 *
 * <p>Terms are numbered anew, as articles use them first and by their spelling where one brings several,
 * so that they have the same numbers on every run.
 */
final class TermVectors {
  /** What a term weighs that stands in every article. */
  private static final double FLOOR = .5;

  private static final CountedTerms NONE = new CountedTerms(new int[0], new byte[0]);

  private final String[] nameOf;
  private final int[] numbers;
  private final int[] articlesWith;
  private final CountedTerms[] articles;

  /**
   * @param terms in numbers that may be others on every run
   * @param articles in an order that does not depend on the order of the input
   */
  TermVectors(TermNumbers terms, List<CountedTerms> articles) {
    this.articles = articles.toArray(CountedTerms[]::new);
    String[] termAt = terms.terms();
    numbers = new int[termAt.length];
    Arrays.fill(numbers, -1);
    nameOf = new String[termAt.length];
    articlesWith = new int[termAt.length];
    int next = 0;
    for (CountedTerms article : this.articles) {
      int[] met = Arrays.stream(article.terms())
          .filter(term -> numbers[term] < 0)
          .boxed()
          .sorted(Comparator.comparing(term -> termAt[term]))
          .mapToInt(Integer::intValue)
          .toArray();
      for (int term : met) {
        nameOf[next] = termAt[term];
        numbers[term] = next++;
      }
      for (int term : article.terms()) {
        articlesWith[numbers[term]]++;
      }
    }
  }

  /** The term with this number. */
  String name(int number) {
    return nameOf[number];
  }

  /**
   * One vector for each article, in the order they were given. To be asked once: what articles were counted
   * by is let go, one after the other, for the vectors of a large night fill the memory of its terms.
   *
   * @param kept terms a vector keeps
   * @param background documents taken to be known besides these
   * @param known in how many of those each term stands
   */
  List<TermVector> weigh(int kept, int background, Map<String, Integer> known) {
    double all = articles.length + background;
    double[] rarity = new double[nameOf.length];
    for (int term = 0; term < rarity.length; term++) {
      int with = articlesWith[term] + known.getOrDefault(nameOf[term], 0);
      rarity[term] = FLOOR + Math.log(all / (with + 1));
    }
    TermVector[] vectors = new TermVector[articles.length];
    IntStream.range(0, articles.length).parallel().forEach(i -> {
      vectors[i] = heaviest(articles[i].renumbered(numbers), rarity, kept);
      articles[i] = NONE;
    });
    return List.of(vectors);
  }

  private static TermVector heaviest(CountedTerms all, double[] rarity, int kept) {
    float[] weights = new float[all.terms().length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = OfArticle.weight(all.terms()[i], all.counts()[i], rarity);
    }
    if (weights.length <= kept) {
      return new OfArticle(all, TermVector.length(weights), rarity);
    }
    int[] places = TermVector.heaviest(weights, kept);
    Arrays.sort(places);
    int[] terms = new int[kept];
    byte[] counts = new byte[kept];
    float[] keptWeights = new float[kept];
    for (int i = 0; i < kept; i++) {
      terms[i] = all.terms()[places[i]];
      counts[i] = all.counts()[places[i]];
      keptWeights[i] = weights[places[i]];
    }
    return new OfArticle(new CountedTerms(terms, counts), TermVector.length(keptWeights), rarity);
  }
}
