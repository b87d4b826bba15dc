package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements that share words or kinds of figures and do not differ in anything. */
class NothingAgainstAnotherTest {
  private static List<String> differences(String first, String second) {
    return differences(first, second, "2031-04-05");
  }

  private static List<String> differences(String first, String second, String dayOfSecond) {
    MarkedStory story = new MarkedStory()
        .article("a.txt", "2031-04-05", "", first)
        .article("b.txt", dayOfSecond, "", second);
    return new SourceComparer()
        .compare(story.material()).differences().stream()
            .map(difference -> difference.kind() + " " + difference.explanation())
            .toList();
  }

  @Test
  void givesAnAgeToThePersonWhoseNameStandsBesideIt() {
    assertThat(differences(
            "The painter {P:orav|Jaan Orav}, {F:67 age|67}, died in a fire in {L:varska|Varska}.",
            "{P:orav|Jaan Orav}, {F:69 age|69}, a painter, burned to death in {L:varska|Varska}."))
        .containsExactly("FIGURE 67 / 69");
    assertThat(differences(
            "The painter {P:orav|Jaan Orav}, {F:67 age|67}, died in a fire in {L:varska|Varska}.",
            "A {F:34 age|34-year-old} roofer lit the fire in {L:varska|Varska} in which"
                + " {P:orav|Jaan Orav} died."))
        .isEmpty();
  }

  @Test
  void setsNoPartAgainstTheWhole() {
    assertThat(differences(
            "The cutter took {F:94 migrant|94 migrants} on board off {L:varska|Varska}.",
            "Off {L:varska|Varska} the cutter took on board migrants, among them"
                + " {F:22 woman|22 women}."))
        .isEmpty();
    assertThat(
            differences(
                "The guild shut {F:31 ship|31 ships} out of the harbour of {L:varska|Varska}.",
                "The harbour of {L:varska|Varska} was shut to {F:19 ship|19} of its {F:40 ship|40 ships}."))
        .noneMatch(difference -> difference.contains("31 ships / 19"));
  }

  @Test
  void takesAValueAndItsConversionForOne() {
    assertThat(differences(
            "The comet passed {L:olm|Olm} at {F:311 km|311 kilometres} on Monday.",
            "On Monday the comet passed {L:olm|Olm} at {F:193 [mi_i]|193 miles}."))
        .isEmpty();
    assertThat(differences(
            "A bus takes the pupils of {L:olm|Olm} {F:6 [mi_i]|six miles} to {L:varska|Varska}.",
            "A bus takes the pupils of {L:olm|Olm} {F:10 km|ten kilometres} to {L:varska|Varska}."))
        .isEmpty();
  }

  @Test
  void setsNoBareNumberOfPeopleAgainstANumberOfThings() {
    assertThat(differences(
            "After the storm off {L:varska|Varska} another {F:17 |17} are missing.",
            "{F:3 boat|Three boats} are missing after the storm off {L:varska|Varska}."))
        .isEmpty();
  }

  @Test
  void readsWhatIsDeniedBehindTheWordThatHandsItOn() {
    assertThat(differences(
            "{P:tamm|Liis Tamm} took the chair of the bank of {L:olm|Olm} in {D:2029|2029}. "
                + "The government has denied a newspaper report that it wants to replace her.",
            "{P:tamm|Liis Tamm} has chaired the bank of {L:olm|Olm} since {D:2029|2029}."))
        .isEmpty();
  }

  @Test
  void doesNotTakeWhatIsToldOfASpeakerForWhatIsDenied() {
    assertThat(differences(
            "By nightfall {F:74 person|74 people} of the ferry had been rescued off {L:olm|Olm}.",
            "Captain {P:orav|Jaan Orav}, who was rescued as well, denied having been warned."))
        .isEmpty();
  }

