package org.nightdesk.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "short               | 10 | short",
        "one two three       | 13 | one two three",
        "one two three four  | 12 | one two…",
        "unbrokenwordofwords | 8  | unbroke…",
        "abcd\uD83D\uDE00fgh    | 6  | abcd…"
      })
  void cutsLongWordsWithAMarkAndNoHalfCharacter(String text, int limit, String excerpt) {
    assertThat(Excerpt.of(text, limit)).isEqualTo(excerpt).hasSizeLessThanOrEqualTo(limit);
  }
}
