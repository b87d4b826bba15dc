package org.nightdesk.corpus.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.Span;

class ArticleReaderTest {
  private static final String STORY =
      "Harbour ferry returns to service\n\nThe ferry across Quill Sound sailed again on Friday after"
          + " nine weeks in dock, the port authority said.\n";

  @TempDir
  Path folder;

  @Test
  void keepsTheTextAsDecodedWithoutTheByteOrderMark() {
    assertThat(Readings.article(folder, "a.txt", "\uFEFF" + STORY).text()).isEqualTo(STORY);
  }

  @Test
  void readsUtf16ByItsByteOrderMark() {
    byte[] bytes = ("\uFEFF" + STORY).getBytes(UTF_16LE);

    assertThat(texts(Readings.of(folder, "a.txt", bytes, ReadingLimits.standard())))
        .containsExactly(STORY);
  }

  @Test
  void tellsAnOlderCharsetFromItsBytes() {
    String story =
        STORY.replace("Quill", "Quéll") + "“We waited,” said Renée Özkan — the ferry’s master.\n";
    byte[] bytes = story.getBytes(Charset.forName("windows-1252"));

    assertThat(texts(Readings.of(folder, "a.txt", bytes, ReadingLimits.standard())))
        .containsExactly(story);
  }

  @Test
  void refusesBrokenUtf8WithThePlaceOfTheFirstBadByte() {
    byte[] bytes = ("Café Belmar opened — at last — on Friday. " + STORY).getBytes(UTF_8);
    bytes[60] = (byte) 0xFF;

    assertThat(Readings.of(folder, "a.txt", bytes, ReadingLimits.standard()))
        .containsExactly(new ReadOutcome.Rejected(
            7, "a.txt", Reason.BAD_ENCODING, "expected UTF-8 but found byte 0xFF at 60"));
  }

  @Test
  void takesARecordOfOneShortParagraphForWhatItSaysItIs() {
    assertThat(Readings.article(folder, "a.jsonl", "{\"text\":\"a dozen\"}").blocks())
        .containsExactly(new Block(BlockRole.BODY, new Span(0, 7)));
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(Readings.reason(Readings.of(folder, "a.txt", " \n\t\n"))).isEqualTo("empty");
  }

  @Test
  void refusesAFileWithNulBytes() {
    assertThat(Readings.reason(Readings.of(folder, "a.txt", "PK\0\1\2 and more")))
        .isEqualTo("not_text");
  }

  @Test
  void refusesAFileOverTheLimitOfBytes() {
    List<ReadOutcome> outcomes =
        Readings.of(folder, "a.txt", STORY.getBytes(UTF_8), new ReadingLimits(100, 100, 1000));

    assertThat(outcomes)
        .containsExactly(new ReadOutcome.Rejected(
            7,
            "a.txt",
            Reason.TOO_LARGE,
            "expected at most 100 bytes but found " + STORY.length()));
  }

  @Test
  void writesNumbersOfItsMessagesAlikeInEveryLanguage() {
    Locale usual =
        Locale.getDefault(); // forbidden to the program, set here to show it does not ask
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Readings.of(
              folder, "a.txt", STORY.getBytes(UTF_8), new ReadingLimits(100, 100, 1000)))
          .containsExactly(new ReadOutcome.Rejected(
              7,
              "a.txt",
              Reason.TOO_LARGE,
              "expected at most 100 bytes but found " + STORY.length()));
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void refusesATextOverTheLimitOfCharacters() {
    List<ReadOutcome> outcomes =
        Readings.of(folder, "a.txt", STORY.getBytes(UTF_8), new ReadingLimits(1000, 100, 50));

    assertThat(Readings.reason(outcomes)).isEqualTo("too_large");
  }

  @Test
  void refusesAFileOfNothingButFurniture() {
    String page =
        "Menu\n\nSubscribe to our newsletter\n\n© 2031 Example Press. All rights reserved.\n";

    assertThat(Readings.reason(Readings.of(folder, "a.txt", page))).isEqualTo("only_boilerplate");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    try (ReadOutcomes outcomes =
        new ArticleReader(folder, ReadingLimits.standard()).read(Readings.entry("gone.txt"))) {
      assertThat(outcomes.next())
          .isEqualTo(new ReadOutcome.Rejected(
              7, "gone.txt", Reason.MISSING, "expected a file but there is none"));
    }
  }

