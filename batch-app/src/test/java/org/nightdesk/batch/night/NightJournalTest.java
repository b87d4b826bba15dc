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

  @Test
  void writesOneStampedLineAStepWithoutATerminal() throws IOException {
    step(false);

    assertThat(said()).isEqualTo("2025-03-07T05:00:12Z readCorpus     40 articles in 12.0 s\n");
    assertThat(Files.readString(folder.resolve("log/night.log"))).isEqualTo(said());
  }

  @Test
  void countsUpInOneLineWithRateAndTimeLeftOnATerminal() {
    step(true);

    assertThat(said())
        .contains("\r\u001b[KreadCorpus     10 / 40, 2.5/s, 0:12 left")
        .endsWith("\r\u001b[KreadCorpus     40 articles in 12.0 s\n");
  }

  private void step(boolean terminal) {
    InstantSource ticking = () -> now;
    NightJournal journal = new NightJournal(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        terminal,
        ticking.withZone(ZoneOffset.UTC),
        folder.resolve("log/night.log"));
    journal.begin("readCorpus", 40);
    now = now.plus(Duration.ofSeconds(4));
    journal.advance(10);
    now = now.plus(Duration.ofSeconds(8));
    journal.advance(30);
    journal.end("40 articles");
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
