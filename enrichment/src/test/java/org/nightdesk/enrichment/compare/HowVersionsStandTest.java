package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class HowVersionsStandTest {
  private static Comparison compare(String first, String second) {
    MarkedStory story = new MarkedStory()
        .article("a.txt", "2031-04-05", "", first)
        .article("b.txt", "2031-04-09", "", second);
    return new SourceComparer().compare(story.material());
  }

  private static List<Difference.Kind> kinds(String first, String second) {
    return compare(first, second).differences().stream().map(Difference::kind).toList();
  }

  @Test
  void tellsAPlanThatWasPutOffAsARevision() {
    assertThat(kinds(
            "The ferry line {O:norsund|Norsund} will open its dock in {L:varska|Varska} in May.",
            "{O:norsund|Norsund} has postponed the opening of its dock in {L:varska|Varska}."))
        .containsExactly(Difference.Kind.REVISION);
  }

  @Test
  void takesALaterTollForARevisionAndAnotherCountOfOneDayForAFigure() {
    assertThat(kinds(
            "The storm killed {F:3 person|three people} in {L:varska|Varska}.",
            "The storm killed {F:5 person|five people} in {L:varska|Varska}."))
        .containsExactly(Difference.Kind.REVISION);
    assertThat(kinds(
            "Thieves stole {F:3 statue|three statues} from the palace of {L:varska|Varska}.",
            "Thieves stole {F:5 statue|five statues} from the palace of {L:varska|Varska}."))
        .containsExactly(Difference.Kind.FIGURE);
  }

  @Test
  void findsADenialInWordsThatSayTheOpposite() {
    Comparison comparison = compare(
        "The maternity ward in {L:varska|Varska} is to close.",
        "{P:tamm|Liis Tamm} promised that {L:varska|Varska} would keep its maternity ward.");

    assertThat(comparison.points())
        .flatExtracting(Point::sources)
        .extracting(PointSource::stance, PointSource::attributedTo)
        .containsExactly(tuple(Stance.ASSERTS, ""), tuple(Stance.DENIES, "Liis Tamm"));
  }

  @Test
  void keepsApartHowTwoPeopleJudgeTwoThings() {
    assertThat(compare(
                "{P:tamm|Liis Tamm} called the talks in {L:varska|Varska} constructive.",
                "{P:orav|Jaan Orav} called the talks in {L:olm|Olm} constructive.")
            .points())
        .hasSize(2);
  }
}
