package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that get lost between two steps keep a night from being published. */
class BalanceIT {
  private static final String COMMIT = "test.lost-at";
  private static final String ROWS = "test.lost";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "compareSources:news:1 | SENTENCE WHERE article_id = (SELECT MIN(article_id) FROM ARTICLE) | extractFacts: articles with words and without a sentence: expected 0 but found 1",
        "compareSources:news:1 | VARIANT WHERE text = (SELECT MIN(text) FROM VARIANT) | resolveNames: mentions in the spellings of entities: expected ",
        "compareSources:news:1 | STORY_ARTICLE WHERE article_id = (SELECT MIN(article_id) FROM ARTICLE) | groupStories: articles listed that are folded or in a story: expected 2 but found 1",
        "compareSources:news:1 | STORY WHERE story_id = (SELECT MIN(story_id) FROM STORY) | compareSources: rows of POINT without their story: expected 0 but found ",
        "writeBrief:csv:1 | FIGURE WHERE article_id = (SELECT MIN(article_id) FROM FIGURE) | writeBrief: rows of figures.csv: expected "
      })
  void whatIsLostBehindAStepIsNoticedBeforeItIsPublished(String commit, String rows, String said)
      throws IOException {
    Nights nights = new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .index("dam.txt", "choir.txt");
    System.setProperty(COMMIT, commit);
    System.setProperty(ROWS, rows);

    int exit = nights.run(List.of(Loser.class), "--formats=csv", "--nightdesk.threads=1");

    String log = Files.readString(nights.state().resolve("log/2025-03-07/run.log"));
    assertThat(exit).as(log).isEqualTo(3);
    assertThat(log).contains(said).contains("outcome=not_fit exit_code=3");
    assertThat(nights.briefs().resolve("latest")).doesNotExist();
  }

  /** Deletes rows right before a commit. */
  @Configuration(proxyBeanMethods = false)
  static class Loser {
    @Bean
    static WatchedCommits loser(ObjectProvider<JdbcTemplate> jdbc) {
      WatchedCommits.OfStep step = new WatchedCommits.OfStep(System.getProperty(COMMIT));
      return new WatchedCommits((real, status) -> {
        if (step.isTheOne(status)) {
          jdbc.getObject().update("DELETE FROM " + System.getProperty(ROWS));
        }
        real.commit(status);
      });
    }
  }
}
