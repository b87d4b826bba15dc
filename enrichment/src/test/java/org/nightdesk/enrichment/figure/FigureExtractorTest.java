package org.nightdesk.enrichment.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.SentenceSplitter;
import org.nightdesk.enrichment.time.DateResolver;
import org.nightdesk.enrichment.time.ToldArticle;

class FigureExtractorTest {
  private static final String DAY = "2025-05-14";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          The dam holds 3,518 boats.                          | 3,518 boats           | count 3518 exact boat
          The loan is worth $1.2bn.                           | $1.2bn                | money 1200000000 exact USD
          The ministry paid up to C$ 30 million.              | up to C$ 30 million   | money 30000000 at_most CAD
          Copper costs €71.35 a tonne.                        | €71.35 a tonne        | money 71.35 exact EUR/t
          The fund lost some 750 000 crowns or so.            | some 750 000 crowns or so | money 750000 about crown
          Nearly two and a half million voters stayed home.   | Nearly two and a half million voters | count 2500000 nearly voter
          More than a dozen senior envoys came.               | More than a dozen senior envoys | count 12 over envoy
          The army may keep a maximum of 80,000 soldiers.     | a maximum of 80,000 soldiers | count 80000 at_most soldier
          At least 20 Norwegian children fell ill.            | At least 20 Norwegian children | count 20 at_least child
          Hundreds of farmers came.                           | Hundreds of farmers   | count vague exact farmer
          They ceded about 23% of the valley.                 | about 23%             | percent 23 about %
          The siege took nearly a year and a half.            | nearly a year and a half | duration 1.5 nearly a
          They spoke for almost five hours.                   | almost five hours     | duration 5 nearly h
          A 12-point plan is on the table.                    | 12-point              | count 12 exact point
          They want a 30-day truce.                           | 30-day                | duration 30 exact d
          After a several-hour meeting they left.             | several-hour          | duration vague exact h
          A 45-year-old baker won.                            | 45-year-old           | duration 45 exact a
          Two-thirds of the crew left.                        | Two-thirds            | ratio 0.6666666666666667 exact
          One in five pupils walks.                           | One in five pupils    | ratio 0.2 exact pupil
          It will take between 5 and 10 days.                 | between 5 and 10 days | duration 5..10 exact d
          It will take 5-10 days.                             | 5-10 days             | duration 5..10 exact d
          The club won 3-1 at home.                           | 3-1                   | score 3..1 exact
          They hold 340 square kilometres.                    | 340 square kilometres | measure 340 exact km2
          It was -5 degrees Celsius at noon.                  | -5 degrees Celsius    | measure -5 exact Cel
                    Ola Berg, 45, sold the boat.                        | 45                    | duration 45 exact a
                    Berg, 62, left the room.                            | 62                    | duration 62 exact a
          The number of dead rose to three when divers came.  | three                 | count 3 exact
          They won a 9 million franc contract.                | 9 million franc       | money 9000000 exact CHF
                    Ola Berg died at the age of 80.                     | 80                    | duration 80 exact a
          Sales rose to $7 million from $5 million a year ago. | $7 million,$5 million | money 7000000 exact USD,money 5000000 exact USD
          It weighs 44 kg to 50 kg.                           | 44 kg to 50 kg        | measure 44..50 exact kg
          Over three-and-a-half million voted.                | Over three-and-a-half million | count 3500000 over
          At least one person was hurt.                       | At least one person   | count 1 at_least person
          Over 100 were hurt, 40 or more badly.               | Over 100,40 or more   | count 100 over,count 40 at_least
          """)
  void readsNumberUnitAndQualifier(String text, String words, String meaning) {
    List<Figure> figures = extract(text);
    assertThat(String.join(",", figures.stream().map(Figure::text).toList())).isEqualTo(words);
    assertThat(
            String.join(",", figures.stream().map(FigureExtractorTest::meaning).toList()))
        .isEqualTo(meaning);
  }

  @Test
  void keepsEveryFieldOfOneFigure() {
    String text = "On Monday copper rose 2.35% from 6.4% in April, the exchange said.";
    Article article = ToldArticle.of(text, DAY);
    assertThat(extract(text).get(0))
        .isEqualTo(new Figure(
            new EvidenceId(article.id(), 1, 1),
            new Span(22, 27),
            "2.35%",
            FigureKind.PERCENT,
            new Amount.Exact(new BigDecimal("2.35")),
            Qualifier.EXACT,
            "%",
            "",
            "On Monday copper rose",
            Change.UP,
            "from 6.4% in April",
            "2025-05-12",
            "the exchange",
            "",
            "",
            ""));
  }

  @Test
  void joinsThePartsOfAVote() {
    List<Figure> figures =
        extract("The motion passed by 88 votes in favour, 14 against and 43 abstentions.");
    assertThat(figures)
        .extracting(Figure::kind, Figure::unit, Figure::measured, Figure::group)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(FigureKind.TALLY, "vote", "votes in favour", "g1"),
            org.assertj.core.groups.Tuple.tuple(FigureKind.TALLY, "vote", "against", "g1"),
            org.assertj.core.groups.Tuple.tuple(
                FigureKind.TALLY, "abstention", "abstentions", "g1"));
  }

  @Test
  void keepsTheSignAndTheMeasuredThingOfAChangeInBrackets() {
    assertThat(extract("In April the yard built more boats than in March, namely 60 boats (+8%)."))
        .extracting(
            Figure::text, Figure::measured, Figure::change, Figure::comparedTo, Figure::asOf)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "60 boats", "boats", Change.NONE_STATED, "", "2025-04"),
            org.assertj.core.groups.Tuple.tuple(
                "+8%", "boats", Change.UP, "than in March", "2025-04"));
  }

  @Test
  void namesTheOneBeforeAChangeAsCompared() {
    assertThat(extract("The rate fell from 7% to 5%."))
        .extracting(Figure::text, Figure::change, Figure::comparedTo)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("7%", Change.DOWN, ""),
            org.assertj.core.groups.Tuple.tuple("5%", Change.DOWN, "from 7%"));
  }

  @Test
  void convertsMilesBesideTheValueAsWritten() {
    assertThat(extract("The wall is 10 miles long."))
        .extracting(Figure::unit, Figure::convertedValue, Figure::convertedUnit)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("[mi_i]", "16.09", "km"));
  }

  @Test
  void leavesNamesOrdersTimesAndTelephonesAlone() {
    assertThat(
            extract(
                "The G8 met at 9:24 in Room 12 under Article 5. Call +47 555-010-2233."
                    + " It came 3rd on May 3, 2025 in an F-16 with 5G. He phoned 112. One of the boats sank. 1. Introduction"))
        .isEmpty();
  }

  @Property
  void findsOnlyWhatStandsThere(@ForAll String words) {
    String text = words + " 5% to $7m, 1,2 and -3";
    for (Figure figure : extract(text)) {
      assertThat(figure.text()).isEqualTo(figure.where().in(text));
    }
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void staysLinearOnEndlessNumbers() {
    assertThat(extract("1,".repeat(100_000))).isEmpty();
    assertThat(extract("one hundred and ".repeat(20_000))).isNotEmpty();
    assertThat(extract("5 - ".repeat(50_000) + "$ 5 to ".repeat(20_000))).isNotEmpty();
    assertThat(extract("1-".repeat(50_000) + "1/".repeat(50_000))).isNotNull();
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
        .formatted(figure.kind().label(), amount, figure.qualifier().label(), figure.unit(), per)
        .trim();
  }

  private static List<Figure> extract(String text) {
    Article article = ToldArticle.of(text, DAY);
    List<Sentence> sentences = new SentenceSplitter().split(article);
    return new FigureExtractor()
        .extract(article, sentences, new DateResolver().resolve(article, sentences));
  }
}
