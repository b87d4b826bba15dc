package org.nightdesk.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to take long must not: each case takes a second or two at most where it is linear. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileInputTest {
  private static final String PROSE =
      "The council of the small town met to hear what its engineers had found. ";

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[]",
        "[a](",
        "(",
        "\" ",
        "> ",
        "*a _b ",
        "`",
        "| a | b |\n",
        "- ",
        "x",
        "abc\n",
        "a: .\n\n",
        "December 3, 2031\n",
        "\u202E",
        "<div>",
        "<b>",
        "<p><table><tr><td>",
        "&amp;",
        "<!--",
        "â€™",
        "[a]: b\n",
        "[con la] "
      })
  void repeatsAHundredThousandTimes(String part) {
    for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
      String text =
          part.repeat(Math.min(100_000, 900_000 / part.length())) + "\n\n" + PROSE.repeat(3);

      assertThat(Readings.of(folder, name, text)).hasSize(1);
    }
  }
}
