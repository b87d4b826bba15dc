package org.nightdesk.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.story.StoryReport;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                        | undated",
        "2025-12-04                | 4 December 2025",
        "2025-12-04T08:30:00       | 4 December 2025, 08:30",
        "2025-12-04T08:30Z         | 4 December 2025, 08:30 UTC",
        "2025-12-04T08:30:00+02:00 | 4 December 2025, 08:30 +02:00",
        "2025-12                   | December 2025",
        "last spring               | last spring"
      })
  void tellsWhenSomethingWasPublishedAsTheSourceStatesIt(String published, String words) {
    assertThat(Wording.published(published)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025                  | 2025",
        "2025-11               | November 2025",
        "2025-12-01/2025-12-03 | 1 to 3 December 2025",
        "2025-11-28/2025-12-03 | 28 November to 3 December 2025",
        "2025-12-28/2026-01-03 | 28 December 2025 to 3 January 2026",
        "2025-12-03/2025-12-01 | 2025-12-03/2025-12-01",
        "soon                  | soon"
      })
  void tellsDatesAndIntervalsInWordsAndLeavesWhatIsNone(String iso, String words) {
    assertThat(Wording.dates(iso)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40000000 |       | about    | about\u00A040,000,000",
        "999      |       | exact    | 999",
        "-1234.50 |       | nearly   | nearly\u00A0-1,234.50",
        "12       | 15000 | at_least | at least\u00A012 to 15,000",
        "         |       | about    | —"
      })
  void keepsQualifierSignAndRangeOfAFigure(
      String value, String valueTo, String qualifier, String words) {
    assertThat(FigureWording.value(
            figure(value == null ? "" : value, valueTo == null ? "" : valueTo, qualifier)))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3    | 2    | adds 3 points · leaves out 2 that others agree on",
        "1    | 0    | adds 1 point",
        "0    | 1    | adds no point of its own · leaves out 1 that others agree on",
        "0    | 0    | adds no point of its own",
        "1200 | 1000 | adds 1,200 points · leaves out 1,000 that others agree on"
      })
  void tellsWhatAReportAddsAndLeavesOut(int adds, int leavesOut, String words) {
    assertThat(Wording.beside(new StoryReport("a1", adds, leavesOut))).isEqualTo(words);
  }

  @Test
  void namesUnitsInWordsWherePeopleDoNotReadTheCode() {
    assertThat(FigureWording.unit(figure("1", "", "exact"))).isEqualTo("km² per day");
  }

  private static FigureRow figure(String value, String valueTo, String qualifier) {
    return new FigureRow(
        "f1", "s1", "a1", "", "", "measure", value, valueTo, qualifier, "km2", "day", "land", "",
        "", "", "", "", "", "", "", "single", "x", "a1.1.1", 0, 1);
  }
}
