package org.nightdesk.enrichment.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.enrichment.overlap.Candidates.BAKERS;
import static org.nightdesk.enrichment.overlap.Candidates.FERRY;
import static org.nightdesk.enrichment.overlap.Candidates.article;
import static org.nightdesk.enrichment.overlap.Candidates.id;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RepeatedBlocksTest {
  private static final String FOOTER = "\nFollow the Valley Courier every morning";
  private static final String HERON =
      "A heron has taken to fishing in the fountain before the district court of Garth.";

  @Test
  void marksABlockThatStandsInThreeDifferentArticlesOfOneOutlet() {
    assertThat(RepeatedBlocks.find(List.of(
            article(3, "", "Courier", HERON + FOOTER),
            article(1, "", "Courier", FERRY + FOOTER),
            article(2, "", "Courier", BAKERS + FOOTER),
            article(4, "", "Herald", HERON + FOOTER))))
        .containsExactly(
            new RepeatedBlock(id(1), 5), new RepeatedBlock(id(2), 5), new RepeatedBlock(id(3), 1));
  }

  @Test
  void knowsABlockOfAnEarlierNightInASingleArticleOfTheSameOutlet() {
    RepeatedBlocks.Found first = RepeatedBlocks.find(
        List.of(
            article(1, "", "Courier", FERRY + FOOTER),
            article(2, "", "Courier", BAKERS + FOOTER),
            article(3, "", "Courier", HERON + FOOTER)),
        Set.of());
    RepeatedBlocks.Found second = RepeatedBlocks.find(
        List.of(
            article(
                4,
                "",
                "Courier",
                "Rain is expected over Garth until the weekend, and the fair is put off." + FOOTER),
            article(
                5,
                "",
                "Herald",
                "Rain is expected over Garth until the weekend, and the fair is put off."
                    + FOOTER)),
        Set.copyOf(first.places()));

    assertThat(first.places()).hasSize(1);
    assertThat(second.blocks()).containsExactly(new RepeatedBlock(id(4), 1));
    assertThat(second.places()).isEmpty();
  }

  @Test
  void countsACopyOfAnArticleOnlyOnce() {
    assertThat(RepeatedBlocks.find(List.of(
            article(1, "", FERRY + FOOTER),
            article(2, "", FERRY + FOOTER),
            article(3, "", BAKERS + FOOTER))))
        .isEmpty();
  }

  @Test
  void marksNothingInAReportThatRanManyTimesWithSmallChanges() {
    List<CopyCandidate> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      articles.add(article(i, "", FERRY + "\nThis is printing number " + i + " of the report."));
    }

    assertThat(RepeatedBlocks.find(articles)).isEmpty();
  }

  @Test
  void marksNoSentenceThatReportsOfOneEventTakeOverFromEachOther() {
    String shared = "\nThe ferry Northern Lady ran aground outside Marlow harbour.";

    assertThat(RepeatedBlocks.find(List.of(
            article(1, "", "Edda Quist of Marlow said the Northern Lady was safe." + shared),
            article(2, "", "Divers in Marlow looked at the hull of the Northern Lady." + shared),
            article(3, "", "The owner of the Northern Lady flew to Marlow at noon." + shared))))
        .isEmpty();
  }

  @Property(tries = 30)
  void findsTheSameWhateverTheOrderOfTheInput(@ForAll long seed) {
    List<CopyCandidate> articles = new ArrayList<>(List.of(
        article(1, "", FERRY + FOOTER),
        article(2, "", BAKERS + FOOTER),
        article(3, "", HERON + FOOTER),
        article(4, "", HERON + FOOTER)));
    Collections.shuffle(articles, new Random(seed));

    assertThat(RepeatedBlocks.find(articles))
        .containsExactly(
            new RepeatedBlock(id(1), 5),
            new RepeatedBlock(id(2), 5),
            new RepeatedBlock(id(3), 1),
            new RepeatedBlock(id(4), 1));
  }
}
