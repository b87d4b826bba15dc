package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
  private final Lexicon lexicon = Lexicon.english();

  @ParameterizedTest
  @CsvSource({
    "negotiations, negotiated",
    "territories, territorial",
    "agreement, agreed",
    "met, meeting",
    "revealed, reveal",
    "stopped, stops",
    "hardest, hard",
    "fell, falling"
  })
  void bringsFormsOfOneWordTogether(String one, String other) {
    assertThat(lexicon.stem(one)).isEqualTo(lexicon.stem(other));
  }

  @ParameterizedTest
  @CsvSource({"station, state", "police, policy-paper", "nation, native", "bread, break"})
  void keepsOtherWordsApart(String one, String other) {
    assertThat(lexicon.stem(one)).isNotEqualTo(lexicon.stem(other));
  }

  @Test
  void findsWordsOfLikeMeaningInOneClass() {
    assertThat(List.of("resigned", "quit", "resignation"))
        .allSatisfy(word -> assertThat(lexicon.concepts(lexicon.stem(word))).contains("resign"));
  }
}
