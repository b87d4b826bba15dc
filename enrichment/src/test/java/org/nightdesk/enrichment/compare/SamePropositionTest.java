package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A denial or a doubt belongs to a statement only where both speak of one thing. */
class SamePropositionTest {
  private static Comparison compare(String dayTwo, String first, String second) {
    return new SourceComparer()
        .compare(new MarkedStory()
            .article("a.txt", "2031-04-05", "", first)
            .article("b.txt", dayTwo, "", second)
            .material());
  }

  private static Comparison compare(String first, String second) {
    return compare("2031-04-05", first, second);
  }

  private static List<Point.Standing> standings(Comparison comparison) {
    return comparison.points().stream().map(Point::standing).toList();
  }

  @Test
  void keepsADoubtAboutTroopsFromATalkThatWasUseful() {
    Comparison comparison = compare(
        "{P:tamm|Liis Tamm} doubted that Russian troops held the whole of the valley.",
        "In her words the talks were \"useful\", yet much work remains, the more so as"
            + " Russian troops advance faster.");

    assertThat(standings(comparison)).containsOnly(Point.Standing.SINGLE);
    assertThat(comparison.differences()).isEmpty();
  }

  @Test
  void keepsADoubtAboutTermsFromAnotherStatementAboutTheSameState() {
    Comparison comparison = compare(
        "The council of {L:olm|Olm} doubted whether the terms could be accepted in {L:varska|Varska}.",
        "It laid down on what conditions {L:varska|Varska} is let into the market of {L:olm|Olm}.");

    assertThat(standings(comparison)).containsOnly(Point.Standing.SINGLE);
  }

  @Test
  void bringsADenialToTheStatementOfTheSame() {
    Comparison comparison = compare(
        "{P:tamm|Liis Tamm} sold the harbour of {L:varska|Varska} below its value.",
        "{P:tamm|Liis Tamm} denied that she had sold the harbour of {L:varska|Varska} below value.");

    assertThat(standings(comparison)).containsExactly(Point.Standing.DISPUTED);
  }

  @Test
  void upholdsWhatSomebodyDeniesNotToBeSo() {
    Comparison comparison = compare(
        "The paintings of the museum in {L:varska|Varska} were not insured.",
        "The museum of {L:varska|Varska} denied that its paintings had not been insured.");

    assertThat(comparison.points())
        .flatExtracting(Point::sources)
        .extracting(PointSource::stance)
        .containsExactly(Stance.ASSERTS, Stance.DENIES);
  }

  @Test
  void takesNobodyForDisputingWhatHeSaysHimself() {
    Comparison comparison = compare(
        "{P:tamm|Liis Tamm} denied any wrong in the sale of the {L:varska|Varska} harbour.",
        "{P:tamm|Liis Tamm} said she had done nothing wrong in the sale of the {L:varska|Varska}"
            + " harbour.");

    assertThat(standings(comparison)).doesNotContain(Point.Standing.DISPUTED);
    assertThat(comparison.differences()).isEmpty();
  }

  @Test
  void takesWhatHasComeAboutSinceForNoContradiction() {
    Comparison comparison = compare(
        "2031-04-08",
        "The line between {L:varska|Varska} and {L:olm|Olm} is closed.",
        "The line between {L:varska|Varska} and {L:olm|Olm} reopened on {D:2031-04-07|Monday}.");

    assertThat(standings(comparison)).containsExactly(Point.Standing.SINGLE, Point.Standing.SINGLE);
  }

  @Test
  void readsARefusalAsWhatIsNotDone() {
    Comparison comparison = compare(
        "{O:norsund|Norsund} refused to join the cuts of the pact in {L:varska|Varska}.",
        "{O:norsund|Norsund} did not join the cuts of the pact in {L:varska|Varska}.");

    assertThat(standings(comparison)).containsExactly(Point.Standing.AGREED);
  }

  @Test
  void joinsAPromiseWhereverItsSpeakerIsNamed() {
    Comparison comparison = compare(
        "{P:tamm|Liis Tamm} said the dock would bring {F:200 job|200 jobs} to {L:varska|Varska}.",
        "The dock would bring {F:200 job|200 jobs} to {L:varska|Varska}, {P:tamm|Liis Tamm} said.");

    assertThat(standings(comparison)).containsExactly(Point.Standing.AGREED);
  }

  @Test
  void keepsApartWhatTwoPeopleDo() {
    Comparison comparison = compare(
        "{P:tamm|Liis Tamm} opposes the entry of {L:varska|Varska} into the port league.",
        "{P:orav|Jaan Orav} opposes the entry of {L:varska|Varska} into the port league.");

    assertThat(standings(comparison)).containsExactly(Point.Standing.SINGLE, Point.Standing.SINGLE);
  }

  @Test
  void showsTheSameWordsInOnePointOnly() {
    Comparison comparison = new SourceComparer()
        .compare(new MarkedStory()
            .article(
                "a.txt",
                "2031-04-05",
                "",
                "{P:tamm|Liis Tamm} resigned on {D:2031-04-04|Friday}, and {P:orav|Jaan Orav} left"
                    + " for {L:olm|Olm}, where he met {P:kask|Mart Kask}.")
            .article(
                "b.txt", "2031-04-05", "", "{P:tamm|Liis Tamm} resigned on {D:2031-04-04|Friday}.")
            .material());

    assertThat(comparison.points())
        .extracting(point -> point.shown().text())
        .doesNotHaveDuplicates();
  }
}
