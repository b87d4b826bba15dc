package org.nightdesk.enrichment.quote.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CueVerbsTest {
  @Test
  void knowsTheFormsOfRegularAndIrregularVerbs() {
    assertThat(List.of(
            "said",
            "says",
            "told",
            "denied",
            "denies",
            "admitted",
            "summed",
            "wrote",
            "emphasised",
            "urges",
            "quipped",
            "promised",
            "confesses"))
        .map(CueVerbs::isFinite)
        .containsExactly(
            true, true, true, true, true, true, true, true, true, true, true, true, false);
  }

  @Test
  void knowsParticiplesAndNamingVerbs() {
    assertThat(List.of("saying", "admitting", "describing", "urging", "ruling"))
        .map(CueVerbs::isParticiple)
        .containsExactly(true, true, true, true, false);
    assertThat(List.of("called", "describing", "dubbed", "said"))
        .map(CueVerbs::isNaming)
        .containsExactly(true, true, true, false);
  }

  @Test
  void leavesFormsThatAreNounsFarMoreOften() {
    assertThat(List.of("report", "post", "points", "views", "promise"))
        .map(CueVerbs::isCue)
        .containsOnly(false);
  }
}
