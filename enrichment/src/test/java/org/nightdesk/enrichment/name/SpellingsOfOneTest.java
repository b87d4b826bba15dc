package org.nightdesk.enrichment.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names a night puts into one entity, and which it keeps apart. */
class SpellingsOfOneTest {
  @Test
  void keepsFatherAndSonApart() {
    assertThat(new NightOfNames()
            .article("1", "Aldo Venner/PERSON", "Aldo Venner Jr./PERSON")
            .article("2", "Aldo Venner Sr./PERSON", "Rufo Venner/PERSON")
            .entities())
        .containsExactly("Aldo Venner", "Aldo Venner Jr.", "Aldo Venner Sr.", "Rufo Venner");
  }

  @Test
  void keepsTownsOfOneNameApartWhereArticlesSayInWhichStateTheyLie() {
    NightOfNames night = new NightOfNames()
        .article("1", "Paris/PLACE", ", France/PLACE", "Paris/PLACE")
        .article("2", "Paris/PLACE", ", Texas/PLACE", "Paris/PLACE")
        .article("3", "Paris/PLACE", ", France/PLACE")
        .article("4", "Paris/PLACE");

    assertThat(new EntityResolver().resolve(night.articles()))
        .filteredOn(entity -> entity.name().equals("Paris"))
        .extracting(entity -> entity.mentions().size())
        .containsExactlyInAnyOrder(3, 1);
  }

  @Test
  void keepsAStateApartFromTheCityOrCountryOfItsName() {
    assertThat(new NightOfNames()
            .article(
                "1",
                "White Plains/PLACE",
                ", New York/PLACE",
                "New York/PLACE",
                "New York City/PLACE",
                "Albany/PLACE",
                ", New York/PLACE")
            .article("2", "Atlanta/PLACE", ", Georgia/PLACE", "Austin/PLACE", ", Texas/PLACE")
            .article("3", "Tbilisi/PLACE", ", Georgia/PLACE", "Georgia/PLACE", "Texas/PLACE")
            .entities())
        .containsExactly(
            "Albany",
            "Atlanta",
            "Austin",
            "Georgia",
            "Georgia",
            "New York",
            "New York | New York City",
            "Tbilisi",
            "Texas",
            "White Plains");
  }

