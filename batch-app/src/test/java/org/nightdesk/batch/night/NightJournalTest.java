package org.nightdesk.batch.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightJournalTest {
  @TempDir
  private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Instant now = Instant.parse("2025-03-07T05:00:00Z");
  private ProcessUsage used = new ProcessUsage(1.5, 200, 800, 100, 40);

  @Test
  void writesOneLineAStepWithItsRunCountsAndSecondsWithoutATerminal() throws IOException {
    step(false, LogForm.PLAIN);

    assertThat(said())
        .isEqualTo(
            "2025-03-07T05:00:12Z night=2025-03-06 run=abc step=readCorpus articles=40 rejected=2 seconds=12.0"
                + " cpu_seconds=20.5 peak_heap_bytes=300 resident_bytes=900 read_bytes=70 written_bytes=50\n");
    assertThat(Files.readString(folder.resolve("log/run.log"))).isEqualTo(said());
  }

  @Test
  void writesTheSameAsJsonWhereThatIsSet() {
    step(false, LogForm.JSON);

    assertThat(said())
        .isEqualTo("{\"time\":\"2025-03-07T05:00:12Z\",\"night\":\"2025-03-06\",\"run_id\":\"abc\","
            + "\"step\":\"readCorpus\",\"counts\":{\"articles\":40,\"rejected\":2},\"seconds\":12.0,"
            + "\"used\":{\"cpu_seconds\":20.5,\"peak_heap_bytes\":300,\"resident_bytes\":900,"
            + "\"read_bytes\":70,\"written_bytes\":50}}\n");
  }

  @Test
  void writesAMessageOfSeveralLinesAsOne() {
    journal(false, LogForm.PLAIN).say("no brief:\ntwo lines\u001b[2K");
    journal(false, LogForm.JSON).over(new NightOutcome(NightOutcome.Kind.FAILED, "full\ndisk"), 1);

    assertThat(said())
        .isEqualTo("2025-03-07T05:00:00Z night=2025-03-06 no brief: two lines [2K\n"
            + "{\"time\":\"2025-03-07T05:00:00Z\",\"night\":\"2025-03-06\",\"outcome\":\"failed\","
            + "\"exit_code\":1,\"message\":\"full\\ndisk\"}\n");
  }

  @Test
  void countsUpInOneLineWithRateAndTimeLeftOnATerminal() {
    step(true, LogForm.PLAIN);

    assertThat(said())
        .contains("\r\u001b[KreadCorpus     10 / 40, 2.5/s, 0:12 left")
        .endsWith("\r\u001b[KreadCorpus     40 articles, 2 rejected in 12.0 s\n");
  }

  @Test
  void countsUpOnATerminalWhereNobodyKnowsHowManyWillCome() {
    NightJournal journal = journal(true, LogForm.PLAIN);
    journal.begin("readCorpus", 0);
    now = now.plus(Duration.ofSeconds(4));
    journal.advance(10);

    assertThat(said()).isEqualTo("\r\u001b[KreadCorpus    \r\u001b[KreadCorpus     10, 2.5/s");
  }

  private void step(boolean terminal, LogForm form) {
    NightJournal journal = journal(terminal, form);
    journal.run("abc");
    journal.begin("readCorpus", 40);
    now = now.plus(Duration.ofSeconds(4));
    journal.advance(10);
    now = now.plus(Duration.ofSeconds(8));
    used = new ProcessUsage(22, 300, 900, 170, 90);
    journal.advance(30);
    journal.end(StepCounts.of("articles", 40).and("rejected", 2));
  }

  private NightJournal journal(boolean terminal, LogForm form) {
    InstantSource ticking = () -> now;
    return new NightJournal(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        terminal,
        ticking.withZone(ZoneOffset.UTC),
        "2025-03-06",
        form,
        folder.resolve("log/run.log"),
        () -> used);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
