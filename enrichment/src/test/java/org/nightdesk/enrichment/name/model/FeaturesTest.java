package org.nightdesk.enrichment.name.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.NameLists;

class FeaturesTest {
  private static final List<String> WORDS = List.of(
      "the",
      "The",
      "THE",
      "Kraslow",
      "kraslow",
      "Bank",
      "bank",
      "of",
      "Oslo",
      "president",
      "May",
      "may",
      "7",
      ",",
      ".",
      "'s",
      "said",
      "Said-Oslo",
      "e",
      "é",
      "É");

  @Property(tries = 200)
  void ofAWordAloneAreTheSameWhereverItsSignIs(
      @ForAll @Size(min = 1, max = 60) List<Integer> chosen) {
    String text = String.join(
        " ", chosen.stream().map(i -> WORDS.get(Math.floorMod(i, WORDS.size()))).toList());
    WordTable words = NameLists.shared().newTable();
    int half = text.indexOf(' ', text.length() / 2);
    words.add(text, new Span(0, half < 0 ? text.length() : half), false);
    if (half >= 0) {
      words.add(text, new Span(half, text.length()), true);
    }
    Features features = new Features(NameLists.usage());
    features.learn(words);
    Map<Long, List<Integer>> bySign = new HashMap<>();
    for (int s = 0; s < words.sentences(); s++) {
      for (int i = words.first(s); i < words.first(s + 1); i++) {
        List<Integer> all = found(features.of(words, s, i, 0), features);
        List<Integer> alone = found(features.alone(words, s, i), features);
        List<Integer> around = found(features.around(words, s, i), features);

        assertThat(all)
            .containsExactlyElementsOf(IntStream.concat(
                    alone.stream().mapToInt(f -> f), around.stream().mapToInt(f -> f))
                .boxed()
                .toList());
        assertThat(bySign.computeIfAbsent(features.signOf(words, s, i), sign -> alone))
            .isEqualTo(alone);
      }
    }
  }

  private static List<Integer> found(int[] found, Features features) {
    return Arrays.stream(found, 0, features.count()).boxed().toList();
  }
}
