package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Published.Basis;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.enrichment.story.TermVector.Spread;

/** What is kept of articles in numbers says what their words say. */
class StoryArticlesTest {
  private static final int KEPT = 9;
  private static final int BACKGROUND = 20;

  private static final String[] WORDS = {
    "harbour",
    "Tarn",
    "wall",
    "walls",
    "storm",
    "12",
    "Monday",
    "7",
    "December",
    "pilots",
    "Orr",
    "will",
    "meet",
    "met",
    "Quint",
    "will meet",
    "talks",
    "lighthouse",
    "café",
    "on",
    "the",
    ".",
    "\n"
  };

  private record Said(List<String> words, List<String> names, int day) {}

  @Provide
  Arbitrary<List<Said>> night() {
    Arbitrary<List<String>> words = Arbitraries.of(WORDS).list().ofMaxSize(60);
    Arbitrary<List<String>> names =
        Arbitraries.of("Orr Quint", "Tarn", "Renée Orr").list().uniqueElements().ofMaxSize(3);
    return Combinators.combine(words, names, Arbitraries.integers().between(0, 9))
        .as(Said::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(12);
  }

  private static List<StoryCandidate> candidates(List<Said> night) {
    List<StoryCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < night.size(); i++) {
      Said said = night.get(i);
      candidates.add(new StoryCandidate(
          ArticleId.of("report " + i, ""),
          said.day == 0
              ? Published.unknown()
              : new Published("2031-04-0" + said.day, Basis.STATED, "as the test says"),
          "",
          String.join(" ", said.words),
          said.names.stream()
              .map(name -> new StoryCandidate.Named(Ids.mint('e', name), name, 2))
              .toList()));
    }
    return candidates;
  }

  private static StoryArticles read(List<StoryCandidate> candidates) {
    StoryArticles articles = new StoryArticles();
    candidates.forEach(candidate -> articles.add(candidate, true));
    return articles;
  }

  @Property(tries = 200)
  void numbersMakeReportsAsLikeEachOtherAsTheirWordsAre(@ForAll("night") List<Said> night) {
    List<StoryCandidate> candidates = candidates(night);
    List<Map<String, Double>> weighed = weighed(candidates);
    List<TermVector> vectors =
        read(candidates).numbered().words().weigh(KEPT, BACKGROUND, Map.of());

    List<StoryCandidate> byId = byId(candidates);
    for (int i = 0; i < vectors.size(); i++) {
      for (int j = 0; j < vectors.size(); j++) {
        double expected = product(
            weighed.get(candidates.indexOf(byId.get(i))),
            weighed.get(candidates.indexOf(byId.get(j))));
        assertThat(vectors.get(i).dot(vectors.get(j))).isCloseTo(expected, within(1e-6));
      }
    }
  }

  @Property(tries = 200)
  void spreadingOutGivesTheSameProductsToTheLastBit(@ForAll("night") List<Said> night) {
    List<TermVector> vectors =
        read(candidates(night)).numbered().spellings().weigh(KEPT, BACKGROUND, Map.of());
    List<TermVector> all = new ArrayList<>(vectors);
    all.add(TermVector.sum(vectors));

    Spread spread = new Spread();
    for (TermVector one : all) {
      spread.set(one);
      for (TermVector other : all) {
        assertThat(spread.dot(other)).isEqualTo(one.dot(other));
      }
    }
  }

  @Property(tries = 200)
  void theOrderArticlesAreReadInChangesNothing(
      @ForAll("night") List<Said> night, @ForAll long seed) {
    List<StoryCandidate> candidates = candidates(night);
    List<StoryCandidate> shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, new Random(seed));
    StoryGrouper grouper = new StoryGrouper(StorySettings.defaults());

    StoryArticles read = read(shuffled);
    assertThat(read.counted()).isEqualTo(read(candidates).counted());
    assertThat(grouper.group(read, TermCounts.NONE)).isEqualTo(grouper.group(candidates));
    List<TermVector> one = read(candidates).numbered().words().weigh(KEPT, BACKGROUND, Map.of());
    List<TermVector> other = read(shuffled).numbered().words().weigh(KEPT, BACKGROUND, Map.of());
    for (int i = 0; i < one.size(); i++) {
      assertThat(inWords(other.get(i))).isEqualTo(inWords(one.get(i)));
    }
  }

  @Property(tries = 200)
  void countsTermsAsACounterDoes(@ForAll("night") List<Said> night) {
    StoryArticles articles = new StoryArticles();
    TermCounts.Counter counter = new TermCounts.Counter();
    List<StoryCandidate> candidates = candidates(night);
    for (int i = 0; i < candidates.size(); i++) {
      articles.add(candidates.get(i), i % 3 != 0);
      if (i % 3 != 0) {
        counter.add(candidates.get(i));
      }
    }

    assertThat(articles.counted()).isEqualTo(counter.counted());
  }

  private static Map<Integer, Float> inWords(TermVector vector) {
    Map<Integer, Float> weights = new TreeMap<>();
    for (int i = 0; i < vector.size(); i++) {
      weights.put(vector.term(i), vector.weight(i));
    }
    return weights;
  }

  private static List<StoryCandidate> byId(List<StoryCandidate> candidates) {
    List<StoryCandidate> byId = new ArrayList<>(candidates);
    byId.sort((one, other) -> one.article().compareTo(other.article()));
    return byId;
  }

  /** The same likeness out of words alone, the terms of equal weight first told first. */
  private static List<Map<String, Double>> weighed(List<StoryCandidate> candidates) {
    List<String> numbered = new ArrayList<>();
    Map<String, Integer> with = new HashMap<>();
    byId(candidates)
        .forEach(candidate -> new TreeMap<>(StoryTerms.of(candidate).words())
            .keySet()
            .forEach(word -> {
              if (with.merge(word, 1, Integer::sum) == 1) {
                numbered.add(word);
              }
            }));
    List<Map<String, Double>> weighed = new ArrayList<>();
    for (StoryCandidate candidate : candidates) {
      Map<String, Double> weights = new HashMap<>();
      StoryTerms.of(candidate)
          .words()
          .forEach((word, count) -> weights.put(
              word,
              (1 + Math.log(count))
                  * (.5
                      + Math.log(
                          (candidates.size() + BACKGROUND) / (with.getOrDefault(word, 0) + 1.0)))));
      List<String> heaviest = weights.keySet().stream()
          .sorted((one, other) -> {
            int heavier = Float.compare(
                weights.getOrDefault(other, 0.0).floatValue(),
                weights.getOrDefault(one, 0.0).floatValue());
            return heavier != 0
                ? heavier
                : Integer.compare(numbered.indexOf(one), numbered.indexOf(other));
          })
          .limit(KEPT)
          .toList();
      weights.keySet().retainAll(heaviest);
      double length = Math.sqrt(
          weights.values().stream().mapToDouble(weight -> weight * weight).sum());
      weights.replaceAll((word, weight) -> weight / length);
      weighed.add(weights);
    }
    return weighed;
  }

  private static double product(Map<String, Double> one, Map<String, Double> other) {
    return one.entrySet().stream()
        .mapToDouble(term -> term.getValue() * other.getOrDefault(term.getKey(), 0.0))
        .sum();
  }
}
