package org.nightdesk.enrichment.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.corpus.Article;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.SentenceSplitter;
import org.nightdesk.enrichment.time.DateResolver;
import org.nightdesk.enrichment.time.ToldArticle;

/** What the grammar reads around a number, field by field. */
class FigureGrammarTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          A fifth of the herd was sold.                     | ratio 0.2
          Output fell by a third.                           | ratio 0.3333333333333333
          Three quarters of an hour went by.                | duration 0.75 h
          The bank cut its rate by a quarter of a percentage point. | percent 0.25 percentage point
          A third of a million pupils came.                 | count 333333.3333333333 pupil
          It weighs forty-two and a third kilos.            | measure 42.3333333333333333 kg
          It cost thirteen dollars and forty-five cents.    | money 13.45 USD
          Sales came to 48.5 MEUR.                          | money 48500000 EUR
          The dish holds 1.5×10⁶ cells.                     | count 1500000 cell
          They waited for a fortnight.                      | duration 2 wk
          He ruled for two decades.                         | duration 20 a
          Gusts of 130 km/h hit the coast.                  | measure 130 km/h
          It was 54°F at noon.                              | measure 54 [degF]
          Dust reached 40 parts per million.                | measure 40 [ppm]
          Tickets cost between $45 and $120.                | money 45..120 USD
          It expects between $9 million and $7 million.     | money 7000000..9000000 USD
          It will take between 12 and 9 days.               | duration 9..12 d
          Rents run from 400 to 900 euros.                  | money 400..900 EUR
          Water costs 31 cents per cubic metre.             | money 31 cent/m3
          There are 18 deaths per 100,000 people.           | count 18 death/100000 person
          A pond holds 12m fish, 3m of them trout.          | count 12000000 fish;count 3000000
          - 20 k                                            | count -20000
          The mill cost 12 lakhs.                           | count 1200000
          - 20 k boats came.                                | count 20000 boat
          The wire is three one-hundredths of an inch thick. | measure 0.03 [in_i]
          The grain is six billionths of a gram.            | measure 0.000000006 g
          Five thirty-seconds of the crew left.             | ratio 0.15625
          Two one hundred thirds                            | ratio 0.01941747572815534
          One over eighty                                   | ratio 0.0125
          Zero is what the club paid.                       | count 0
          The dial showed 9.6 ± 0.2 km.                     | measure 9.6 km
          The dial showed 9.6 +/- 0.2 km.                   | measure 9.6 km
          Two million, one hundred and six were counted.    | count 2000106
          Two million, one hundred of them boys, came.      | count 2000000;count 100
          The pot holds 6 L of soup.                        | measure 6 L
          """)
  void readsFractionsUnitsAndRates(String text, String meaning) {
    assertThat(extract(text).stream().map(FigureGrammarTest::meaning)).isEqualTo(parts(meaning));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Her party was for a thirty-first birthday.",
        "The probe passed J1208.4+3307 at dawn.",
        "The filter was set to =>70 by hand.",
        "The rules are 1 ) sit and 2 ) wait."
      })
  void leavesPlacesNamesArrowsAndListNumbersAlone(String text) {
    assertThat(extract(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          The Ottawa clinic spent 3 million dollars.        | CAD
          The Denver clinic in Colorado spent 3 million dollars. | USD
          A Cairo baker earns 900 pounds a week.            | EGP
          A Leeds baker earns 900 pounds a week.            | GBP
          A flat in Aarhus rents for 9,000 kr a month.      | DKK
          A flat in Bergen rents for 9,000 crowns a month.  | NOK
          A Rosario grocer asks 2,900 pesos.                | ARS
          A grocer asks 2,900 pesos.                        | peso
          Bread costs 55 Egyptian pounds, a lemon costs 2 pounds. | EGP;EGP
          """)
  void tellsTheCurrencyByThePlaceOrByWhatWasNamedBefore(String text, String units) {
    assertThat(extract(text).stream().map(Figure::unit)).isEqualTo(parts(units));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          The town had 8,215 people, 112 fewer than a year before. | NONE_STATED;DOWN
          Some 312 swimmers drowned, down from 340.         | DOWN;NONE_STATED
          The rate held at 4.4%.                            | UNCHANGED
          The rate went from 5% to 7%.                      | NONE_STATED;UP
          Gunners shot down 74 drones.                      | NONE_STATED
          She jumped 7 metres.                              | NONE_STATED
          The club lost 800 members.                        | NONE_STATED
          The share lost 8%.                                | DOWN
          """)
  void tellsWhichWayThingsWent(String text, String changes) {
    assertThat(extract(text).stream().map(f -> f.change().name())).isEqualTo(parts(changes));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          The well has a depth of 40 metres.                | depth
          The loan, worth 2 million euros, runs for six years. | The loan;The loan … runs
          The index rose 2% to 900 points.                  | The index rose;The index rose
          Fishermen get 41 euros a kilo for cod.            | cod
          One in five pupils walks.                         | pupils
          Turnout was 64%, against 59% before.              | Turnout was;Turnout was
          The dam lost 5 metres in May and now loses 2 metres a week. | The dam lost;The dam lost … now loses
          """)
  void namesWhatIsMeasured(String text, String measured) {
    assertThat(extract(text).stream().map(Figure::measured)).isEqualTo(parts(measured));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          An estimated 40 people live there.                | ''
          Growth is forecast at 2%.                         | ''
          Rents are up 8%, according to the tenants' union. | the tenants' union
          Ada Holm, who runs the camp, said 40 people fled. | Ada Holm
          Its owner put the damage at 5 million euros.      | Its owner
          Officials said 24 people fell ill, but the agency reported 32 cases. | Officials;the agency
          Witnesses spoke of 50 gunmen; the army counted 7 gunmen. | Witnesses;the army
          """)
  void namesWhoSaysSo(String text, String sayers) {
    assertThat(extract(text).stream().map(Figure::attributedTo)).isEqualTo(parts(sayers));
  }

  @Test
  void joinsTheSidesOfAVoteUnderOneGroup() {
    assertThat(extract(
            "It passed by 33 votes to 29. Of the 38 towns asked, 23 said yes, nine said no."))
        .extracting(f -> f.kind().label() + " " + f.text() + " " + f.unit() + " " + f.group())
        .containsExactly(
            "tally 33 votes vote g1",
            "tally 29 vote g1",
            "count 38 towns town ",
            "tally 23  g2",
            "tally nine  g2");
  }

  @Test
  void readsARowOfSharesWhoseUnitIsToldOnce() {
    assertThat(extract("The Liberals had 33.2 percent, the Farmers 31.8 and the Greens 14."))
        .extracting(FigureGrammarTest::meaning)
        .containsExactly("percent 33.2 %", "percent 31.8 %", "percent 14 %");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A lorry overturned near exit 12 before junction 7.",
        "Their PIN was 1234.",
        "Call 0800 555 019.",
        "The Group of 77 met.",
        "The patient in bed 12 of ward 7B asked for the 8.15 bus.",
        "The shop is at 221B Weir Lane.",
        "The 737 Max was grounded.",
        "It was the twenty-first time.",
        "The maps[3] were drawn by hand.",
        "Look at news.test/search?q=30%25 there.",
        "The two sides met.",
        "One of the boats sank."
      })
  void leavesLabelsAndPointersAlone(String text) {
    assertThat(extract(text)).isEmpty();
  }

  @Provide
  Arbitrary<String> numberTalk() {
    return Arbitraries.of(
            "5", "1,200", "$", "€", "%", "million", "a", "half", "third", "and", "from", "to",
            "two", "-", "(", ")", "km", "votes", "of", "said", ";", ",", ".", "up", "down", "per",
            "in", "May", "2024", "days", "after", "pounds", "°", "F", "“", "½", "hundred", "Leeds")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 400)
  void findsFiguresInOrderWithoutOverlapExactlyWhereTheyStand(@ForAll("numberTalk") String text) {
    int end = 0;
    for (Figure figure : extract(text)) {
      assertThat(figure.text()).isEqualTo(figure.where().in(text));
      assertThat(figure.where().start()).isGreaterThanOrEqualTo(end);
      end = figure.where().end();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ",
        "1,1,1,",
        "“\"'”",
        "a half and ",
        "5 billion ",
        "5 dollars ",
        "from 5% to ",
        "1 000 ",
        "said 5 ",
        "5 in 2019 ",
        "(5 ",
        "two days after ",
        "twenty-",
        "5 votes to 3 ",
        "May 5 to ",
        "5 km, up from ",
        "R1,1",
        "+1 1 ",
        "5 or 6 ",
        "aged 5, 6, ",
        "5 feet 1 in ",
        "6'2\" ",
        ".5 ",
        "5 of oxygen per ",
        "1-in-2-",
        "twice the ",
        "a mile of ",
        "1:1 ratio ",
        "one-one-one ",
        "one - one - ",
        "3 to 2 ",
        "six men to one woman ",
        "the fund, which holds 5, he said, "
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void readsHundredsOfThousandsOfRepeats(String unit) {
    String text = unit.repeat(300_000 / unit.length());
    assertThat(extract(text)).hasSizeLessThan(text.length());
  }

  private static List<String> parts(String list) {
    return List.of(list.split(";", -1));
  }

  private static String meaning(Figure figure) {
    String amount = switch (figure.amount()) {
      case Amount.Exact exact -> exact.value().toPlainString();
      case Amount.Range range ->
        range.from().toPlainString() + ".." + range.to().toPlainString();
      case Amount.Vague vague -> "vague";
    };
    String per = figure.per().isEmpty() ? "" : "/" + figure.per();
    return "%s %s %s%s"
        .formatted(figure.kind().label(), amount, figure.unit(), per)
        .trim();
  }

  private static List<Figure> extract(String text) {
    Article article = ToldArticle.of(text, "2025-05-14");
    List<Sentence> sentences = new SentenceSplitter().split(article);
    return new FigureExtractor()
        .extract(article, sentences, new DateResolver().resolve(article, sentences));
  }
}
