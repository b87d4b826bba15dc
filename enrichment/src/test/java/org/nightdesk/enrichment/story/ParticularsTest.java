package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ParticularsTest {
  @Test
  void countsNumbersOfTwoDigitsWeekdaysAndCalendarDays() {
    assertThat(Particulars.of("On Friday, 3 May, 1,200 voted; 4.5 per cent abstained on friday."))
        .isEqualTo(Map.of("friday", 2, "5-3", 3, "1200", 1, "4.5", 1));
  }

  @Test
  void readsTheDayOnEitherSideOfTheMonth() {
    assertThat(Particulars.of("Sept. 12 and 12 September")).isEqualTo(Map.of("9-12", 6, "12", 2));
  }

  @Test
  void takesTheNumberOutOfAHyphenatedWord() {
    assertThat(Particulars.of("A 35-year-old won.")).isEqualTo(Map.of("35", 1));
  }

  @Test
  void readsClockTimesAndPointsThatABlankFollows() {
    assertThat(Particulars.of("It shook at 2:09 a.m. and, with 4. 6 points, again at 11: 41."))
        .isEqualTo(Map.of("2:09", 1, "4.6", 1, "11:41", 1));
  }

  @Test
  void takesASentenceEndForNoPoint() {
    assertThat(Particulars.of("It was 2031. 6 swans came. That was all of the 1950. 60 came."))
        .isEqualTo(Map.of("2031", 1, "6 swan", 1, "1950", 1, "60", 1));
  }

  @Test
  void countsASmallNumberWithWhatItCounts() {
    assertThat(Particulars.of("Two pilots and 3 climbers waited five days for one pilot."))
        .isEqualTo(Map.of("2 pilot", 1, "3 climber", 1));
  }

  @Test
  void takesNoYearForADayOfTheMonth() {
    assertThat(Particulars.of("May 2031 may 45")).isEqualTo(Map.of("2031", 1, "45", 1));
  }

  @Test
  @Timeout(20)
  void readsHyphensWithoutEndInReasonableTime() {
    assertThat(Particulars.of("1-".repeat(100_000))).isEmpty();
  }
}
