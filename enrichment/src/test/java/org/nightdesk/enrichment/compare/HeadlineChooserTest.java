package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One criterion a test: the two titles differ in nothing else. */
class HeadlineChooserTest {
  private static final String TOLD =
      "{P:t|Liis Tamm}, director of the port of {L:v|Varska}, resigned on Friday after the audit.";
  private static final String TOLD_TOO =
      "The audit forced port director {P:t|Liis Tamm} of {L:v|Varska} to resign on Friday.";

  private static String chosen(String earlier, String later) {
    return new SourceComparer()
        .compare(new MarkedStory()
            .article("a.txt", "2031-04-05", earlier, TOLD)
            .article("b.txt", "2031-04-06", later, TOLD_TOO)
            .material())
        .headline();
  }

  @Test
  void fitsThePointsOfTheStory() {
    assertThat(chosen("Port director Tamm resigns after audit", "Gulls nest on crane in summer"))
        .isEqualTo("Port director Tamm resigns after audit");
    assertThat(chosen("Gulls nest on crane in summer", "Port director Tamm resigns after audit"))
        .isEqualTo("Port director Tamm resigns after audit");
  }

  @Test
  void tellsMoreOfThePointsRatherThanLess() {
    assertThat(chosen("Liis Tamm, director of Varska port, resigns on Friday after audit", "Tamm"))
        .isEqualTo("Liis Tamm, director of Varska port, resigns on Friday after audit");
  }

  @Test
  void doesNotShout() {
    assertThat(chosen("Port director resigns", "SHOCKING: port director resigns!"))
        .isEqualTo("Port director resigns");
    assertThat(chosen("Port director resigns?", "Port director resigns"))
        .isEqualTo("Port director resigns");
  }

  @Test
  void isTheNewestOfThoseThatFitAlike() {
    assertThat(chosen("Port director resigns", "Director of port resigns"))
        .isEqualTo("Director of port resigns");
    assertThat(chosen("Director of port resigns", "Port director resigns"))
        .isEqualTo("Port director resigns");
  }

  @Test
  void isEmptyWhereNoArticleHasOne() {
    assertThat(chosen("", "")).isEmpty();
  }
}
