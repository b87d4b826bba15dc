package org.nightdesk.enrichment.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.enrichment.overlap.Candidates.article;
import static org.nightdesk.enrichment.overlap.Candidates.id;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of under 90 words: looked up in full, and folded only where they say the same. */
class ShortReportsTest {
  private static final String REPORT = "Bridge engineer Tomas Verrin was arrested at the customs"
      + " post of Hallen on Tuesday, officials of the river authority said, and 14 barges were held"
      + " at the lock. The authority said that the search of the warehouses would go on and that"
      + " traffic on the canal could be resumed by Friday.";

  private final CopyFinder finder = new CopyFinder(CopySettings.defaults());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "was arrested; was not arrested",
        "was arrested; was never arrested",
        "would go on; would not go on",
        "could be resumed; cannot be resumed",
        "officials of the river authority said; officials of the river authority denied",
        "was arrested; denied being arrested",
        "14 barges; 41 barges",
        "14 barges; nineteen barges",
        "14 barges; several barges",
        "Tomas Verrin; Oskar Lund",
        "of Hallen; of Brede",
        "on Tuesday; on Thursday",
        "by Friday; by Monday",
      })
  void foldsNoReportIntoOneItContradicts(String words, String others) {
    CopyFindings found = finder.find(List.of(
        article(1, "2025-03-01", REPORT), article(2, "2025-03-02", REPORT.replace(words, others))));

    assertThat(found.groups()).isEmpty();
    assertThat(found.overlaps())
        .extracting(Overlap::relation)
        .containsExactly(Relation.SHARED_PASSAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "river authority; waterway authority",
        "14 barges; fourteen barges",
        "Tomas Verrin; Thomas Verin",
        "on Tuesday, officials; officials",
        "could be resumed; could start again",
        "by Friday.; by Friday. Divers from the coast are on their way.",
      })
  void foldsAReportThatOnlyPutsItAnotherWay(String words, String others) {
    assertThat(finder
            .find(List.of(
                article(1, "2025-03-01", REPORT),
                article(2, "2025-03-02", REPORT.replace(words, others))))
            .originals())
        .isEqualTo(Map.of(id(2), id(1)));
  }

  @Test
  void foldsALongReportWithACorrectionForItsSentenceIsLeftOver() {
    String rest = "\n" + Candidates.FERRY + "\n" + Candidates.BAKERS;

    assertThat(finder
            .find(List.of(
                article(1, "2025-03-01", REPORT + rest),
                article(
                    2, "2025-03-02", REPORT.replace("was arrested", "was not arrested") + rest)))
            .originals())
        .isEqualTo(Map.of(id(2), id(1)));
  }

  @Property(tries = 300)
  void findsEveryShortTextThatSharesHalfOfItsShingles(
      @ForAll long seed, @ForAll @IntRange(min = 24, max = 89) int words) {
    Random random = new Random(seed);
    List<String> text = words(random, words);
    List<String> edited = new ArrayList<>(text);
    for (int at = random.nextInt(10); at < words; at += 10 + random.nextInt(20)) {
      edited.set(at, word(random));
    }
    Assume.that(jaccard(text, edited) >= .5);
    List<CopyCandidate> articles = new ArrayList<>(List.of(
        article(1, "2025-03-01", String.join(" ", text)),
        article(2, "2025-03-02", String.join(" ", edited))));
    for (int i = 3; i < 20; i++) {
      articles.add(article(i, "2025-03-01", String.join(" ", words(random, 60))));
    }

    assertThat(finder.find(articles).originals()).isEqualTo(Map.of(id(2), id(1)));
  }

  @Test
  void findsAShortTextInsideALongOneThoughOnlyTheShortOneIsLookedUpInFull() {
    int found = 0;
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      List<String> text = words(random, 40 + seed % 50);
      List<String> whole = words(random, 400);
      whole.addAll(random.nextInt(400), text);
      CopyFindings findings = finder.find(List.of(
          article(1, "2025-03-01", String.join(" ", whole)),
          article(2, "2025-03-02", String.join(" ", text))));
      assertThat(findings.groups()).isEmpty();
      found += findings.overlaps().stream()
              .anyMatch(overlap -> overlap.relation() == Relation.PART_OF
                  && overlap.a().equals(id(2))
                  && overlap.b().equals(id(1)))
          ? 1
          : 0;
    }

    assertThat(found).isGreaterThanOrEqualTo(398);
  }

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word(random));
    }
    return words;
  }

  /** Letters that make no number and no negation. */
  private static String word(Random random) {
    StringBuilder word = new StringBuilder("q");
    for (int i = 0; i < 6; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static double jaccard(List<String> one, List<String> other) {
    Set<List<String>> all = shingles(one);
    Set<List<String>> shared = new HashSet<>(all);
    shared.retainAll(shingles(other));
    all.addAll(shingles(other));
    return (double) shared.size() / all.size();
  }

  private static Set<List<String>> shingles(List<String> words) {
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      shingles.add(List.copyOf(words.subList(i, i + 3)));
    }
    return shingles;
  }
}