  @Test
  void keepsAPersonAndAPlaceOfOneNameApart() {
    NightOfNames night = new NightOfNames()
        .article("1", "Ida London/PERSON", "London/PERSON", "London/PLACE", "London/PLACE")
        .article("2", "London/PLACE");

    assertThat(new EntityResolver().resolve(night.articles()))
        .extracting(Entity::name, Entity::type, entity -> entity.variants().size())
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple("Ida London", EntityType.PERSON, 2),
            org.assertj.core.api.Assertions.tuple("London", EntityType.PLACE, 1));
  }

  @Test
  void joinsAnAcronymThatASisterArticleExplains() {
    assertThat(new NightOfNames()
            .article("1", "Northern Dykes Inspection Office/ORG", "NDIO/ORG")
            .article("2", "NDIO/ORG")
            .entities())
        .containsExactly("NDIO | Northern Dykes Inspection Office");
  }

  @Test
  void callsTheOddSpellingOfOneArticleALikelyMisprint() {
    NightOfNames night = new NightOfNames()
        .article("1", "Pavel Dorenkov/PERSON")
        .article("2", "Pavel Dorenkov/PERSON")
        .article("3", "Pavel Dorentkov/PERSON");

    assertThat(new EntityResolver().resolve(night.articles()).getFirst().variants())
        .containsExactly(
            new Variant("Pavel Dorenkov", 2, 2, "the name shown"),
            new Variant(
                "Pavel Dorentkov",
                1,
                1,
                "another spelling of Pavel Dorenkov, a likely misprint of the source"));
  }

  @Test
  void callsASurnameThatComesFirstASurname() {
    NightOfNames night = new NightOfNames().article("1", "Xi Lijuan/PERSON", "Xi/PERSON");

    assertThat(new EntityResolver().resolve(night.articles()).getFirst().variants())
        .extracting(Variant::text, Variant::reason)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple("Xi Lijuan", "the name shown"),
            org.assertj.core.api.Assertions.tuple("Xi", "surname of Xi Lijuan"));
  }

  @ParameterizedTest
  @CsvSource({
    "Zhou Lijuan, Zhou, surname of Zhou Lijuan",
    "Xi Jinping, Xi, surname of Xi Jinping",
    "Zhou Lijuan, Lijuan, given name of Zhou Lijuan",
    "Kim Dae-suk, Kim, surname of Kim Dae-suk",
    "Nguyen Van Tuong, Tuong, given name of Nguyen Van Tuong",
    "Kim Novotny, Kim, first name of Kim Novotny",
    "Kim Novotny, Novotny, surname of Kim Novotny",
    "Lee Ann Walters, Walters, surname of Lee Ann Walters",
    "Long Trask, Trask, surname of Long Trask",
  })
  void tellsWhichWordIsTheFamilyName(String full, String part, String reason) {
    NightOfNames night = new NightOfNames().article("1", full + "/PERSON", part + "/PERSON");

    assertThat(new EntityResolver().resolve(night.articles()).getFirst().variants())
        .extracting(Variant::text, Variant::reason)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple(full, "the name shown"),
            org.assertj.core.api.Assertions.tuple(part, reason));
  }

  @Test
  void saysTransliterationOnlyWhereAnAlphabetMayLieBetween() {
    NightOfNames night = new NightOfNames()
        .article("1", "Ada Heathcoat/PERSON", "Ada Mirkov/PERSON")
        .article("2", "Ada Heathcoat/PERSON", "Ada Mirkov/PERSON")
        .article("3", "Ada Hethcoat/PERSON", "Ada Mirkoff/PERSON");

    assertThat(new EntityResolver()
            .resolve(night.articles()).stream().flatMap(entity -> entity.variants().stream()))
        .extracting(Variant::reason)
        .containsExactlyInAnyOrder(
            "the name shown",
            "another spelling of Ada Heathcoat, a likely misprint of the source",
            "the name shown",
            "another transliteration of Ada Mirkov");
  }

  @Test
  void givesTheSurnameToTheOneWhoWasNamedBeforeTheOther() {
    assertThat(new NightOfNames()
            .article(
                "1",
                "Jonas Ormsby/PERSON",
                "Ormsby/PERSON",
                "Ormsby/PERSON",
                "Tim Ormsby/PERSON",
                "Ormsby/PERSON")
            .entities())
        .containsExactly("Jonas Ormsby | Ormsby", "Tim Ormsby");
    assertThat(new NightOfNames()
            .article(
                "1", "Jonas Ormsby/PERSON", "Tim Ormsby/PERSON", "Ormsby/PERSON", "Ormsby/PERSON")
            .entities())
        .containsExactly("Jonas Ormsby", "Ormsby", "Tim Ormsby");
  }

  @Test
  void givesAnInitialToNobodyWhereTwoMayBearIt() {
    assertThat(new NightOfNames()
            .article("1", "Jane Ormsby/PERSON")
            .article("2", "John Ormsby/PERSON")
            .article("3", "J. Ormsby/PERSON")
            .entities())
        .containsExactly("J. Ormsby", "Jane Ormsby", "John Ormsby");
  }

  @Test
  void takesNamesWithoutAGivenName() {
    assertThat(new NightOfNames()
            .article(
                "1", "Ormsby II/PERSON", "Jr./PERSON", "III/PERSON", "- Sr./PERSON", "-/PERSON")
            .article("2", "J. Ormsby/PERSON", "’/PERSON")
            .entities())
        .contains("Ormsby II", "J. Ormsby");
  }

  @Test
  void seesOneOfficeUnderDifferentWords() {
    assertThat(new NightOfNames()
            .article("1", "Tessa Mirow/PERSON=Press Secretary at the Red House")
            .article("2", "Tess Mirov/PERSON=Red House Press Secretary")
            .entities())
        .containsExactly("Tess Mirov | Tessa Mirow");
    assertThat(List.of(
            OfficeName.of("former PM of Norland"), OfficeName.of("Norland's Prime Minister")))
        .containsExactly(
            new OfficeName("minister norland prime", "minister", true),
            new OfficeName("minister norland prime", "minister", false));
  }

  @Test
  void showsTheSpellingOfTheSourcesWhoseOtherSpellingsTheRestShare() {
    NightOfNames night = new NightOfNames()
        .article("1", "Pavel Dorentkov/PERSON", "Anna Kestrelova/PERSON")
        .article("2", "Pavel Dorentkov/PERSON", "Anna Kestrelova/PERSON")
        .article("3", "Pavel Dorenkov/PERSON", "Anna Kestrellova/PERSON")
        .article("4", "Pavel Dorenkov/PERSON", "Ilsa Mirow/PERSON")
        .article("5", "Anna Kestrelova/PERSON");

    assertThat(new EntityResolver().resolve(night.articles()))
        .extracting(Entity::name)
        .containsExactlyInAnyOrder("Pavel Dorentkov", "Anna Kestrelova", "Ilsa Mirow");
  }

  @Test
  void knowsTheAdjectiveOfACountryInAnOffice() {
    assertThat(List.of(
            OfficeName.of("Peruvian foreign minister"), OfficeName.of("South Korean president")))
        .containsExactly(
            OfficeName.of("Peru's FM"), OfficeName.of("then-President of South Korea"));
  }
}
