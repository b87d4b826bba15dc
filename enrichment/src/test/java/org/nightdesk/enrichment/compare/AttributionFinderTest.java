package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;

class AttributionFinderTest {
  private final Lexicon lexicon = Lexicon.english();
  private final AttributionFinder finder = new AttributionFinder(lexicon, new FiniteVerbs(lexicon));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Port officials said that the dam had failed.|SAYS|Port officials",
        "The dam had failed in April, the mayor said on Monday.|SAYS|the mayor",
        "The dam had failed in April, said the mayor.|SAYS|the mayor",
        "The dam failed, according to the port office.|SAYS|the port office",
        "The mayor called the dam unsafe.|CALLS|The mayor",
        "The mayor denied any such loss.|DENIES|The mayor",
        "In the wake of the storm, Mayor Tamm warned that more would come.|SAYS|Mayor Tamm"
      })
  void findsWhoIsSaidToSaySo(String sentence, Lexicon.Cue cue, String speaker) {
    Attribution found = find(sentence).getFirst();

    assertThat(found.cue()).isEqualTo(cue);
    assertThat(tokens(sentence)
            .span(found.speaker().from(), found.speaker().to() - 1)
            .in(sentence))
        .isEqualTo(speaker);
  }

  @Test
  void takesNobodyForTheSpeakerOfWhatWasNotSaid() {
    assertThat(find("The ministry has not said that the dam will hold.")).isEmpty();
  }

  @Test
  void takesAClaimedObjectForNoStatement() {
    assertThat(find("The group claimed responsibility for the fire.")).isEmpty();
  }

  private List<Attribution> find(String sentence) {
    Tokens tokens = tokens(sentence);
    Piece whole = new Piece(0, tokens.count(), List.of(), Piece.Kind.MAIN, 0, 0);
    return finder.find(tokens, new boolean[tokens.count()], whole).stream().toList();
  }

  private static Tokens tokens(String sentence) {
    return Tokens.of(sentence, new Span(0, sentence.length()));
  }
}
