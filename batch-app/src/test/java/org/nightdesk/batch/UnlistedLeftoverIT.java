package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.batch.command.NightdeskCommand;
import org.nightdesk.reporting.row.LeftoverRow;
import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a folded copy alone says must be listed: a night that loses it is not fit to publish. */
class UnlistedLeftoverIT {
  private static final String LOST = "test.lost";

  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeEach
  void writeACopyWithASentenceOfItsOwn() throws IOException {
    String copy = Nights.flood("Ostermark", 120)
            .replace("18:20", "21:05")
            .replace("We were lucky this time", "We were lucky, and the dike held")
        + "\nA footbridge at the old mill was carried away and 14 cows drowned.\n";
    nights = new Nights(folder)
        .file("alde.txt", Nights.flood("Ostermark", 120))
        .file("copy.txt", copy)
        .index("alde.txt", "copy.txt");
  }

  @Test
  void listsWhatACopyAloneSays() {
    assertThat(nights.run()).isZero();
    assertThat(nights.rows(LeftoverRow.class))
        .extracting(LeftoverRow::kind)
        .contains("sentence", "figure", "quote");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentence", "figure", "quote"})
  void endsWithThreeAndPublishesNothingWhenALeftoverIsNotListed(String kind) {
    System.setProperty(LOST, kind);

    int exit = NightdeskCommand.run(
        Clock.systemUTC(),
        List.of(Loser.class),
        "run",
        "--index=" + nights.index(),
        "--out=" + nights.briefs(),
        "--state=" + nights.state(),
        "--date=2025-03-07");

    assertThat(exit).isEqualTo(3);
    assertThat(nights.briefs().resolve("latest")).doesNotExist();
  }

  /** Somebody who loses the leftovers of one kind before the tables are written. */
  @Configuration(proxyBeanMethods = false)
  static class Loser {
    @Bean
    ChunkListener<Object, Object> loseAfterComparing(JdbcTemplate jdbc) {
      return new ChunkListener<>() {
        @Override
        public void afterChunk(Chunk<Object> chunk) {
          var context = StepSynchronizationManager.getContext();
          if (context != null
              && context.getStepExecution().getStepName().startsWith("compareSources")) {
            jdbc.update("DELETE FROM LEFTOVER WHERE KIND = ?", System.getProperty(LOST));
          }
        }
      };
    }
  }
}
