package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.enrichment.compare.Difference.Kind;

/** What contradicts without a word of denial: who still holds a place, who counts otherwise. */
class HeldAndRecountedTest {
  private static final String TAKEN =
      "{O:tolland|The army of Tolland} has taken {L:varska|Varska} after three weeks of fighting.";

  private static Comparison compare(String first, String second) {
    return new SourceComparer()
        .compare(new MarkedStory()
            .article("a.txt", "2031-04-05", "", first)
            .article("b.txt", "2031-04-05", "", second)
            .material());
  }

  private static List<Kind> kinds(String first, String second) {
    return compare(first, second).differences().stream().map(Difference::kind).toList();
  }

  @Test
  void setsWhoStillHoldsAPlaceAgainstThoseWhoSayItIsTaken() {
    assertThat(kinds(TAKEN, "Rebel fighters still hold the northern part of {L:varska|Varska}."))
        .containsExactly(Kind.CONFLICT);
    assertThat(kinds(TAKEN, "{L:varska|Varska} remains in the hands of the rebels."))
        .containsExactly(Kind.CONFLICT);
  }

  @Test
  void setsNobodyAgainstThemWhoHoldsAnotherPlace() {
    assertThat(kinds(TAKEN, "Rebel fighters still hold the northern part of {L:olm|Olm}."))
        .isEmpty();
    assertThat(kinds(TAKEN, "{O:tolland|The army of Tolland} still holds {L:varska|Varska}."))
        .isEmpty();
  }

  @Test
  void findsAnotherCountWithinOneArticle() {
    assertThat(kinds(
            "In {L:varska|Varska} {F:180000 person|180,000 people} marched, the unions said. The police"
                + " put the number at {F:95000 |95,000}.",
            "The council of {L:varska|Varska} meets in spring."))
        .containsExactly(Kind.FIGURE);
  }

  @Test
  void findsAnotherCountOfThoseAnotherArticleTellsOf() {
    assertThat(kinds(
            "In {L:varska|Varska} {F:2600 member|2,600 members} of the union have joined the strike.",
            "The port of {L:varska|Varska} put the number of strikers at {F:1400 |1,400}."))
        .containsExactly(Kind.FIGURE);
  }

  @Test
  void takesNoNumberForAnotherCountOfWhatIsNotCountedByIt() {
    assertThat(kinds(
            "{F:300 house|300 houses} burned down in {L:varska|Varska}. The police put the number of"
                + " drivers on the road at {F:1400 |1,400}.",
            "The council of {L:varska|Varska} meets in spring."))
        .isEmpty();
  }

  @Test
  void keepsAPhraseApartFromItsWords() {
    Comparison comparison = compare(
        "{P:tamm|Liis Tamm} said that the army had captured the town of {L:varska|Varska}.",
        "{P:tamm|Liis Tamm} said that the army had seized the initiative in the war.");

    assertThat(comparison.points()).extracting(Point::standing).containsOnly(Point.Standing.SINGLE);
  }

  @Test
  void keepsWhatOneAloneDoesFromWhatIsDoneWithOthers() {
    Comparison comparison = compare(
        "{P:tamm|Liis Tamm} said that only {L:olm|Olm} decides on the future of the harbour.",
        "{P:tamm|Liis Tamm} said that the future of the harbour of {L:olm|Olm} requires help from"
            + " abroad.");

    assertThat(comparison.points()).extracting(Point::standing).containsOnly(Point.Standing.SINGLE);
  }
}
