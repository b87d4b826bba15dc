package org.nightdesk.enrichment.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakersTest {
  @Test
  void tellsTwoPersonsApartByTheirGender() {
    assertThat(SaidIn.lines(
            "Per Lund met Maria Berg. “It is late,” she said. “It is early,” he said."))
        .containsExactly("DIRECT It is late, = Maria Berg", "DIRECT It is early, = Per Lund");
  }

  @Test
  void doesNotTakeTheOneSpokenOfForTheSpeakerBehindTheClause() {
    assertThat(SaidIn.lines("Per Lund came first. Ada Novak will “never come back”, he said."))
        .containsExactly("PARTIAL never come back = Per Lund");
  }

  @Test
  void givesThePluralToTheGroupTheSentenceBeforeIsAbout() {
    assertThat(SaidIn.lines("The two sisters kept the light. “We never slept,” they said."))
        .containsExactly("DIRECT We never slept, = The two sisters");
  }

  @Test
  void letsABodySpeakAsIt() {
    assertThat(SaidIn.lines("Harbour Union lost the vote. “We will be back,” it said."))
        .containsExactly("DIRECT We will be back, = Harbour Union");
  }

  @Test
  void takesAgeAndOriginForTheOneJustNamed() {
    assertThat(SaidIn.lines("Per Lund was saved. “I swam,” the 34-year-old said."))
        .containsExactly("DIRECT I swam, = Per Lund");
  }

  @Test
  void keepsABodyApartFromThePersonWhoLeadsIt() {
    String text =
        "Per Lund, head of the harbour police, was arrested.\nPolice said that he had run.";
    assertThat(SaidIn.lines(text)).containsExactly("INDIRECT he had run = Police");
  }

  @Test
  void findsTheHeadOfALongPhrase() {
    assertThat(SaidIn.lines("A source close to the talks in Northland said: “Nobody won today.”"))
        .containsExactly("DIRECT Nobody won today. = A source close to the talks in Northland");
  }

  @Test
  void findsTheCriticBehindAPassiveVerb() {
    assertThat(SaidIn.lines("The play was called “a long yawn” by the critic Ada Novak."))
        .containsExactly("PARTIAL a long yawn = Ada Novak");
  }

  @Test
  void doesNotLetTheAddresseeOfAPassiveVerbSpeak() {
    assertThat(SaidIn.lines("Per Lund was told: “Your time is over, all of it.”"))
        .containsExactly("DIRECT Your time is over, all of it. = UNKNOWN");
  }

  @Test
  void readsAColonBehindWhatSomebodyDoes() {
    assertThat(SaidIn.lines("Ada Novak did not agree: “The pier is safe.”"))
        .containsExactly("DIRECT The pier is safe. = Ada Novak");
  }

  @Test
  void doesNotLetTheReaderOfALetterSpeakIt() {
    assertThat(SaidIn.lines("Per Lund received a letter: “Your time is over.”"))
        .containsExactly("DIRECT Your time is over. = UNKNOWN");
  }

  @Test
  void carriesASpeechOverACaption() {
    String text =
        "Per Lund said: “The pier is gone.\nThe pier at night\n“We will build a new one.”";
    assertThat(SaidIn.lines(text))
        .containsExactly(
            "DIRECT The pier is gone. = Per Lund", "DIRECT We will build a new one. = Per Lund");
  }

  @Test
  void doesNotLetWhoAskedAnswer() {
    String text = "“Who will pay for the pier?” Per Lund asked.\n“Nobody will ever pay for it.”";
    assertThat(SaidIn.quotes(text))
        .extracting(quote -> SaidIn.speaker(text, quote))
        .isEqualTo(List.of("Per Lund", "UNKNOWN"));
  }

  @Test
  void readsShortUtterancesAndPiecesAsDirectSpeech() {
    assertThat(SaidIn.lines(
            "“Never,” said the bride. “The pier,” Per Lund noted, “has gone for good.”"))
        .containsExactly(
            "DIRECT Never, = the bride",
            "DIRECT The pier, = Per Lund",
            "DIRECT has gone for good. = Per Lund");
  }

  @Test
  void takesADaughterForHerselfAndNotForHerFather() {
    String text = "Per Lund is ill. A doctor saw Per Lund and his daughter, Maria Lund, at home."
        + " Per Lund has a fever, his daughter said.";
    assertThat(SaidIn.lines(text)).containsExactly("INDIRECT Per Lund has a fever = Maria Lund");
  }

  @Test
  void readsWhoDescribesAThingThatIsDescribed() {
    assertThat(SaidIn.lines("The result was described by Ada Novak as a “gift of the river”."))
        .containsExactly("PARTIAL gift of the river = Ada Novak");
  }

  @Test
  void doesNotTakeWhatAManTriedToDoForTheVerbOfAQuotation() {
    assertThat(SaidIn.quotes("The guards held six for “singing too loud,” among them a cook who"
            + " tried to warn the crew."))
        .extracting(Quote::cue)
        .doesNotContain("warn");
  }

  @Test
  void takesNoHashtagForSpeech() {
    assertThat(SaidIn.lines("The hashtag “#let the old pier stay open#” spread within hours."))
        .isEmpty();
  }

  @Test
  void tellsApartWhoCallsAThingWhatInOneSentence() {
    assertThat(
            SaidIn.lines("Members tore into the plan, with Ada Novak of Northland calling the levy"
                + " “a crooked scheme” and Per Lund calling the vote “a raid on the harbour”."))
        .containsExactly(
            "PARTIAL a crooked scheme = Ada Novak", "PARTIAL a raid on the harbour = Per Lund");
  }

  @Test
  void findsTheSpeakerBeforeAColonBehindAnOpeningPhraseAndAnAside() {
    assertThat(SaidIn.lines("In a note sent out after the vote, Ada Novak defended the levy, which"
            + " was drawn up by Per Lund: “Every boat on the lake pays for the lock.”"))
        .containsExactly("DIRECT Every boat on the lake pays for the lock. = Ada Novak");
  }

  @Test
  void passesOverThePlaceOfAnOrganisation() {
    assertThat(SaidIn.lines("Ada Novak of the Harbour Union, Northland did not agree:"
            + " “The lock has been leaking for a long time.”"))
        .containsExactly("DIRECT The lock has been leaking for a long time. = Ada Novak");
  }
}
