package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements that share words or kinds of figures and do not differ in anything. */
class NothingAgainstAnotherTest {
  private static List<String> differences(String first, String second) {
    MarkedStory story = new MarkedStory()
        .article("a.txt", "2031-04-05", "", first)
        .article("b.txt", "2031-04-05", "", second);
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
}