  @Test
  void bringsTheDenialOfAnyBlameToAnAccusationAlone() {
    assertThat(differences(
            "Boatmen in {L:olm|Olm} charge a week's wages for a crossing.",
            "The director of the dam, {P:orav|Jaan Orav}, denied any blame."))
        .isEmpty();
    assertThat(differences(
            "The farmers of {L:olm|Olm} blamed {P:orav|Jaan Orav} for the flood.",
            "The director of the dam, {P:orav|Jaan Orav}, denied any blame."))
        .containsExactly(
            "CONFLICT said: The farmers of Olm; denied: The director of the dam, Jaan Orav");
  }

  @Test
  void takesARetiredJudgeForAFormerOne() {
    assertThat(differences(
            "{R:tamm|retired judge} {P:tamm|Liis Tamm} is to mediate in {L:olm|Olm}.",
            "{R:tamm|former judge} {P:tamm|Liis Tamm} is to mediate in {L:olm|Olm}."))
        .isEmpty();
  }

  @Test
  void setsNoRoundAgainstAnother() {
    assertThat(differences(
            "{P:tamm|Liis Tamm} won {F:34 %|34 percent} in the first round in {L:olm|Olm}.",
            "{P:tamm|Liis Tamm} won {F:47 %|47 percent} in the second round in {L:olm|Olm}."))
        .isEmpty();
    assertThat(differences(
            "{P:tamm|Liis Tamm} won {F:34 %|34 percent} in the first round in {L:olm|Olm}.",
            "{P:tamm|Liis Tamm} won {F:47 %|47 percent} in the first round in {L:olm|Olm}."))
        .containsExactly("FIGURE 34 percent / 47 percent");
  }

  @Test
  void setsWhatComesFirstOrInAdditionAgainstNothing() {
    assertThat(differences(
            "The brigades set {F:20 hostage|20 more hostages} free in {L:olm|Olm}.",
            "The brigades set {F:7 hostage|seven hostages} free in {L:olm|Olm}."))
        .isEmpty();
    assertThat(differences(
            "The league has sent {F:300 observer|300 observers} to {L:olm|Olm}.",
            "The first {F:80 observer|80 observers} of the league arrived in {L:olm|Olm}."))
        .isEmpty();
  }

  @Test
  void takesDeadAnimalsForNoDeaths() {
    assertThat(differences(
            "Nobody was killed when a train derailed in {L:olm|Olm}.",
            "Dead fish are floating in the river of {L:olm|Olm} since a train derailed.",
            "2031-04-07"))
        .isEmpty();
    assertThat(differences(
            "Nobody was killed when a train derailed in {L:olm|Olm}.",
            "The dead driver of the train was found in the river of {L:olm|Olm}.",
            "2031-04-07"))
        .containsExactly("REVISION no deaths at first / deaths by now");
  }

  @Test
  void readsUntilWhenSomethingIsNotSo() {
    assertThat(differences(
            "No flights will leave {L:olm|Olm} before Friday.",
            "Aid flights began to leave {L:olm|Olm} on Friday.",
            "2031-04-07"))
        .isEmpty();
    assertThat(differences(
            "The hospital of {L:olm|Olm} has not admitted newborns to the ward since Monday.",
            "The ward of the hospital in {L:olm|Olm} will admit newborns again after the tests."))
        .isEmpty();
  }

  @Test
  void takesTheNameOfACampaignForNoNegation() {
    assertThat(differences(
            "The No campaign denied having made such calls.",
            "Premier {P:tamm|Liis Tamm}, who had led the campaign for independence, spoke."))
        .isEmpty();
  }

  @Test
  void takesAPlanThatTellsOfItsOwnChangeForTheChange() {
    assertThat(differences(
            "The opera house of {L:olm|Olm} will not reopen in May as planned but will reopen in"
                + " September.",
            "The reopening of the opera house in {L:olm|Olm} has been put off to September.",
            "2031-04-07"))
        .isEmpty();
  }

  @Test
  void takesWhatDefinesASpeakerForNothingHeDenies() {
    assertThat(differences(
            "The lift in {L:olm|Olm} had been overhauled in the spring.",
            "The firm that overhauled the lift in {L:olm|Olm} in the spring denies that it overlooked"
                + " the rust."))
        .isEmpty();
  }
}
