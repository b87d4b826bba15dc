package org.nightdesk.corpus.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.corpus.Span;

class DateScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2031-05-03;2031-05-03",
        "2031-05-03 09:26:08;2031-05-03T09:26:08",
        "2031-05-03T09:26:08.123+02:00;2031-05-03T09:26:08.123+02:00",
        "2031-05-03T09:26Z;2031-05-03T09:26Z",
        "20310503T092608Z;2031-05-03T09:26:08Z",
        "2031/05/03;2031-05-03",
        "3.5.2031;2031-05-03",
        "23/05/2031;2031-05-23",
        "05/23/2031;2031-05-23",
        "May 3, 2031;2031-05-03",
        "Sept. 3rd, 2031;2031-09-03",
        "Saturday, May 3, 2031;2031-05-03",
        "3 May 2031;2031-05-03",
        "the 3rd of May, 2031;2031-05-03",
        "Sat, 03 May 2031 09:26:08 GMT;2031-05-03T09:26:08Z",
        "Sat, 03 May 2031 09:26:08 +0530;2031-05-03T09:26:08+05:30",
        "May 3, 2031 at 9:26 p.m.;2031-05-03T21:26",
        "May 3, 2031 | 12.05 am;2031-05-03T00:05",
        "Published: 3 May 2031, 9:26 EST;2031-05-03T09:26"
      })
  void readsADateAsItIsWritten(String written, String value) {
    assertThat(DateScanner.first(written).map(WrittenDate::value)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05/03/2031",
        "May 3",
        "31 February 2031",
        "2031-13-01",
        "in 2031",
        "version 1.2.2031.4x",
        "May 35, 2031",
        "12:30"
      })
  void readsNoDateWhereNoneIsCertain(String written) {
    assertThat(
            DateScanner.scan(written).stream().filter(d -> d.where().length() == written.length()))
        .isEmpty();
  }

  @Test
  void coversWeekdayAndTime() {
    assertThat(DateScanner.scan("Updated Saturday, May 3, 2031 9:26 am in Quill."))
        .containsExactly(new WrittenDate("2031-05-03T09:26", new Span(8, 37)));
  }
}
