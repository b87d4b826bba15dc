package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What groups points, and what the groups are called, on an invented story. */
class StrandGrouperTest {
  private static final String RESIGNATION = """
      {P:t|Liis Tamm} handed in her resignation to {L:v|Varska} on Friday. \
      The resignation of {P:t|Liis Tamm} surprised the council of {L:v|Varska}. \
      {L:v|Varska} accepted the resignation without a vote. \
      Traders of {L:v|Varska} welcomed the resignation of the director.""";

  private static final String FERRY = """
      The ferry {O:a|Aldora} lost power near {L:v|Varska} for nine hours. \
      Tugs towed the ferry {O:a|Aldora} back to {L:v|Varska}. \
      {L:v|Varska} sent blankets to the passengers of the ferry. \
      Mechanics examined the generator of the ferry {O:a|Aldora} in {L:v|Varska}.""";

  private static final String BUDGET = """
      {L:v|Varska} lacks four million crowns for the budget. \
      Auditors of {L:v|Varska} rejected the budget twice. \
      Bankers warned {L:v|Varska} that the budget was unsound. \
      Teachers of {L:v|Varska} fear that the budget closes schools.""";

  private static MarkedStory story() {
    return new MarkedStory()
        .article("a.txt", "2031-04-05", "", RESIGNATION + "\n\n" + FERRY)
        .article("b.txt", "2031-04-06", "", BUDGET);
  }

  private static TreeMap<String, String> strandsOf(StoryMaterial material) {
    Comparison comparison = new SourceComparer().compare(material);
    TreeMap<String, String> strands = new TreeMap<>();
    for (Strand strand : comparison.strands()) {
      strands.put(
          strand.label(),
          comparison.points().stream()
              .filter(point -> point.strandId().equals(strand.id()))
              .map(point -> point.shown().text())
              .sorted()
              .collect(Collectors.joining(" ")));
    }
    return strands;
  }

  @Test
  void nameWhatSetsThemApartAndNotWhatTheWholeStoryTells() {
    assertThat(strandsOf(story().material()).keySet()).allSatisfy(label -> {
      assertThat(label).isNotEmpty().doesNotContain("Varska");
      assertThat(label.split(", ").length).isBetween(1, 3);
    });
    assertThat(String.join("; ", strandsOf(story().material()).keySet()))
        .contains("resignation")
        .contains("ferry")
        .contains("budget");
  }

  @Test
  void holdTogetherWhatSharesItsRareWords() {
    strandsOf(story().material()).forEach((label, texts) -> {
      for (String word : List.of("resignation", "ferry", "budget")) {
        assertThat(texts.contains(word)).as(label + ": " + texts).isEqualTo(label.contains(word));
      }
    });
  }

  @Test
  void doNotDependOnTheOrderOfTheArticles() {
    for (long seed = 1; seed <= 5; seed++) {
      assertThat(strandsOf(story().shuffled(seed))).isEqualTo(strandsOf(story().material()));
    }
  }
}
