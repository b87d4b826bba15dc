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

  @Test
  void findsOneSpeakerOfManyClausesLessTelling() {
    String often = "{P:tamm|Liis Tamm} said the dam of {L:varska|Varska} leaks. "
        + "{P:tamm|Liis Tamm} said the road to {L:olm|Olm} is open. "
        + "{P:tamm|Liis Tamm} said eggs are cheap in {L:vesk|Vesk}. "
        + "{P:tamm|Liis Tamm} said {L:selm|Selm} needs a school. "
        + "{P:tamm|Liis Tamm} said the mill of {L:kirn|Kirn} will burn coal.";

    assertThat(sameSpeaker("{P:tamm|Liis Tamm} said the dam of {L:varska|Varska} leaks."))
        .isOne();
    assertThat(sameSpeaker(often)).isBetween(0.1, 0.9);
  }

  /** The feature of the first clauses of two articles with the same text. */
  private static double sameSpeaker(String text) {
    ComparedStory story = new SourceComparer()
        .read(new MarkedStory()
            .article("a.txt", "2031-04-05", "", text)
            .article("b.txt", "2031-04-05", "", text)
            .material());
    Clause one = story.clauses().getFirst();
    Clause other = story.clauses().stream()
        .filter(clause -> clause.article() != one.article() && clause.words().equals(one.words()))
        .findFirst()
        .orElseThrow();
    double[] features =
        PairFeatures.of(story.likeness(), one, other, Match.direct(story.likeness(), one, other));
    return features[PairFeatures.NAMES.indexOf("same-speaker")];
  }
}
