package org.nightdesk.enrichment.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * In how many of some articles each term stands: what earlier nights hand on, so that a word that is
 * in the news every day weighs little tonight as well. Holds the most frequent terms only; one it
 * lacks is taken to be in none.
 *
 * @param articles how many articles were counted
 */
public record TermCounts(
    int articles,
    Map<String, Integer> words,
    Map<String, Integer> names,
    Map<String, Integer> spellings,
    Map<String, Integer> particulars) {
  /** Terms of one kind that are held, and their length at most, in UTF-16 units. */
  public static final int MOST_TERMS = 10_000;

  public static final int LONGEST = 60;

  /** Nothing is known, as on a first night. */
  public static final TermCounts NONE = new TermCounts(0, Map.of(), Map.of(), Map.of(), Map.of());

  public TermCounts {
    if (articles < 0) {
      throw new IllegalArgumentException("%s articles were counted".formatted(articles));
    }
    words = Map.copyOf(words);
    names = Map.copyOf(names);
    spellings = Map.copyOf(spellings);
    particulars = Map.copyOf(particulars);
  }

  /** Counts articles one by one, so that none stays in memory. */
  public static final class Counter {
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> spellings = new HashMap<>();
    private final Map<String, Integer> particulars = new HashMap<>();
    private int articles;

    public Counter add(StoryCandidate article) {
      return add(StoryTerms.of(article));
    }

    /** Takes over what another counted of other articles. */
    public Counter add(Counter others) {
      others.words.forEach((term, count) -> words.merge(term, count, Integer::sum));
      others.names.forEach((term, count) -> names.merge(term, count, Integer::sum));
      others.spellings.forEach((term, count) -> spellings.merge(term, count, Integer::sum));
      others.particulars.forEach((term, count) -> particulars.merge(term, count, Integer::sum));
      articles += others.articles;
      return this;
    }

    private Counter add(StoryTerms terms) {
      terms.words().keySet().forEach(term -> words.merge(term, 1, Integer::sum));
      terms.names().keySet().forEach(term -> names.merge(term, 1, Integer::sum));
      terms.spellings().keySet().forEach(term -> spellings.merge(term, 1, Integer::sum));
      terms.particulars().keySet().forEach(term -> particulars.merge(term, 1, Integer::sum));
      articles++;
      return this;
    }

    /** What was counted; a term of one article alone is left out. */
    public TermCounts counted() {
      return new TermCounts(
          articles,
          mostFrequent(words),
          mostFrequent(names),
          mostFrequent(spellings),
          mostFrequent(particulars));
    }
  }

  /** Of terms and the articles they stand in what is held. */
  static Map<String, Integer> mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1 && entry.getKey().length() <= LONGEST)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_TERMS)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * The counts of several nights together, scaled down to stand for {@code most} articles where there
   * are more: what is known is not to drown what tonight shows.
   */
  public static TermCounts together(List<TermCounts> nights, int most) {
    long articles = nights.stream().mapToLong(TermCounts::articles).sum();
    double scale = Math.min(1, most / (double) Math.max(1, articles));
    return new TermCounts(
        (int) Math.min(articles, most),
        sum(nights.stream().map(TermCounts::words).toList(), scale),
        sum(nights.stream().map(TermCounts::names).toList(), scale),
        sum(nights.stream().map(TermCounts::spellings).toList(), scale),
        sum(nights.stream().map(TermCounts::particulars).toList(), scale));
  }

  private static Map<String, Integer> sum(List<Map<String, Integer>> counts, double scale) {
    Map<String, Integer> sum = new HashMap<>();
    counts.forEach(of -> of.forEach((term, count) -> sum.merge(term, count, Integer::sum)));
    sum.replaceAll((term, count) -> (int) (count * scale));
    sum.values().removeIf(count -> count == 0);
    return sum;
  }
}
