package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairFeaturesTest {
  private static final StoryMaterial STORY = new MarkedStory()
      .article(
          "a.txt",
          "2031-04-05",
          "",
          "{P:tamm|Liis Tamm} sold fourteen barges to {L:varska|Varska} on Monday. "
              + "The council of {L:olm|Olm} will vote on the sale in May.")
      .article(
          "b.txt",
          "2031-04-06",
          "",
          "Fourteen barges went to {L:varska|Varska}. "
              + "{P:tamm|Liis Tamm} denied that she had sold them below value.")
      .material();

  @Test
  void weighsEveryFeatureOnce() throws IOException {
    List<String> names = new ArrayList<>();
    try (InputStream in = PairModel.class.getResourceAsStream("points.model")) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> names.add(line.split(" ")[0]));
    }
    List<String> expected = new ArrayList<>(PairFeatures.NAMES);
    expected.add(PairModel.EVERY_PAIR);

    assertThat(names).containsExactlyElementsOf(expected);
  }

  @Test
  void judgesTwoClausesTheSameInEitherOrder() {
    ComparedStory story = new SourceComparer().read(STORY);
    List<String> one = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (Clause a : story.clauses()) {
      for (Clause b : story.clauses()) {
        one.add(a.words() + " / " + b.words() + " " + story.likeness().of(a, b));
        other.add(a.words() + " / " + b.words() + " " + story.likeness().of(b, a));
      }
    }

    assertThat(one).hasSizeGreaterThan(8).containsExactlyElementsOf(other);
  }

  @Test
  void givesEachPairOfASampleAllFeatures() {
    assertThat(PairSamples.of(STORY))
        .isNotEmpty()
        .allSatisfy(
            pair -> assertThat(pair.features()).hasSize(PairSamples.names().size()));
  }
}
