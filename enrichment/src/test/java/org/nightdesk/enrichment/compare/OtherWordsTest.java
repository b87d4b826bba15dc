package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same told in other words is one point; what only shares words is not. */
class OtherWordsTest {
  private static Comparison compare(String first, String second) {
    return new SourceComparer()
        .compare(new MarkedStory()
            .article("a.txt", "2031-04-05", "", first)
            .article("b.txt", "2031-04-05", "", second)
            .material());
  }

  private static List<Point.Standing> standings(String first, String second) {
    return compare(first, second).points().stream().map(Point::standing).toList();
  }

  @Test
  void joinsOneRescueToldWithOtherWordsForItAndForThoseRescued() {
    assertThat(standings(
            "A helicopter lifted the sailors of the {O:birka|Birka} off the burning deck.",
            "The crew of the {O:birka|Birka} were winched to safety by a chopper."))
        .containsExactly(Point.Standing.AGREED);
  }

  @Test
  void joinsWhatWasDecidedAndWhatIsToBeDone() {
    assertThat(standings(
            "The council of {L:varska|Varska} voted to freeze rents for old flats.",
            "Rents for old flats in {L:varska|Varska} will be frozen."))
        .containsExactly(Point.Standing.AGREED);
  }

  @Test
  void keepsWhatIsPlannedFromWhatHasHappenedWhateverIsDone() {
    assertThat(standings(
            "The agency will send tents from its stores in {L:varska|Varska}.",
            "Lorries with tents from the stores in {L:varska|Varska} left the agency at noon."))
        .containsExactly(Point.Standing.SINGLE, Point.Standing.SINGLE);
  }

  @Test
  void keepsLikeThingsOfTwoPlacesApart() {
    assertThat(standings(
            "Fire burned the old barns of {L:varska|Varska}.",
            "Fire burned the old barns of {L:olm|Olm}."))
        .containsExactly(Point.Standing.SINGLE, Point.Standing.SINGLE);
  }

  @Test
  void keepsWhatTwoPeopleThinkApart() {
    assertThat(standings(
            "{P:tamm|Liis Tamm} said that the talks were difficult.",
            "{P:orav|Jaan Orav} said that the talks were a complex matter."))
        .containsExactly(Point.Standing.SINGLE, Point.Standing.SINGLE);
  }

  @Test
  void bringsADenialInOtherWordsToTheLikestStatement() {
    assertThat(standings(
            "The tower had warned the pilots of water on the runway, {P:tamm|Liis Tamm} said.",
            "The airline denied that its crew had been told of the wet runway."))
        .containsExactly(Point.Standing.DISPUTED);
  }

  @Test
  void joinsOneAimToldInTwoWays() {
    assertThat(standings(
            "{P:tamm|Liis Tamm} said free trade and clean harbours remain her goals.",
            "{P:tamm|Liis Tamm} stressed that her priority is to keep free trade and to get clean"
                + " harbours."))
        .containsExactly(Point.Standing.AGREED);
  }

  @Test
  void joinsAMeetingThatOnlyOpensASentence() {
    assertThat(compare(
                "After meeting {P:orav|Jaan Orav} in {L:varska|Varska}, {P:tamm|Liis Tamm} said her"
                    + " town would sell no barges.",
                "{P:tamm|Liis Tamm} arrived in {L:varska|Varska} and was received by {P:orav|Jaan Orav}.")
            .points())
        .extracting(Point::standing)
        .contains(Point.Standing.AGREED);
  }

  @Test
  void knowsABodyByTheKindOfThingItsNameSays() {
    ComparedStory story = new SourceComparer()
        .read(new MarkedStory()
            .article("a.txt", "2031-04-05", "", "{O:pact|Norsund Harbour} was sold on Monday.")
            .article("b.txt", "2031-04-05", "", "The port was sold to {P:tamm|Liis Tamm}.")
            .material());
    Vocabulary vocabulary = story.likeness().vocabulary();

    assertThat(vocabulary.kinship(vocabulary.number("e:e-pact"), vocabulary.number("w:port")))
        .isGreaterThan(0.5);
  }

  @Test
  void takesThePointsOfTheCompassForWhatLiesThere() {
    assertThat(Lexicon.english().isOf("w:eastern", "east")).isTrue();
    assertThat(Lexicon.english().isOf("w:eastern", "west")).isFalse();
  }
}