  @Test
  void refusesAFileOfAnotherType() {
    assertThat(Readings.reason(Readings.of(folder, "a.pdf", STORY))).isEqualTo("unknown_type");
  }

  @Test
  void readsAFileOfJsonLinesRecordByRecordAndNumbersThemByLine() {
    String good =
        "{\"id\":\"x1\",\"title\":\"Ferry returns\",\"text\":\"The ferry sailed again on Friday after weeks in dock.\",\"published\":\"2031-05-02T07:00:00+02:00\"}";
    String lines = good + "\n\n{\"title\":\"No text\"}\nnot json\n" + good + "\n";

    List<ReadOutcome> outcomes = Readings.of(folder, "a.jsonl", lines);

    Article first = ((ReadOutcome.Accepted) outcomes.get(0)).article();
    assertThat(first.from().record()).isEqualTo("x1");
    assertThat(first.about().published().value()).isEqualTo("2031-05-02T07:00:00+02:00");
    assertThat(outcomes.subList(1, 4).stream()
            .map(ReadOutcome.Rejected.class::cast)
            .toList())
        .extracting(ReadOutcome.Rejected::entry, ReadOutcome.Rejected::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a.jsonl:3", Reason.BAD_RECORD),
            org.assertj.core.groups.Tuple.tuple("a.jsonl:4", Reason.BAD_RECORD),
            org.assertj.core.groups.Tuple.tuple("a.jsonl:5", Reason.LISTED_TWICE));
  }

  @Test
  void refusesARecordWhoseTextIsNoStringWithItsLine() {
    String lines = """
        {"text": 12}
        {"text": ["Rain fell on the town."]}
        {"text": {"a": "Rain fell on the town."}}
        {"text": true}

        {"text": null}
        {"id": 7, "text": "Rain fell on the town all day."}
        """;

    assertThat(Readings.of(folder, "a.jsonl", lines))
        .extracting(outcome -> switch (outcome) {
          case ReadOutcome.Rejected r -> r.entry() + " " + r.reason() + " " + r.detail();
          case ReadOutcome.Accepted a -> a.article().from().record();
        })
        .containsExactly(
            "a.jsonl:1 BAD_RECORD expected a string in \"text\" but found 12",
            "a.jsonl:2 BAD_RECORD expected a string in \"text\" but found a list",
            "a.jsonl:3 BAD_RECORD expected a string in \"text\" but found an object",
            "a.jsonl:4 BAD_RECORD expected a string in \"text\" but found true",
            "a.jsonl:6 BAD_RECORD expected a string in \"text\" but found none",
            "7");
  }

  @Test
  void refusesALineOverTheLimitAndGoesOnWithTheNext() {
    String lines =
        "{\"text\":\"" + "a".repeat(300) + "\"}\n{\"text\":\"Rain fell on the town all day.\"}\n";

    assertThat(
            Readings.of(folder, "a.jsonl", lines.getBytes(UTF_8), new ReadingLimits(99, 100, 999)))
        .extracting(outcome ->
            outcome instanceof ReadOutcome.Rejected r ? r.entry() + " " + r.reason() : "accepted")
        .containsExactly("a.jsonl:1 TOO_LARGE", "accepted");
  }

  @Test
  void refusesHalfOfASurrogatePair() {
    assertThat(Readings.reason(
            Readings.of(folder, "a.jsonl", "{\"text\":\"Rain \\ud83d fell on the town.\"}")))
        .isEqualTo("bad_record");
  }

  @Test
  void takesUpAfterTheOutcomesAlreadyRead() {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      lines
          .append("{\"id\":\"r")
          .append(i)
          .append("\",\"text\":\"Rain fell on the town for a day or more.\"}\n");
    }
    Readings.of(folder, "a.jsonl", lines.toString());

    List<String> records = new ArrayList<>();
    try (ReadOutcomes rest =
        new ArticleReader(folder, ReadingLimits.standard()).read(Readings.entry("a.jsonl"), 3)) {
      rest.forEachRemaining(
          o -> records.add(((ReadOutcome.Accepted) o).article().from().record()));
    }
    assertThat(records).containsExactly("r4", "r5");
  }

  private static List<String> texts(List<ReadOutcome> outcomes) {
    return outcomes.stream()
        .map(outcome -> ((ReadOutcome.Accepted) outcome).article().text())
        .toList();
  }
}
