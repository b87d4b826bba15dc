package org.nightdesk.enrichment.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.enrichment.time.ToldArticle;

class QuoteExtractorTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          "We will rebuild the pier," Ada Novak said.                | We will rebuild the pier, | DIRECT | Ada Novak | said
          “We will rebuild the pier,” said Ada Novak, a builder.     | We will rebuild the pier, | DIRECT | Ada Novak | said
          Ada Novak, for her part, warned that it “carries risks”.   | carries risks | PARTIAL | Ada Novak | warned
          Ada Novak took a harder line, urging him to “stop talking now, at once”. | stop talking now, at once | PARTIAL | Ada Novak | urging
          Northland said the claim was "baseless".                   | baseless | PARTIAL | Northland | said
          Per Lund met Ada Novak and called the fee “absurd”.        | absurd | PARTIAL | Per Lund | called
          A harbour official told reporters: “Nobody was hurt in the fire.” | Nobody was hurt in the fire. | DIRECT | A harbour official | told
                    The judge, Ada Novak, said: “You have all broken the law.” | You have all broken the law. | DIRECT | Ada Novak | said
          Ada Novak went on to say, “There is no law on this pier.” | There is no law on this pier. | DIRECT | Ada Novak | say
          One of the witnesses said the pier “was never safe at all”. | was never safe at all | PARTIAL | One of the witnesses | said
          Ada Novak: ‘We will never give up the pier’                | We will never give up the pier | DIRECT | Ada Novak | NONE
          According to nobody, “the moon may well be made of cheese” was shouted. | the moon may well be made of cheese | DIRECT | UNKNOWN | according to
          This is “unfair” to Northland, judged Per Lund on Monday.  | unfair | PARTIAL | Per Lund | judged
          """)
  void findsWordsKindSpeakerAndCue(
      String text, String words, String kind, String speaker, String cue) {
    Quote quote = extract(text).get(0);
    assertThat(List.of(quote.text(), quote.kind().name(), speaker(text, quote), quote.cue()))
        .isEqualTo(List.of(words, kind, speaker, cue.equals("NONE") ? "" : cue));
  }

  @Test
  void keepsPlaceAndBasisOfAPronounsSpeaker() {
    String text = "Ada Novak opened the pier. She was late. “It took us nine years,” she said.";
    Article article = ToldArticle.of(text, "");
    assertThat(extract(text))
        .containsExactly(new Quote(
            new EvidenceId(article.id(), 1, 3),
            new Span(42, 64),
            "It took us nine years,",
            Quote.Kind.DIRECT,
            new Speaker.Named(new Span(0, 9), Speaker.Basis.PRONOUN),
            "said"));
  }

  @Test
  void leavesAPronounOfTheOtherGenderUnknown() {
    assertThat(extract("Maria Berg opened the pier. “It took us nine years,” he said."))
        .extracting(Quote::speaker)
        .containsExactly(new Speaker.Unknown());
  }

  @Test
  void givesTheNextQuotationInTheParagraphToTheSameSpeaker() {
    String text = "“The pier is gone,” Lund said. “We will build a new one.”";
    assertThat(extract(text).stream().map(q -> speaker(text, q))).containsExactly("Lund", "Lund");
  }

  @Test
  void carriesASpeechOverParagraphsThatOpenWithAMark() {
    String text =
        "Ada Novak said: “The pier is gone and will stay gone.\n“We will build a new one.”";
    assertThat(extract(text).stream().map(q -> q.text() + " = " + speaker(text, q)))
        .containsExactly(
            "The pier is gone and will stay gone. = Ada Novak",
            "We will build a new one. = Ada Novak");
  }

  @Test
  void findsTheOneWhoHasTheRole() {
    String text = "Northland’s finance minister, Per Lund, spoke first. Ada Novak listened."
        + "\n“There is no money left,” the finance minister said.";
    assertThat(extract(text).stream().map(q -> speaker(text, q))).containsExactly("Per Lund");
  }

  @Test
  void takesNeitherScareQuotesNorTitlesForSpeech() {
    assertThat(extract("The “old” pier, known as “the comb”, stars in the film “Salt and Iron”."))
        .isEmpty();
    assertThat(extract("Ola “the Gull” Berg, nicknamed “Gull”, led Operation “Salt”."))
        .isEmpty();
  }

  @Test
  void givesHeadlineWordsToTheOneWhoSaysThemBelow() {
    String text = "Pier “gone for good”\n“The pier is gone for good,” said Ada Novak.";
    assertThat(extract(text).stream().map(q -> q.text() + " = " + speaker(text, q)))
        .containsExactly("gone for good = Ada Novak", "The pier is gone for good, = Ada Novak");
  }

  @Test
  void readsReportedSpeechUpToTheEndOfItsClause() {
    String text = "Per Lund stressed that the old pier was unsafe, although nobody had asked.";
    assertThat(
            extract(text).stream().map(q -> q.kind() + " " + q.text() + " = " + speaker(text, q)))
        .containsExactly("INDIRECT the old pier was unsafe = Per Lund");
  }

  @Test
  void stopsAnUnclosedQuotationAtTheEndOfItsParagraph() {
    assertThat(extract("Ada Novak said: “The pier is gone\nNobody else spoke that day."))
        .extracting(Quote::text)
        .containsExactly("The pier is gone");
  }

  @Property
  void findsOnlyWhatStandsThere(@ForAll String words) {
    String text = "Lund said “" + words + " \"we are here now, all of us\" he said ‘yes’ ";
    for (Quote quote : extract(text)) {
      assertThat(quote.text()).isEqualTo(quote.where().in(text));
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void staysLinearOnEndlessMarks() {
    assertThat(extract("\"".repeat(100_000))).isNotNull();
    assertThat(extract("“a said ".repeat(30_000))).isNotNull();
    assertThat(extract("'a ".repeat(50_000))).isNotNull();
    assertThat(extract("Lund said, and ".repeat(20_000) + "“so it is, we all know it”"))
        .isNotEmpty();
  }

  private static String speaker(String text, Quote quote) {
    return SaidIn.speaker(text, quote);
  }

  private static List<Quote> extract(String text) {
    return SaidIn.quotes(text);
  }
}
