package org.nightdesk.enrichment.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NameTaggerTest {
  @Test
  void takesTheNameWithoutTitleAndPossessive() {
    assertThat(Told.mentions(
            "Last week Mr. Holm met Gen. Tadeusz Wrona and President Ilves's aides in Lisbon."))
        .containsExactly("Holm/PERSON", "Tadeusz Wrona/PERSON", "Ilves/PERSON", "Lisbon/PLACE");
  }

  @Test
  void cutsABodyFromThePersonWhoSpeaksForIt() {
    assertThat(Told.mentions("On Friday White House Press Secretary Carla Denby spoke in Ohio."))
        .containsExactly("White House/ORG", "Carla Denby/PERSON", "Ohio/PLACE");
  }

  @Test
  void keepsTheSmallWordsInsideTheNamesOfBodies() {
    assertThat(
            Told.mentions(
                "She left the Institute for the Study of Glass and joined the Ministry of Health and the University of Tartu."))
        .containsExactly(
            "Institute for the Study of Glass/ORG",
            "Ministry of Health/ORG",
            "University of Tartu/ORG");
  }

  @Test
  void partsHyphenatedPairsOfNamesAndLeavesWordsJoinedToThem() {
    assertThat(Told.mentions(
            "The Holm-Wrona talks followed a US-led plan for Peru-Chile trade.",
            "Later Mr. Holm thanked Ms. Wrona."))
        .containsExactly(
            "Holm/PERSON",
            "Wrona/PERSON",
            "US/PLACE",
            "Peru/PLACE",
            "Chile/PLACE",
            "Holm/PERSON",
            "Wrona/PERSON");
  }

  @Test
  void takesOnlyKnownNamesInAHeadlineThatCapitalisesMostWords() {
    assertThat(Told.mentions(Told.withHeadline(
            "Norway-Sweden Talks Stall While Ministers Blame Orvik",
            "The minister, Lene Orvik, flew home.")))
        .containsExactly("Norway/PLACE", "Sweden/PLACE", "Orvik/PERSON", "Lene Orvik/PERSON");
  }

  @Test
  void seesAPlaceThatActs() {
    assertThat(
            Told.mentions("Oslo said it would stay in Geneva, but Madrid's plan failed near Rome."))
        .containsExactly("Oslo/PLACE*", "Geneva/PLACE", "Madrid/PLACE*", "Rome/PLACE");
  }

  @Test
  void findsACapitalCityWhoseCapitalLetterWasLost() {
    assertThat(
            Told.mentions("The convoy left warsaw and went to kyiv with a china plate and turkey."))
        .containsExactly("warsaw/PLACE", "kyiv/PLACE");
  }

  @Test
  void takesNoDemonymsWeekdaysReligionsOrCurrenciesForNames() {
    assertThat(
            Told.mentions(
                "On Monday two Danish traders paid in Euros to Muslim and Christian groups. Russians left in May."))
        .isEmpty();
  }

  @Test
  void takesNoAdverbThatOpensASentenceForAName() {
    assertThat(
            Told.mentions(
                "Domestically, the cabinet is weak. Superficially, little changed for Emily, who left Lima."))
        .containsExactly("Emily/PERSON", "Lima/PLACE");
  }

  @Test
  void cutsAPlainWordOffAListedName() {
    assertThat(Told.mentions("The envoy spoke to reporters aboard Air Force One."))
        .containsExactly("Air Force One/PRODUCT");
  }

  @Test
  void takesNoVirusForAName() {
    assertThat(Told.mentions(
            "The virus, SARS-CoV-2, is close to MERS, and its R0 is above that of H1N1."))
        .isEmpty();
  }

  @Test
  void takesWhoIsCalledMrForAPersonAndAStreetForAPlace() {
    assertThat(
            Told.mentions(
                "The mill on S. Harrow Avenue has changed hands. Mr Tong had restored it, Mr. Tong said."))
        .containsExactly("S. Harrow Avenue/PLACE", "Tong/PERSON", "Tong/PERSON");
  }

  @Test
  void passesOverAnOfficeForTwoThings() {
    assertThat(
            Told.mentions(
                "In an address, Bangladeshi Road Transport and Bridges Minister Obaid Karimul spoke of ferries."))
        .containsExactly("Obaid Karimul/PERSON");
  }

  @Test
  void findsASurnameThatIsAlsoAWordOnceTheFullNameIsKnown() {
    assertThat(Told.mentions(
            "Tony Evers signed the order on Monday. The court ruled Evers lacked authority."))
        .containsExactly("Tony Evers/PERSON", "Evers/PERSON");
  }

  @Test
  void takesAPlaceThatIsAlsoAWordWhereItsUseIsPlain() {
    assertThat(Told.mentions(
            "US officials left.",
            "Turkey's Ergun stayed.",
            "They ate cold turkey and gave it to us."))
        .containsExactly("US/PLACE", "Turkey/PLACE", "Ergun/PERSON");
  }

  @Test
  void partsAListedBodyFromTheOneWhoIsAccreditedThere() {
    assertThat(Told.mentions("Zambia's ambassador to the United Nations Chola Mwamba spoke."))
        .containsExactly("Zambia/PLACE", "United Nations/ORG", "Chola Mwamba/PERSON");
  }

  @Test
  void knowsACompanyByTheFirstWordOfItsName() {
    assertThat(Told.mentions(
            "Shares of Mirqo Holdings fell on Monday.", "Growers sell their tea to Mirqo."))
        .containsExactly("Mirqo Holdings/ORG", "Mirqo/ORG");
  }

  @Test
  void takesOneWordAmongTownsForATown() {
    assertThat(Told.mentions("The quake hit Cantilan, Carmen, Lanuza and Tandag on Saturday."))
        .containsExactly("Cantilan/PLACE", "Carmen/PLACE", "Lanuza/PLACE", "Tandag/PLACE");
  }

  @Test
  void takesTheLegalFormBehindACommaIntoACompanysName() {
    assertThat(Told.mentions("Shares of Mirqo Asset Management, Inc. fell on Monday."))
        .containsExactly("Mirqo Asset Management, Inc./ORG");
  }

  @Test
  void takesNoDemonymOfTwoWordsAndNoPeopleForAName() {
    assertThat(Told.mentions("Sri Lankan boats met Buryat herders and Costa Rican priests."))
        .isEmpty();
  }

  @Test
  void keepsTheNumberOfAUnitAndThePossessiveInsideAName() {
    assertThat(Told.mentions(
            "Then the 12th Alpine Brigade and the Ostrov People's Union met FC Porvoo."))
        .containsExactly("12th Alpine Brigade/ORG", "Ostrov People's Union/ORG", "FC Porvoo/ORG");
  }

  @Test
  void linksAnAcronymToTheLongFormBeforeIt() {
    assertThat(Told.mentions(
            "Data came from the Baltic Harbour Observatory (BHO). Later BHO fell silent."))
        .containsExactly("Baltic Harbour Observatory/ORG", "BHO/ORG", "BHO/ORG");
  }

  @Test
  void findsANameThatOpensASentenceByTheOfficeBehindIt() {
    assertThat(
            Told.mentions("Durmenko, chief of staff to the mayor, left. Repairs, he said, go on."))
        .containsExactly("Durmenko/PERSON");
  }

  @Test
  void takesTheOfficeOutOfANameAndKeepsTheCountryBeforeIt() {
    assertThat(
            Told.mentions(
                "On Monday United States President Donald Roe met Grand Ayatollah Mohsen Tabarsi. Then the Vice President left."))
        .containsExactly("United States/PLACE", "Donald Roe/PERSON", "Mohsen Tabarsi/PERSON");
  }

  @Test
  void takesACountryThatActsForAPlace() {
    assertThat(
            Told.mentions("Belgium, which hosts most of it, and the US raised concerns on Friday."))
        .containsExactly("Belgium/PLACE", "US/PLACE");
  }

  @Test
  void takesNoPlainWordOfATitleForAName() {
    assertThat(Told.mentions(Told.withHeadline(
            "Advances and Unsettled Quarrels in the Peru Talks", "They went on for hours.")))
        .containsExactly("Peru/PLACE");
  }

  @Test
  void partsAPlaceFromTheBodyItOwns() {
    assertThat(Told.mentions("Aid for Peru's Ministry of Health came on Friday."))
        .containsExactly("Peru/PLACE", "Ministry of Health/ORG");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void readsAMillionCapitals() {
    assertThat(Told.mentions("A".repeat(1_000_000))).hasSizeLessThan(2);
    assertThat(Told.mentions("Roe ".repeat(250_000))).allMatch(mention -> mention.contains("Roe"));
  }

  @Test
  void readsTheRoleBeforeTheName() {
    assertThat(
            Told.roles(
                "Then former Dutch Prime Minister Sir Jan Molenaar, Peru's chief negotiator Ana Quispe and US special envoy Bob Trent met."))
        .containsExactly(
            "Jan Molenaar: former Dutch Prime Minister",
            "Ana Quispe: Peru's chief negotiator",
            "Bob Trent: US special envoy");
  }

  @Test
  void takesWhoHasKinForAPerson() {
    assertThat(Told.mentions("Jorun Mosk, Carrowdale’s son-in-law, turned to the town."))
        .contains("Carrowdale/PERSON");
    assertThat(Told.mentions("They met Hollowmere's widow on Sunday."))
        .contains("Hollowmere/PERSON");
  }

  @Test
  void givesARoleBesideAnOfficeToNobodyButItsHolder() {
    assertThat(Told.roles(
            "Piet Bos, son-in-law and adviser of Dutch President Joris Molenaar, flew to Brno."))
        .containsExactly(
            "Piet Bos: son-in-law and adviser of Dutch President Joris Molenaar",
            "Joris Molenaar: Dutch President");
    assertThat(Told.roles("Then Secretary of State Piet Bos flew to Brno."))
        .containsExactly("Piet Bos: Secretary of State");
  }

  @Test
  void readsTheRoleSetOffByCommas() {
    assertThat(Told.roles("Ivana Horak, head of Brno's new flood centre, thanked Molenaar."))
        .containsExactly("Ivana Horak: head of Brno's new flood centre");
    assertThat(Told.roles("It was Molenaar's chief of staff, Piet Bos, who called."))
        .containsExactly("Piet Bos: Molenaar's chief of staff");
  }

  @Test
  void givesNoRoleToTheOneWhoOnlyMetTheEnvoy() {
    assertThat(Told.roles("After talks with the envoy, Molenaar said he was pleased."))
        .isEmpty();
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void readsALineOfAHundredThousandCapitalisedWords() {
    assertThat(Told.mentions("he saw " + "Bank of ".repeat(50_000) + "Kyiv-".repeat(50_000)))
        .isNotEmpty();
  }

  @Property(tries = 300)
  void findsMentionsInTextOrderWithoutOverlapInAnyText(
      @ForAll List<@From("scraps") String> scraps) {
    int end = 0;
    for (Mention mention :
        Told.body("any.txt", "x" + String.join(" ", scraps)).names().mentions()) {
      assertThat(mention.where().start()).isGreaterThanOrEqualTo(end);
      end = mention.where().end();
    }
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(6).map(s -> s.replaceAll("\\R", "")),
        Arbitraries.of(
            "President",
            "of",
            "the",
            "Bank",
            "US-led",
            "Kyiv",
            "kyiv",
            "Mr",
            ".",
            ",",
            "\u201c",
            "and",
            "Minister",
            "Ann",
            "Roe",
            "'s",
            "-",
            "\u00c9lys\u00e9e",
            "al-Masri",
            "47th",
            "Brigade",
            "Danish",
            "said",
            "May"));
  }

  @Test
  void takesInAllThatAMinistryIsFor() {
    assertThat(Told.mentions(
            "The Ministry of Lands, Agriculture, Water and Rural Development would not comment."))
        .containsExactly("Ministry of Lands, Agriculture, Water and Rural Development/ORG");
    assertThat(Told.mentions("The Ministry of Health and Peru signed it."))
        .containsExactly("Ministry of Health/ORG", "Peru/PLACE*");
  }

  @Test
  void passesOverWhatAnOfficeIsForAndAdjectivesOfTwoWords() {
    assertThat(Told.mentions(
            "On Monday Civil Aviation Minister Lena Orvik met the Secretary of State in Lima.",
            "South Korean and Roman Catholic leaders prayed, and the Turkish President left."))
        .containsExactly("Lena Orvik/PERSON", "Lima/PLACE");
  }

  @Test
  void takesInTheTailOfANameThatCannotStandAlone() {
    assertThat(Told.mentions("Then Valery Gisard d’Orval met Kim Gil-o-ja in Oslo."))
        .containsExactly("Valery Gisard d’Orval/PERSON", "Kim Gil-o-ja/PERSON", "Oslo/PLACE");
  }

  @Test
  void knowsASurnameWithItsParticleAndTakesNoStormForAPerson() {
    assertThat(Told.mentions(
            "Minister of Information Samir al-Harrun left, and later al-Harrun came back.",
            "Victims of Hurricane Tilda were buried on Tuesday."))
        .containsExactly("Samir al-Harrun/PERSON", "al-Harrun/PERSON", "Hurricane Tilda/EVENT");
  }
}
