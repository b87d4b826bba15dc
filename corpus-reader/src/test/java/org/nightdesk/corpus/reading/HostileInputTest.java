package org.nightdesk.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;

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
        "# ",
        "1. ",
        "<!ENTITY a \"aa\">",
        "&a;",
        "<svg><math>",
        "</p>",
        "<a href=\"",
        "[con la] "
      })
  void repeatsAHundredThousandTimes(String part) {
    for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
      String text =
          part.repeat(Math.min(100_000, 900_000 / part.length())) + "\n\n" + PROSE.repeat(3);

      assertThat(Readings.of(folder, name, text)).hasSize(1);
    }
  }

  @Test
  void takesLinesOfAMillionCharacters() {
    String line = PROSE.repeat(900_000 / PROSE.length());
    for (String name : List.of("a.txt", "a.md", "a.html")) {
      assertThat(Readings.reason(Readings.of(folder, name, line))).isEqualTo("accepted");
    }
    assertThat(Readings.reason(Readings.of(folder, "a.jsonl", "{\"text\":\"" + line + "\"}")))
        .isEqualTo("accepted");
    assertThat(Readings.reason(Readings.of(
            folder,
            "a.rss",
            "<rss><channel><item><description>" + line + "</description></item></channel></rss>")))
        .isEqualTo("accepted");
    assertThat(Readings.reason(Readings.of(folder, "a.txt", line.replace(" ", ""))))
        .isIn("accepted", "only_boilerplate");
  }

  @Test
  void takesRecordsNestedAHundredThousandDeep() {
    for (String part : List.of("[", "{\"text\":", "[{\"a\":")) {
      assertThat(Readings.reason(Readings.of(folder, "a.jsonl", part.repeat(100_000))))
          .isEqualTo("bad_record");
    }
  }

  @Test
  void expandsNoEntitiesAPageDeclares() {
    String page = """
        <!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "/etc/hostname">]>
        <html><body><article><h1>Calm</h1><p>The sea was calm &b; all day &f; off the town of Belmar,
        said the master of the ferry that crossed it twice.</p></article></body></html>
        """;

    assertThat(Readings.article(folder, "a.html", page).text())
        .contains("The sea was calm &b; all day &f; off the town of Belmar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.jsonl"})
  void refusesNulBytesInAnyFormat(String name) {
    assertThat(Readings.reason(Readings.of(folder, name, "{\"text\":\"" + PROSE + "\0\"}")))
        .isEqualTo("not_text");
  }

  @Test
  void refusesANulCharacterOfAFeed() {
    assertThat(Readings.reason(Readings.of(
            folder, "a.rss", "<rss><channel><item><title>a\0</title></item></channel></rss>")))
        .isEqualTo("bad_record");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void keepsSignsThatTurnTheDirectionOfText(String name) {
    String text = "\u202Eyad eht\u202C: " + PROSE + "\u2066" + PROSE + "\u2069";

    assertThat(Readings.article(folder, name, text).text()).contains("\u202Eyad eht\u202C");
  }

  @Test
  void refusesHalvesOfSurrogatePairsInAnyEncoding() {
    byte[] utf8 = (PROSE + "xxx").getBytes(StandardCharsets.UTF_8);
    utf8[utf8.length - 3] = (byte) 0xED;
    utf8[utf8.length - 2] = (byte) 0xA0;
    utf8[utf8.length - 1] = (byte) 0x80;
    byte[] utf16 = ("\uFEFF" + PROSE + "x").getBytes(StandardCharsets.UTF_16LE);
    utf16[utf16.length - 1] = (byte) 0xD8;

    assertThat(Readings.reason(Readings.of(folder, "a.txt", utf16, ReadingLimits.standard())))
        .isEqualTo("bad_encoding");
    assertThat(Readings.of(folder, "a.html", "<p>" + PROSE.repeat(3) + "&#xD83D;</p>")
            .toString())
        .doesNotContain("\uD83D");
    assertThat(Readings.reason(Readings.of(
            folder, "a.rss", "<rss><channel><item><title>&#xD83D;</title></item></channel></rss>")))
        .isEqualTo("bad_record");
    List<ReadOutcome> read = Readings.of(folder, "a.txt", utf8, ReadingLimits.standard());
    assertThat(Readings.reason(read)).isEqualTo("bad_encoding");
  }
}
