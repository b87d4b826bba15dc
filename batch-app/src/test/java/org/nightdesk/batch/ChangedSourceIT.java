package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.command.NightdeskCommand;
import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A source that no longer says what the tables say of it: the night is not fit to publish. */
class ChangedSourceIT {
  private static final String CHANGED = "test.changed";
  private static final String BECOMES = "test.becomes";

  @TempDir
  private Path folder;

  @Test
  void endsWithThreeAndPublishesNothingWhenAFactDoesNotStandInItsSource() throws IOException {
    assertThat(runWhileTheSourceBecomes(Nights.flood("Ostermark", 999))).isEqualTo(3);
  }

  @Test
  void endsWithThreeAndPublishesNothingWhenTheCountsDoNotBalance() throws IOException {
    assertThat(runWhileTheSourceBecomes("")).isEqualTo(3);
  }

  private int runWhileTheSourceBecomes(String text) throws IOException {
    Nights nights = new Nights(folder).file("alde.txt", Nights.flood("Ostermark", 120));
    nights.index("alde.txt");
    System.setProperty(CHANGED, nights.corpus().resolve("alde.txt").toString());
    System.setProperty(BECOMES, text);
    int exit = NightdeskCommand.run(
        Clock.systemUTC(),
        List.of(Editor.class),
        "run",
        "--index=" + nights.index(),
        "--out=" + nights.briefs(),
        "--state=" + nights.state(),
        "--date=2025-03-07");
    assertThat(nights.briefs().resolve("latest")).doesNotExist();
    assertThat(nights.briefs().resolve("2025-03-07")).doesNotExist();
    return exit;
  }

  /** Somebody who edits the file after its facts were read. */
  @Configuration(proxyBeanMethods = false)
  static class Editor {
    @Bean
    ChunkListener<Object, Object> editAfterExtraction() {
      return new ChunkListener<>() {
        @Override
        public void afterChunk(Chunk<Object> chunk) {
          var context = StepSynchronizationManager.getContext();
          if (context != null
              && context.getStepExecution().getStepName().startsWith("compareSources")) {
            try {
              Files.writeString(
                  Path.of(System.getProperty(CHANGED)),
                  System.getProperty(BECOMES),
                  StandardCharsets.UTF_8);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        }
      };
    }
  }
}
