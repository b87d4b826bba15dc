package org.nightdesk.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "*.txt, a.txt, true", "*.txt, n/a.txt, false", "n/*, n/a.md, true", "**, n/m/a.md, true",
        "**/*.md, a.md, true",
    "n/**/*.md, n/x/y/a.md, true", "a?.txt, ab.txt, true", "a?.txt, a.txt, false",
        "*a*b, xaxxb, true", "*a*b, xbxa, false"
  })
  void matchesPathsNameByName(String pattern, String path, boolean matches) {
    assertThat(new Glob(pattern).matches(path)).isEqualTo(matches);
  }
}
