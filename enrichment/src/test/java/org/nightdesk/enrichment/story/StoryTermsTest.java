package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;

class StoryTermsTest {
  @Test
  void countsStemsNumbersDaysAndTheWordsAndSpellingsOfNames() {
    StoryCandidate article = new StoryCandidate(
        new ArticleId("a0000000000000001"),
        Published.unknown(),
        "",
        "Bakers baked; the baker's café bakes 1,200 half-baked loaves by dec. 24, a monday.",
        List.of(new StoryCandidate.Named("e1", "Renée of Orr", 2)));

    assertThat(StoryTerms.of(article))
        .isEqualTo(new StoryTerms(
            Map.of("baker", 2, "bak", 3, "caf", 1, "1200", 1, "loav", 1, "24", 1),
            Map.of("renee", 2, "orr", 2),
            Map.of("_ren", 2, "rene", 2, "enee", 2, "nee_", 2, "_orr", 2, "orr_", 2),
            Map.of("1200", 1, "24", 1, "12-24", 3, "monday", 1)));
  }

  @Test
  void countsCapitalsInsideASentenceAsNamesToo() {
    StoryCandidate article = new StoryCandidate(
        new ArticleId("a0000000000000001"),
        Published.unknown(),
        "",
        "They left Orr.",
        List.of(new StoryCandidate.Named("e1", "Orr", 1)));

    assertThat(StoryTerms.of(article).names()).isEqualTo(Map.of("orr", 2));
  }

  @ParameterizedTest
  @CsvSource({
    "talks,talk",
    "talked,talk",
    "talking,talk",
    "cities,city",
    "planned,plan",
    "planning,plan",
    "plans,plan",
    "crises,cris",
    "bus,bus",
    "glass,glass",
    "g7,g7"
  })
  void cutsTheCommonestEndings(String word, String stem) {
    assertThat(Stems.of(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The two will meet in Garth and are expected to sign.; 1.0",
        "The two met in Garth and signed.; 0.0",
        "Garth lies in a valley.; 0.5",
        "Ahead of the vote the two met in Garth.; 0.5",
      })
  void tellsWhetherAReportLooksAhead(String text, double ahead) {
    assertThat(Outlook.ahead(text)).isEqualTo(ahead);
  }
}
