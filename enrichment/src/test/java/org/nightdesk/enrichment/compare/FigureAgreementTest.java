package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.enrichment.compare.FigureComparison.Agreement;

/** How a figure of one article stands to that of another for the same thing. */
class FigureAgreementTest {
  private static Comparison compare(String first, String second, String otherDay) {
    MarkedStory story = new MarkedStory()
        .article("a.txt", "2031-04-05", "", first)
        .article("b.txt", otherDay, "", second);
    return new SourceComparer().compare(story.material());
  }

  private static List<Agreement> agreements(String first, String second, String otherDay) {
    return compare(first, second, otherDay).figures().stream()
        .map(FigureComparison::agreement)
        .toList();
  }

  @Test
  void leavesAFigureAloneThatNobodyElseTells() {
    List<FigureComparison> figures = compare(
            "Thieves stole {F:3 statue|three statues} from the palace of {L:varska|Varska}.",
            "The mayor of {L:varska|Varska} opened a bakery.",
            "2031-04-05")
        .figures();

    assertThat(figures).extracting(FigureComparison::group).containsExactly("");
    assertThat(figures).extracting(FigureComparison::agreement).containsExactly(Agreement.SINGLE);
  }

  @Test
  void joinsEqualValuesUnderOneGroup() {
    List<FigureComparison> figures = compare(
            "Thieves stole {F:3 statue|three statues} from the palace of {L:varska|Varska}.",
            "From the palace in {L:varska|Varska} thieves stole {F:3 statue|three statues}.",
            "2031-04-05")
        .figures();

    assertThat(figures)
        .extracting(FigureComparison::agreement)
        .containsExactly(Agreement.AGREES, Agreement.AGREES);
    assertThat(figures.getFirst().group())
        .isNotEmpty()
        .isEqualTo(figures.getLast().group());
  }

  @Test
  void takesOtherValuesOfOneDayForADisagreement() {
    assertThat(agreements(
            "Thieves stole {F:3 statue|three statues} from the palace of {L:varska|Varska}.",
            "Thieves stole {F:5 statue|five statues} from the palace of {L:varska|Varska}.",
            "2031-04-05"))
        .containsExactly(Agreement.DIFFERS, Agreement.DIFFERS);
  }

  @Test
  void takesALaterTollForAnotherTime() {
    assertThat(agreements(
            "The storm killed {F:3 person|three people} in {L:varska|Varska}.",
            "The storm killed {F:5 person|five people} in {L:varska|Varska}.",
            "2031-04-09"))
        .containsExactly(Agreement.OTHER_TIME, Agreement.OTHER_TIME);
  }

  @Test
  void takesAPartAndItsWholeForAnotherScope() {
    assertThat(agreements(
            "The flood drove {F:20 person|20 people} from the harbour of {L:varska|Varska}.",
            "The flood drove {F:12 child|12 children} from the harbour of {L:varska|Varska}.",
            "2031-04-05"))
        .containsExactly(Agreement.OTHER_SCOPE, Agreement.OTHER_SCOPE);
    assertThat(agreements(
            "The flood closed {F:40 school|40 schools} of {L:varska|Varska} in total.",
            "The flood closed {F:12 school|12 schools} of {L:varska|Varska}.",
            "2031-04-05"))
        .containsExactly(Agreement.OTHER_SCOPE, Agreement.OTHER_SCOPE);
  }
}
