package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.enrichment.compare.Difference.Kind;

/** One case for each sentence in which docs/comparison.md says when a difference is of which kind. */
class KindsOfDifferenceTest {
  private static List<Kind> kinds(String dayOne, String first, String dayTwo, String second) {
    MarkedStory story =
        new MarkedStory().article("a.txt", dayOne, "", first).article("b.txt", dayTwo, "", second);
    return new SourceComparer()
        .compare(story.material()).differences().stream().map(Difference::kind).toList();
  }

  private static List<Kind> kinds(String first, String second) {
    return kinds("2031-04-05", first, "2031-04-05", second);
  }

  @Test
  void callsOtherValuesOfOneThingAFigure() {
    assertThat(kinds(
            "Thieves stole {F:3 statue|three statues} from the palace of {L:varska|Varska}.",
            "Thieves stole {F:5 statue|five statues} from the palace of {L:varska|Varska}."))
        .containsExactly(Kind.FIGURE);
  }

  @Test
  void callsALaterHigherCountOfHarmARevision() {
    assertThat(kinds(
            "2031-04-05",
            "The fire near {L:varska|Varska} has destroyed {F:30 house|30 houses}.",
            "2031-04-07",
            "The fire near {L:varska|Varska} destroyed {F:45 house|45 houses}."))
        .containsExactly(Kind.REVISION);
  }

  @Test
  void callsAValueThatIsSaidToReplaceAnotherARevision() {
    assertThat(kinds(
            "2031-04-05",
            "Drivers pay a toll of {F:45 crown|45 crowns} on the bridge of {L:varska|Varska}.",
            "2031-06-05",
            "The toll on the bridge of {L:varska|Varska} will rise to {F:50 crown|50 crowns}."))
        .containsExactly(Kind.REVISION);
  }

  @Test
  void callsAStateOfAnotherDayAnotherTime() {
    assertThat(kinds(
            "2031-04-05",
            "The reservoir of {L:varska|Varska} is at {F:31 metre|31 metres}.",
            "2031-04-12",
            "The reservoir of {L:varska|Varska} stands at {F:29 metre|29 metres}."))
        .containsExactly(Kind.OTHER_TIME);
  }

  @Test
  void callsAPartBesideItsWholeAScope() {
    assertThat(kinds(
            "Floods closed a total of {F:90 school|90 schools} in {L:varska|Varska} province.",
            "Floods closed {F:12 school|12 schools} alone in {L:varska|Varska} province."))
        .containsExactly(Kind.SCOPE);
  }

  @Test
  void callsAValueRoundedToFewerDigitsARounding() {
    assertThat(kinds(
            "The march in {L:varska|Varska} drew {F:12400 marcher|12,400 marchers}.",
            "The march in {L:varska|Varska} drew {F:~12000 marcher|about 12,000 marchers}."))
        .containsExactly(Kind.ROUNDING);
  }

  @Test
  void callsAPlanThatIsTakenBackARevision() {
    assertThat(
            kinds(
                "2031-04-05",
                "{O:norsund|Norsund} will appeal against the ruling on its dock in {L:varska|Varska}.",
                "2031-04-09",
                "{O:norsund|Norsund} will not appeal against the ruling on its dock in {L:varska|Varska}."))
        .contains(Kind.REVISION);
  }

  @Test
  void setsNoShareAgainstAChangeInPercentagePoints() {
    assertThat(kinds(
            "The bank of {L:varska|Varska} cut its key rate from {F:4 %|4%} on Monday.",
            "The bank of {L:varska|Varska} cut its key rate by {F:0.25 percentage point|a quarter of a"
                + " percentage point} on Monday."))
        .isEmpty();
  }

  @Test
  void setsNoNumberAgainstThatOfWhichItIsAPart() {
    assertThat(kinds(
            "Inspectors found cracks in two of the {F:8 bearing|eight bearings} of the bridge in"
                + " {L:varska|Varska}.",
            "Inspectors found cracks in {F:2 bearing|two bearings} of the bridge in"
                + " {L:varska|Varska}."))
        .isEmpty();
  }

  @Test
  void comparesTheTollOfTheEventAndNotOfOneLongAgo() {
    assertThat(kinds(
            "2031-04-05",
            "The ferry sank off {L:varska|Varska}. {F:17 person|Seventeen people} drowned.",
            "2031-04-05",
            "{F:24 person|Twenty-four people} died on the ferry. In {D:2019|2019} a fire near"
                + " {L:olm|Olm} killed {F:40 person|40 people}."))
        .containsExactly(Kind.FIGURE);
  }

  @Test
  void comparesTheAgesOfOnePersonOnly() {
    assertThat(kinds(
            "{P:tamm|Liis Tamm}, {F:19 age|19}, won the race in {L:varska|Varska}.",
            "{P:orav|Jaan Orav}, {F:31 age|31}, won the race in {L:varska|Varska}."))
        .doesNotContain(Kind.FIGURE);
  }

  @Test
  void setsTheOnlyStrikersOfEachArticleSideBySide() {
    assertThat(
            kinds(
                "{F:6000 nurse|6,000 nurses} walked off the job at hospitals in {L:varska|Varska}.",
                "{F:3800 staff|3,800 staff} stayed away from work at the hospitals of {L:varska|Varska}."))
        .containsExactly(Kind.FIGURE);
  }

  @Test
  void callsWhatIsSaidToBeAndNotToBeAConflict() {
    assertThat(kinds(
            "No horns were blown in {L:varska|Varska}, {P:berg|Ola Berg} said.",
            "{P:pym|Nora Pym} heard horns in {L:varska|Varska}."))
        .containsExactly(Kind.CONFLICT);
  }

  @Test
  void callsTheFirstDeathAfterNoneARevision() {
    assertThat(kinds(
            "2031-04-05",
            "Nobody was killed in the fire at {L:varska|Varska}.",
            "2031-04-08",
            "An old man died of burns in {L:varska|Varska}."))
        .containsExactly(Kind.REVISION);
  }

  @Test
  void callsAPlanThatIsTurnedRoundLaterARevision() {
    assertThat(
            kinds(
                "2031-04-05",
                "A second round of talks is planned for {D:2031-04-20|20 April} in {L:varska|Varska}.",
                "2031-04-08",
                "The second round of talks in {L:varska|Varska} will not take place on {D:2031-04-20|20 April}."))
        .containsExactly(Kind.REVISION);
  }

  @Test
  void setsADenialAgainstTheOnlyAccusationOfHimWhoDenies() {
    assertThat(kinds(
            "{P:thies|Nora Thies} blamed {O:cellio|Cellio} for the recall.",
            "{O:cellio|Cellio} denied that it had known of any danger."))
        .containsExactly(Kind.CONFLICT);
  }
}
