package org.nightdesk.enrichment.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.corpus.Article;
import org.nightdesk.enrichment.text.SentenceSplitter;

/** Forms of dates in the news; every article appeared on Wednesday, 14 May 2025. */
class DateFormsTest {
  private static final String DAY = "2025-05-14";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          The fair runs from July 30-August 5.            | July 30-August 5 = 2025-07-30/2025-08-05
          The fair ran from April 9th through 17th.       | April 9th through 17th = 2025-04-09/2025-04-17
          The fair will run from 3 until 12 of June.      | 3 until 12 of June = 2025-06-03/2025-06-12
          The fair will run from May 12 to May 20.        | May 12 to May 20 = 2025-05-12/2025-05-20
          It was shut between 3 and 12 March.             | 3 and 12 March = 2025-03-03/2025-03-12
          It was shut on the 5th and 6th of March.        | 5th and 6th of March = 2025-03-05/2025-03-06
          It ran from May 4, 2016 to March 3, 2019.       | May 4, 2016 to March 3, 2019 = 2016-05-04/2019-03-03
          It was shut from Monday to Wednesday.           | Monday to Wednesday = 2025-05-12/2025-05-14
          It will rain from Monday to Wednesday.          | Monday to Wednesday = 2025-05-19/2025-05-21
          """)
  void readsStretchesBetweenTwoDates(String text, String expected) {
    assertThat(dates(text)).containsExactly(expected);
  }

  @Test
  void joinsNoDatesBetweenWhichSomethingWasMoved() {
    assertThat(dates("The vote was postponed from 3 May to 5 June."))
        .containsExactly("3 May = 2025-05-03", "5 June = 2025-06-05");
    assertThat(dates("The trial was adjourned until Friday."))
        .containsExactly("Friday = 2025-05-16");
  }

  @Test
  void takesOpeningHoursForNoCertainWeek() {
    assertThat(dates("The baths are open Monday through Friday."))
        .containsExactly("Monday through Friday = ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          It opened in the first week of April.           | the first week of April = 2025-04-01/2025-04-07
          It closed in the last week of April.            | the last week of April = 2025-04-24/2025-04-30
          It closed in the second half of April.          | the second half of April = 2025-04-16/2025-04-30
          Police came in the week of April 10.            | the week of April 10 = 2025-04-07/2025-04-13
          Police come in the week beginning 2 June.       | the week beginning 2 June = 2025-06-02/2025-06-08
          They will play on Memorial Day weekend.         | Memorial Day weekend = 2025-05-24/2025-05-25
          Over the weekend the river rose.                | the weekend = 2025-05-10/2025-05-11
          At the weekend the river will rise.             | the weekend = 2025-05-17/2025-05-18
          The vote is the week after next.                | the week after next = 2025-05-26/2025-06-01
          Rain will fall for the rest of the week.        | the rest of the week = 2025-05-14/2025-05-18
          It met earlier in the week.                     | earlier in the week = 2025-05-12/2025-05-18
          It rained over the past fortnight.              | the past fortnight = 2025-04-30/2025-05-14
          Sales fell last quarter.                        | last quarter = 2025-01-01/2025-03-31
          Sales fell in H1 2024.                          | H1 2024 = 2024-01-01/2024-06-30
          It began late last month.                       | late last month = 2025-04-21/2025-04-30
          It will end at the end of next month.           | the end of next month = 2025-06-21/2025-06-30
          It will be done by year-end.                    | year-end = 2025-12-31
          The mill is from the mid-19th century.          | mid-19th century = 1801/1900
          The mill is a late nineteenth-century one.      | late nineteenth-century = 1801/1900
          The mill burned in the 1700s.                   | 1700s = 1700/1799
          The songs of the 80s are back.                  | 80s = 1980/1989
          The songs of the 1980's are back.               | 1980's = 1980/1989
          It came two years and three months ago.         | two years and three months ago = 2023-02
          It burned down a year ago today.                | a year ago today = 2024-05-14
          They met in the winter of 2023-24.              | winter of 2023-24 = 2023-12-01/2024-02-29
          He will leave next Friday, May 23.              | next Friday, May 23 = 2025-05-23
          They will meet on Juneteenth.                   | Juneteenth = 2025-06-19
          They met on Presidents' Day 2017.               | Presidents' Day 2017 = 2017-02-20
          They trained ahead of Father's Day.             | Father's Day = 2025-06-15
          Temperatures will be in the 90s.                | EMPTY
          It is the last week of the campaign.            | EMPTY
          It sits on the first Monday of each month.      | EMPTY
          It happened within two years before.            | EMPTY
          The women of today would not.                   | EMPTY
          """)
  void readsPeriodsAndFeasts(String text, String expected) {
    assertThat(dates(text)).isEqualTo(expected.equals("EMPTY") ? List.of() : List.of(expected));
  }

  @Test
  void followsTheDayToldBefore() {
    assertThat(dates("On Monday she sailed. The following day she came back."))
        .containsExactly("Monday = 2025-05-12", "The following day = 2025-05-13");
    assertThat(
            dates("On 3 March 2024 it burned. Later that day it rained. The same month it closed."))
        .containsExactly(
            "3 March 2024 = 2024-03-03", "Later that day = 2024-03-03", "The same month = 2024-03");
    assertThat(dates("The mill shook on April 7.\nThis came after a quake the previous day."))
        .containsExactly("April 7 = 2025-04-07", "the previous day = 2025-04-06");
    assertThat(dates("That day it rained.")).isEmpty();
  }

  @Test
  void staysInTheYearASentenceOpensWith() {
    assertThat(dates("In 2016 the party led until June. It lost in June."))
        .containsExactly("2016 = 2016", "June = 2016-06", "June = 2024-06");
  }

  @Test
  void takesTodayInSpeechForTheDayOfSpeaking() {
    assertThat(dates("On Monday she said: “Today I resign.”"))
        .containsExactly("Monday = 2025-05-12", "Today = 2025-05-12");
    assertThat(dates("On Monday she left. Today it rains."))
        .containsExactly("Monday = 2025-05-12", "Today = 2025-05-14");
  }

  @Test
  void takesWhatMayHaveHappenedForThePast() {
    assertThat(dates("According to police on Saturday, oil may have leaked."))
        .containsExactly("Saturday = 2025-05-10");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          BBC News         | ''                          | DAY_FIRST
          Associated Press | ''                          | MONTH_FIRST
          The Arle Post    | https://post.example.co.uk/a | DAY_FIRST
          The Arle Post    | https://arle.gov/a.html     | MONTH_FIRST
          The Arle Post    | https://arle.example.com    | UNTOLD
          ''               | ''                          | UNTOLD
          """)
  void knowsTheOrderOfDayAndMonthFromTheOutlet(String source, String url, SlashOrder order) {
    assertThat(OutletOrder.of(source, url)).isEqualTo(order);
  }

  @Test
  void leavesAWeekdayThatFitsNoOrderUnresolved() {
    assertThat(dates("The task is due Friday 5/11.")).containsExactly("Friday 5/11 = ");
    assertThat(dates("The task is due Thursday 6/11."))
        .containsExactly("Thursday 6/11 = 2025-11-06");
  }

  @Test
  void takesThatMonthForOneOfTheYearToldBefore() {
    assertThat(dates("The mill closed on May 4, 2019. That October, a school moved in."))
        .containsExactly("May 4, 2019 = 2019-05-04", "That October = 2019-10");
  }

  @Test
  void takesWhatIsAnticipatedForTheFuture() {
    assertThat(dates("The board backed the claim, anticipated to reach the court in January."))
        .containsExactly("January = 2026-01");
  }

  @Test
  void readsWeekendsByTheirPlaceInAMonth() {
    assertThat(dates("The fair was held on the last weekend of February 2026."))
        .containsExactly("last weekend of February 2026 = 2026-02-28/2026-03-01");
  }

  @Test
  void takesMayForAPersonWhereNoWordTellsATimeBeforeItsOwning() {
    assertThat(dates("He left over what he had said to May's deputy, and won in May's vote."))
        .containsExactly("May = 2025-05");
  }

  private static List<String> dates(String text) {
    Article article = ToldArticle.of(text, DAY);
    return new DateResolver()
        .resolve(article, new SentenceSplitter().split(article)).stream()
            .map(time -> time.text() + " = " + time.value())
            .toList();
  }
}
