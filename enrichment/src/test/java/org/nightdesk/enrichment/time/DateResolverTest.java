package org.nightdesk.enrichment.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.nightdesk.enrichment.time.TimeReference.Basis;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** The article of most tests appeared on Wednesday, 14 May 2025. */
class DateResolverTest {
  private static final String DAY = "2025-05-14";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          The harbour reopened on December 1st, 2024.        | December 1st, 2024 | 2024-12-01
          The harbour reopened on 1 December 2024.           | 1 December 2024    | 2024-12-01
          The harbour reopened on Dec. 4, 2024.              | Dec. 4, 2024       | 2024-12-04
          The log begins 2024-12-02 at dawn.                 | 2024-12-02         | 2024-12-02
          The form was stamped 25/12/2024 in Oslo.           | 25/12/2024         | 2024-12-25
          Talks ran from 3-5 March 2024.                     | 3-5 March 2024     | 2024-03-03/2024-03-05
          It was founded in 1987 by farmers.                 | 1987               | 1987
          The mill shut on the second Tuesday of May 2023.   | second Tuesday of May 2023 | 2023-05-09
          The 2019 flood ruined the mill.                    | 2019               | 2019
          The mill closed in November 2022.                  | November 2022      | 2022-11
          In the 1990s the mill had 40 looms.                | 1990s              | 1990/1999
          Sales doubled in the first half of 2024.           | first half of 2024 | 2024-01-01/2024-06-30
          Profit fell in the third quarter of 2023.          | third quarter of 2023 | 2023-07-01/2023-09-30
                    The last flood came in the winter of 2006-2007.    | winter of 2006-2007 | 2006-12-01/2007-02-28
          Snow fell in early spring 2022.                    | early spring 2022  | 2022-03-01/2022-03-31
          """)
  void readsWrittenDatesWithoutAnAnchor(String text, String words, String value) {
    assertThat(resolve(text, ""))
        .extracting(TimeReference::text, TimeReference::value, TimeReference::basis)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(words, value, Basis.WRITTEN));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          The mayor resigned on Monday.                      | Monday           | 2025-05-12
          The mayor resigned on Wednesday.                   | Wednesday        | 2025-05-14
          The mayor will speak on Friday.                    | Friday           | 2025-05-16
          The council is scheduled to meet on Tuesday.       | Tuesday          | 2025-05-20
          The railway is closed until Friday.                | Friday           | 2025-05-16
          The railway was closed on Friday.                  | Friday           | 2025-05-09
          On Thursday the council will vote.                 | Thursday         | 2025-05-15
          After their talks in Bern on Tuesday, both will rest. | Tuesday       | 2025-05-13
          The mayor left last Wednesday.                     | last Wednesday   | 2025-05-07
          The mayor left last Tuesday.                       | last Tuesday     | 2025-05-06
          The mayor left this past Tuesday.                  | this past Tuesday | 2025-05-13
          The mayor left last Friday.                        | last Friday      | 2025-05-09
          The mayor returns next Wednesday.                  | next Wednesday   | 2025-05-21
          The bridge fell on Monday (May 12th).              | Monday (May 12th) | 2025-05-12
          The vote took place yesterday.                     | yesterday        | 2025-05-13
          The vote takes place tomorrow morning.             | tomorrow morning | 2025-05-15
          The vote took place two days ago.                  | two days ago     | 2025-05-12
          The plan was shown two weeks earlier.              | two weeks earlier | 2025-04-30
          The plan was shown last month.                     | last month       | 2025-04
          The plan will be shown later this month.           | later this month | 2025-05
          The plan was shown in November.                    | November         | 2024-11
          The plan will be shown in November.                | November         | 2025-11
          The plan was leaked in late October.               | late October     | 2024-10-21/2024-10-31
          The plan was shown last week.                      | last week        | 2025-05-05/2025-05-11
          The plan was leaked a year ago.                    | a year ago       | 2024
          The fair opens in two weeks.                       | in two weeks     | 2025-05-28
          The fair will open in two weeks.                   | in two weeks     | 2025-05-28
                    The dam burst on Tuesday of last week.             | Tuesday of last week | 2025-05-06
          The dam will be tested on Friday next week.        | Friday next week | 2025-05-23
          The dam burst in January of last year.             | January of last year | 2024-01
          The dam burst on Christmas Eve.                    | Christmas Eve    | 2024-12-24
          The dam burst after Easter.                        | Easter           | 2025-04-20
          The dam leaked from April 28 to May 2.             | April 28 to May 2 | 2025-04-28/2025-05-02
          The band toured from 1987 to 2003.                 | 1987 to 2003     | 1987/2003
          The raid came two days after Christmas.            | two days after Christmas | 2024-12-27
          Shops closed on Easter Monday.                     | Easter Monday    | 2025-04-21
          Shops will close on the 23rd.                      | the 23rd         | 2025-05-23
          Early in February the ice broke.                   | Early in February | 2025-02-01/2025-02-10
          He sang best in the sixties.                       | sixties          | 1960/1969
          Rain fell in the first three months of the year.   | first three months of the year | 2025-01-01/2025-03-31
          By the end of the year all lamps will be new.      | the end of the year | 2025-12-31
          On Saturday the winners meet the holders.          | Saturday         | 2025-05-17
          She never works on a Sunday.                       | EMPTY            | EMPTY
          The Monday Club shares a kitchen.                  | EMPTY            | EMPTY
          The stamp said 22/04 in red.                       | 22/04            | 2025-04-22
          It was born on June 6 seventeen hundred and ten.   | June 6 seventeen hundred and ten | 1710-06-06
          The dam was built in the spring.                   | spring           | 2025-03-01/2025-05-31
          The band will play the day after.                  | the day after    | 2025-05-15
          The band played on the first Friday of March.      | first Friday of March | 2025-03-07
          The band will play the last Sunday in June.        | last Sunday in June | 2025-06-29
          The band will play on the 2nd Monday of next month. | 2nd Monday of next month | 2025-06-09
          The band will play on the 12th of next month.      | 12th of next month | 2025-06-12
          The band will play on the fifth Monday of this month. | fifth Monday of this month | ''
          The band rests on the last day of the tour.        | EMPTY            | EMPTY
          The stamp said 23-04-2025 in red.                  | 23-04-2025       | 2025-04-23
          The stamp said 4.23.2025 in red.                   | 4.23.2025        | 2025-04-23
          The stamp said 04/23/25 in red.                    | 04/23/25         | 2025-04-23
          The stamp said 23/04/87 in red.                    | 23/04/87         | 1987-04-23
          He was born on 9 April, '88.                       | 9 April, '88     | 1988-04-09
          The band had left the day before.                  | the day before   | ''
          The dam broke last week - Tuesday.                 | last week - Tuesday | 2025-05-06
          The band will play on Monday three weeks from now. | Monday three weeks from now | 2025-06-02
          He was born on 9 April of 88.                      | 9 April of 88    | 1988-04-09
          He was born on 9 April '88.                        | 9 April '88      | 1988-04-09
          The dam broke on 9 April of 30 causes.             | 9 April          | 2025-04-09
          The log of 2024 11 08, it says, is lost.           | 2024 11 08       | 2024-11-08
          The log was lost on april 31 2024.                 | april 31 2024    | ''
          the log was lost on may 11 at sea                  | may 11           | 2025-05-11
          What will you do next new year's day?              | new year's day   | 2026-01-01
          It is the fourth year of drought.                  | fourth year      | ''
          The talks are in their third week.                 | third week       | ''
          This current week is hard.                         | This current week | 2025-05-12/2025-05-18
          They met in the first week of May.                 | the first week of May | 2025-05-01/2025-05-07
          """)
  void countsFromTheDayOfTheArticle(String text, String words, String value) {
    List<String> expected = words.equals("EMPTY") ? List.of() : List.of(words + " = " + value);
    assertThat(resolve(text, DAY).stream().map(t -> t.text() + " = " + t.value()))
        .isEqualTo(expected);
  }

  @Test
  void leavesVerbsNamesAndCountsThatLookLikeDatesAlone() {
    assertThat(resolve(
            "Prices may fall as they march on. Some 2000 people came. June Marlow spoke on Bloody Friday."
                + " They lost for the third year. Theresa May's aide left.",
            DAY))
        .isEmpty();
  }

  @Test
  void keepsPlaceWordsPrecisionAndBasis() {
    Article article = ToldArticle.of("The ferry sank on Sunday.", DAY);
    EvidenceId first = new EvidenceId(article.id(), 1, 1);
    assertThat(resolve("The ferry sank on Sunday.", DAY))
        .containsExactly(new TimeReference(
            first, new Span(18, 24), "Sunday", "2025-05-11", Precision.DAY, Basis.ANCHORED));
  }

  @Test
  void staysUnresolvedWithoutAnyDay() {
    assertThat(resolve("The ferry sank on Sunday.", ""))
        .extracting(TimeReference::value, TimeReference::basis)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("", Basis.UNRESOLVED));
  }

  @Test
  void countsFromTheDateWrittenBeforeWhereTheArticleHasNone() {
    assertThat(resolve(
            "The strike began on 5 May 2025. It ended on Thursday.\nIt paused on Friday.", ""))
        .extracting(TimeReference::value)
        .containsExactly("2025-05-05", "2025-05-01", "");
  }

  @Test
  void goesOnFromAFullDateToADayWithoutAYear() {
    assertThat(resolve(
            "The army moved on 15 November 2017. The mayor gave up his office on 21 November."
                + " A court tried him on 2 May.",
            DAY))
        .extracting(TimeReference::value)
        .containsExactly("2017-11-15", "2017-11-21", "2025-05-02");
  }

  @Test
  void doesNotCountATaleFromTheDayOfTheArticle() {
    assertThat(resolve("Four years later the mill burned down.", DAY))
        .extracting(TimeReference::value)
        .containsExactly("");
    assertThat(resolve("It opened on 1 May 1990. Four years later it burned down.", DAY))
        .extracting(TimeReference::value)
        .containsExactly("1990-05-01", "1994");
  }

  @Test
  void doesNotGuessTheOrderOfDayAndMonth() {
    assertThat(resolve("Signed 03/04/2025.", DAY))
        .extracting(TimeReference::value)
        .containsExactly("");
    assertThat(resolve("Signed 03/04/2025, sent 25/04/2025.", DAY))
        .extracting(TimeReference::value)
        .containsExactly("2025-04-03", "2025-04-25");
  }

  @Test
  void canBeAnchoredAgainWithAnInferredDay() {
    Article article = ToldArticle.of("The ferry sank on Sunday.", "");
    List<Sentence> sentences = new SentenceSplitter().split(article);
    TimeAnchor inferred = TimeAnchor.of(Optional.of(LocalDate.of(2025, 5, 14)));
    assertThat(new DateResolver().resolve(article.text(), sentences, inferred))
        .extracting(TimeReference::value)
        .containsExactly("2025-05-11");
  }

  @Property
  void findsOnlyWhatStandsThere(@ForAll String words) {
    String text = words + " on 3 May 2025 or 1/2 in 12-12-";
    for (TimeReference time : resolve(text, DAY)) {
      assertThat(time.text()).isEqualTo(time.where().in(text));
    }
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void staysLinearOnEndlessDates() {
    assertThat(resolve("1,".repeat(100_000), DAY)).isEmpty();
    assertThat(resolve("May 1 ".repeat(50_000), DAY)).hasSize(50_000);
    assertThat(resolve("1/1/".repeat(50_000) + " on a day ago", DAY)).isNotNull();
  }

  private static List<TimeReference> resolve(String text, String published) {
    Article article = ToldArticle.of(text, published);
    return new DateResolver().resolve(article, new SentenceSplitter().split(article));
  }
}
