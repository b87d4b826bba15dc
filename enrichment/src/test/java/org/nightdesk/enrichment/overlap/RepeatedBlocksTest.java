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
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nightdesk.enrichment.overlap.RepeatedBlocks.Memory;

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
        "2031-05-01",
        Memory.NONE);
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
        "2031-05-02",
        new Memory(Set.copyOf(first.places()), List.of()));

    assertThat(first.places()).hasSize(1);
    assertThat(second.blocks()).containsExactly(new RepeatedBlock(id(4), 1));
    assertThat(second.places()).isEmpty();
  }

  @Test
  void countsWhatAnOutletRepeatsOverNights() {
    RepeatedBlocks.Found first = night(1, Memory.NONE, article(1, "", "Courier", FERRY + FOOTER));
    RepeatedBlocks.Found second =
        night(2, remembered(first), article(2, "", "Courier", BAKERS + FOOTER));
    RepeatedBlocks.Found third =
        night(3, remembered(first, second), article(3, "", "Courier", HERON + FOOTER));

    assertThat(second.blocks()).isEmpty();
    assertThat(third.blocks()).containsExactly(new RepeatedBlock(id(3), 1));
    assertThat(third.places()).hasSize(1);
  }

  @Test
  void countsAnArticleThatIsListedAgainOnlyOnce() {
    RepeatedBlocks.Found first = night(1, Memory.NONE, article(1, "", "Courier", FERRY + FOOTER));
    RepeatedBlocks.Found second =
        night(2, remembered(first), article(1, "", "Courier", FERRY + " It is late." + FOOTER));

    assertThat(night(
                3,
                remembered(first, second),
                article(1, "", "Courier", FERRY + FOOTER),
                article(3, "", "Courier", HERON + FOOTER))
            .blocks())
        .isEmpty();
  }

  @Test
  void knowsABlockOfFiveNightsThoughItIsRareOnEach() {
    List<SeenArticle> seen = new ArrayList<>();
    for (int night = 1; night <= 5; night++) {
      List<CopyCandidate> articles = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        int number = night * 10 + i;
        String name = "Name" + (char) ('a' + night) + (char) ('a' + i);
        articles.add(article(
            number,
            "",
            "Courier",
            "%s of %ston spoke to %sby about number %s for a long while."
                    .formatted(name, name, name, number)
                + (i == 0 ? FOOTER : "")));
      }
      RepeatedBlocks.Found found =
          RepeatedBlocks.find(articles, "2031-05-0" + night, new Memory(Set.of(), seen));
      assertThat(found.blocks())
          .isEqualTo(night < 5 ? List.of() : List.of(new RepeatedBlock(id(50), 1)));
      seen.addAll(found.seen());
    }
  }

  @Test
  void tellsLaterNightsOfABoundedNumberOfArticlesAndBlocks() {
    List<CopyCandidate> articles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String line = "Line %s of article %s is told in full.\n";
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 20; j++) {
        text.append(line.formatted(j, i));
      }
      articles.add(article(i, "", "Courier", text.toString()));
    }

    assertThat(RepeatedBlocks.find(articles, "2031-05-01", Memory.NONE).seen())
        .hasSize(SeenArticle.MOST_OF_A_SHELF)
        .allSatisfy(seen -> assertThat(seen.blocks()).hasSize(12));
  }

  private static RepeatedBlocks.Found night(int day, Memory memory, CopyCandidate... articles) {
    return RepeatedBlocks.find(List.of(articles), "2031-05-0" + day, memory);
  }

  private static Memory remembered(RepeatedBlocks.Found... nights) {
    return new Memory(
        Set.of(), Stream.of(nights).flatMap(night -> night.seen().stream()).toList());
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
