package org.nightdesk.enrichment.name.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;

class LabelledTextTest {
  @Test
  void readsArticlesSentenceBySentence() {
    assertThat(read("# a comment", "[PER Ann Roe] left [LOC Peru]-bound.", "Rain.", "", "Wind."))
        .containsExactly(
            new LabelledText(
                "Ann Roe left Peru-bound.\nRain.\n",
                List.of(new Span(0, 24), new Span(25, 30)),
                List.of(
                    new LabelledName(NameLabel.PER, new Span(0, 7)),
                    new LabelledName(NameLabel.LOC, new Span(13, 17)))),
            new LabelledText("Wind.\n", List.of(new Span(0, 5)), List.of()));
  }

  @Test
  void saysWhereAMarkIsWrong() {
    assertThatThrownBy(() -> read("Rain.", "Then [PER Ann Roe left."))
        .hasMessage("t.txt:2: expected [LABEL name] at column 6 but found \"[PER Ann Roe left.\"");
    assertThatThrownBy(() -> read("A ] too many."))
        .hasMessage("t.txt:1: a ] without its [ at column 3");
    assertThatThrownBy(() -> read("In [PLACE Peru]."))
        .hasMessage(
            "t.txt:1: expected one of [PER, ORG, LOC, EVENT, PRODUCT, OTHER] but found \"PLACE\"");
    assertThatThrownBy(() -> read("In [LOC Peru ]."))
        .hasMessage("t.txt:1: no name, or space at its ends, in \"[LOC Peru ]\"");
  }

  private static List<LabelledText> read(String... lines) {
    return LabelledText.read("t.txt", List.of(lines));
  }
}
