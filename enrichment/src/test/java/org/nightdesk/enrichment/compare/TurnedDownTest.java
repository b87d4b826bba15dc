package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is turned down by pointing to the clause before, and quotations that go on. */
class TurnedDownTest {
  private static final String DEMAND =
      "{P:tamm|Liis Tamm} still demands the handing over of the eastern quays of {L:varska|Varska}. ";

  private static Comparison compare(String first, String second) {
    return new SourceComparer()
        .compare(new MarkedStory()
            .article("a.txt", "2031-04-05", "", first)
            .article("b.txt", "2031-04-05", "", second)
            .material());
  }

  private static List<String> agreed(Comparison comparison) {
    return comparison.points().stream()
        .filter(point -> point.standing() == Point.Standing.AGREED)
        .map(point -> point.shown().text())
        .toList();
  }

  @Test
  void joinsTwoRefusalsThatPointToTheSame() {
    Comparison comparison = compare(
        DEMAND + "{P:orav|Jaan Orav} refuses to consider that.",
        "{P:tamm|Liis Tamm} demands that the eastern quays of {L:varska|Varska} be handed over, a notion"
            + " firmly rejected by {P:orav|Jaan Orav}.");

    assertThat(agreed(comparison)).hasSize(2).anyMatch(text -> text.contains("Jaan Orav"));
  }

  @Test
  void joinsARefusalThatPointsBackToOneThatSaysWhatIsRefused() {
    Comparison comparison = compare(
        DEMAND + "{P:orav|Jaan Orav} rejects that demand firmly.",
        "{P:orav|Jaan Orav} opposes the handing over of the eastern quays of {L:varska|Varska}.");

    assertThat(agreed(comparison)).hasSize(1).allMatch(text -> text.contains("Jaan Orav"));
  }

  @Test
  void keepsARefusalFromWhatItTurnsDown() {
    Comparison comparison = compare(
        DEMAND + "{P:orav|Jaan Orav} rejects that demand firmly.",
        "{P:tamm|Liis Tamm} demands the handing over of the eastern quays of {L:varska|Varska}.");

    assertThat(agreed(comparison)).hasSize(1).noneMatch(text -> text.contains("Jaan Orav"));
  }

  @Test
  void keepsRefusalsOfDifferentThingsApart() {
    Comparison comparison = compare(
        DEMAND + "{P:orav|Jaan Orav} rejects that demand.",
        "{P:kask|Mart Kask} proposed a toll on barges from {L:olm|Olm}. {P:orav|Jaan Orav} rejects that"
            + " proposal.");

    assertThat(agreed(comparison)).isEmpty();
  }
}
