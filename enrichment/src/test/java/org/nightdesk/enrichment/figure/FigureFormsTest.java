package org.nightdesk.enrichment.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.corpus.Article;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.SentenceSplitter;
import org.nightdesk.enrichment.time.DateResolver;
import org.nightdesk.enrichment.time.ToldArticle;

/** The forms in which news writes numbers, units, rates and steps. */
class FigureFormsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          The test read .08 and the fee was $.50.           | count exact 0.08; money exact 0.5 USD
          The track is 3-1/2 miles long.                    | measure exact 3.5 [mi_i]
          A couple of hundred gulls came.                   | count exact vague gull
          The clip drew 4B views.                           | count exact 4000000000 view
          Ostmark has 1.3m registered voters.               | count exact 1300000 voter
          The population grew to 4.2m.                      | count exact 4200000
          The net caught 12m waves.                         | measure exact 12 m
          The dam cost R200m, or Rs1,500 a head.            | money exact 200000000 ZAR; money exact 1500 INR/head
          He took the R61 north.                            | EMPTY
          The fine was RM500.                               | money exact 500 MYR
          A ride costs 5¢.                                  | money exact 5 cent
          The dividend is 17c a share.                      | money exact 17 cent/share
          The air was 17C at noon.                          | measure exact 17 Cel
          The fund sent in its 13F filing.                  | EMPTY
          It paid 30 Guyanese dollars.                      | money exact 30 dollar
          It paid 2 million Nigerian naira.                 | money exact 2000000 NGN
          It paid 900 Tunisian dinars.                      | money exact 900 TND
          They earn $15-an-hour.                            | money exact 15 USD/h
          They earn £30,000-a-year.                         | money exact 30000 GBP/a
          Water costs $5/barrel there.                      | money exact 5 USD/barrel
          The ward is staffed 24 hours a day.               | duration exact 24 h/d
          Rates went up half a point.                       | count exact 0.5 point
          It was a quarter-point cut.                       | count exact 0.25 point
          It was a tenfold rise.                            | ratio exact 10
          It was a 3-fold rise.                             | ratio exact 3
          Rents are twice as high.                          | ratio exact 2
          Rents are 2.5 times the average.                  | ratio exact 2.5
          Rents rise three times a year.                    | count exact 3 time/a
          It was a 1-in-100 flood.                          | ratio exact 0.01
          Two of every four homes burned.                   | ratio exact 0.5 home
          About 2/3 of members came.                        | ratio about 0.6666666666666667
          The pump has 100 hp.                              | measure exact 100 [HP]
          The line has 100 Mbps.                            | measure exact 100 Mbit/s
          The well has 30 mg/l of salt.                     | measure exact 30 mg/L
          The field gives 2 million bpd.                    | measure exact 2000000 [bbl_us]/d
          The keeper is 6ft 2in.                            | measure exact 74 [in_i]
          The keeper is 6'2".                               | measure exact 74 [in_i]
          The keeper is a 5-foot-9 man.                     | measure exact 69 [in_i]
          The keeper weighs 12st 3lb.                       | measure exact 171 [lb_av]
          The baby weighs 7lb 4oz.                          | measure exact 116 [oz_av]
          It took 2 hours 5 minutes.                        | duration exact 2 h; duration exact 5 min
          The sons are aged 12 and 15.                      | duration exact 12 a; duration exact 15 a
          She sang at the age of fifteen.                   | duration exact 15 a
          The hall seated 300-odd guests.                   | count about 300 guest
          The 20-plus members met.                          | count at_least 20 member
          Five or six men fled.                             | count exact 5..6 man
          The herd has one or two hundred sheep.            | count exact 100..200 sheep
          The bus left at a quarter to nine.                | EMPTY
          Ring +44 20 7946 0018 for it.                     | EMPTY
          A 5.4-magnitude quake came.                       | measure exact 5.4
          Four of the five victims swam.                    | count exact 4 victim; count exact 5 victim
          Three died and two were hurt.                     | count exact 3; count exact 2
          The two were hurt.                                | EMPTY
          It lies about a mile off.                         | measure about 1 [mi_i]
          They dug through a foot of snow.                  | measure exact 1 [ft_i]
          Oil costs $84 a barrel.                           | money exact 84 USD/barrel
          They moved 100t of sand.                          | measure exact 100 t
          The toll exceeded 100.                            | count over 100
          Lund won with a 149 vote margin.                  | count exact 149 vote
          It passed by votes of 230-to-197.                 | score exact 230..197
          They moved ten buffalo.                           | count exact 10 buffalo
          The Act of 1867 stands.                           | EMPTY
          The shop is at 16 Brewer Street.                  | EMPTY
          The bill passed 88-to-71.                         | score exact 88..71
          The list lost all 7 of its seats.                 | count exact 7 seat
          Tens or hundreds of thousands may go.             | count exact vague
          It hurt nine, and two each in Arden and Brell.    | count exact 9; count exact 2
          It covers 7.2 hectares (17.8 acres), not 3.1 (7.6 acres). | measure exact 7.2 har; measure exact 17.8 [acr_us]; measure exact 3.1 har; measure exact 7.6 [acr_us]
          Nine people died and at least 70 more were hurt.  | count exact 9 person; count at_least 70 person
          A 5.9 magnitude tremor caused nine deaths.        | measure exact 5.9; count exact 9 death
          A 6.3 magnitude quake causing nine deaths hit.    | measure exact 6.3; count exact 9 death
          Velm saw three fires, one killing two.            | count exact 3 fire; count exact 2
          It holds for six or more boats, other than ours.  | count at_least 6 boat
          The crews went out, rescuing nine.                | count exact 9
          The ratio of nets to boats is 3 to 2.             | ratio exact 1.5
          The cup holds 2½ litres.                          | measure exact 2.5 L
          Covid-19 hit the G8 in 2020 under Section 12.     | EMPTY
          They froze billions in assets.                    | money exact vague
          Two billion three hundred thousand nets sank.     | count exact 2000300000 net
          Tens of thousands of gulls came.                  | count exact vague gull
          It rose 1.76% to 600 000 kroner an ounce.         | percent exact 1.76 %; money exact 600000 NOK/oz
          Rents cost £3 a head or $4 a month.               | money exact 3 GBP/head; money exact 4 USD/mo
          One was pronounced dead, one was painted.         | count exact 1
          It failed by one vote.                            | count exact 1 vote
          It may take as long as two years.                 | duration at_most 2 a
          They mixed it in a 1:4 ratio.                     | ratio exact 0.25
          They split the catch 60:40.                       | ratio exact 1.5
          Gulls outnumber crows two to one.                 | ratio exact 2
          It rose from 12 to 15 percent.                    | percent exact 12 %; percent exact 15 %
          It fell from 5 to 3 million dollars.              | money exact 5000000 USD; money exact 3000000 USD
          It fell from 4,500 to 3,900 tonnes.               | measure exact 4500 t; measure exact 3900 t
          It passed by a three-to-one margin.               | ratio exact 3
          They found six males to one female.               | ratio exact 6 male/female
          They sent six men to one village.                 | count exact 6 man
          There is one doctor for every 300 people.         | count exact 1 doctor/300 person
          It has two nurses for every ten beds.             | count exact 2 nurse/10 bed
          Arden won 3 to 2 and drew 1:1 with Brell.         | score exact 3..2; score exact 1..1
          The choir sang Psalm 1:3 at 9:05.                 | EMPTY
          They rang three-nought-four.                      | EMPTY
          It paid a six-figure sum.                         | EMPTY
          The 486 is a chip.                                | EMPTY
          Of the 486, 30 swam.                              | count exact 486; count exact 30
          A 28 - year - old man swam .                      | duration exact 28 a
          It was up 0 . 95 ; then 1 . 2 % .                 | count exact 0.95; percent exact 1.2 %
          Some sixty - five thousand nets sank .            | count about 65000 net
          Thousands upon thousands of gulls came.           | count exact vague gull
          Storms hit, with scores more missing.             | count exact vague
          The field gives €40 a hectare.                    | money exact 40 EUR/har
          """)
  void readsNumberAndUnit(String text, String meanings) {
    assertThat(extract(text).stream().map(FigureFormsTest::meaning))
        .containsExactlyElementsOf(
            meanings.equals("EMPTY") ? List.of() : List.of(meanings.split("; ", -1)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Brent fell $3 to $84.                            | $3 down; $84 down
          The index rose 3% to 5%.                         | 3% up; 5% up
          It will grow 3% to 5%.                           | 3% to 5% up
          Wheat fell 45 cents, or 0.6%, to $72.            | 45 cents down; 0.6% down; $72 down
          Rent slowed to 4% in May from 5% in June.        | 4% down from 5% in June; 5%
          It took in 9 boys, down from a peak of 12 boys.  | 9 boys down; 12 boys
          """)
  void tellsAStepFromTheLevelItLedTo(String text, String changes) {
    assertThat(extract(text).stream()
            .map(f -> "%s %s %s"
                .formatted(f.text(), f.change().label(), f.comparedTo())
                .trim())
            .collect(Collectors.joining("; ")))
        .isEqualTo(changes);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          There was a 17% survival rate.                          | survival rate
          The town approved a $5 million contract.                | contract
          Some 30% of the 2,000 voters came.                      | voters; voters
          Revenue rose 12%, beating estimates of 9%.              | Revenue rose; estimates
          The Greens gained 13 seats and the Farmers lost 10.     | seats; seats
          Lund died; 11 were hurt.                                | were hurt
          Officials said the blast had killed twelve.       | the blast had killed
          The envoy claimed 190 were dead.                  | were dead
          A tax that would cost €40 was dropped.            | tax … would cost
          He bought the house that sold for $2 million.     | house … sold
          The fund, which holds $5 billion, shrank by 3%.   | fund … holds; The fund … shrank
          The gap, divers have said, and sailors agree, is 30 metres. | The gap
          Ministers said that was 5%.                       | was
          The law that cuts fares by 12% passed.            | law … cuts fares
          They mixed it in a 1:4 ratio.                     | ratio
          A truck with 90 crates of beer overturned.        | crates of beer
          A barge with 20,000 tonnes of grain sank.         | grain
          It sees 40 patients for each nurse.               | patients
          The mine, once worth $9 million, sold for $2 million. | The mine; The mine … sold
          They sank 40 tugs and long barges in May.         | tugs and long barges
          They sank 40 tugs and boats burned.               | tugs
          They found six males to one female.               | males
          """)
  void tellsWhatIsMeasured(String text, String measured) {
    assertThat(extract(text).stream().map(Figure::measured).collect(Collectors.joining("; ")))
        .isEqualTo(measured);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Revenue rose 12%, beating estimates of 9%.              | ''; ''
          Some 30% of voters said no.                             | ''
          The star they found is 50 light years away.             | ''
          According to a survey published in 2017, 84% of Danes cook.   | a survey
          According to a March 14 press release, it holds 40 euros.    | a March 14 press release
          Ada Novak, spokesperson for the board, said 12 boats sank.   | Ada Novak
          The raid, which the army said lasted two hours, went on.     | the army
          """)
  void namesNobodyWhoDoesNotSpeak(String text, String sayers) {
    assertThat(extract(text).stream()
            .map(figure -> figure.attributedTo().isEmpty() ? "''" : figure.attributedTo())
            .collect(Collectors.joining("; ")))
        .isEqualTo(sayers.isEmpty() ? "''" : sayers);
  }

  private static String meaning(Figure figure) {
    String amount = switch (figure.amount()) {
      case Amount.Exact exact -> exact.value().toPlainString();
      case Amount.Range range ->
        range.from().toPlainString() + ".." + range.to().toPlainString();
      case Amount.Vague vague -> "vague";
    };
    String per = figure.per().isEmpty() ? "" : "/" + figure.per();
    return "%s %s %s %s%s"
        .formatted(figure.kind().label(), figure.qualifier().label(), amount, figure.unit(), per)
        .trim();
  }

  private static List<Figure> extract(String text) {
    Article article = ToldArticle.of(text, "2025-05-14");
    List<Sentence> sentences = new SentenceSplitter().split(article);
    return new FigureExtractor()
        .extract(article, sentences, new DateResolver().resolve(article, sentences));
  }
}
