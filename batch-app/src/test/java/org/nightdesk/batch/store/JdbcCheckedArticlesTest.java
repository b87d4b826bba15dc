package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcCheckedArticlesTest {
  private static final String MONDAY = "v0000000000000001";
  private static final String TUESDAY = "v0000000000000002";

  @TempDir
  private Path folder;

  @Test
  void keepsWhatTheLastNightCheckedAndNothingOfNightsBefore() {
    try (StateDatabase state = StateDatabase.open(folder, 2)) {
      JdbcCheckedArticles checked = new JdbcCheckedArticles(new JdbcTemplate(state.dataSource()));
      assertThat(checked.digests()).isEmpty();

      checked.replace(Map.of("a1", MONDAY, "a2", MONDAY, "a3", MONDAY));
      checked.replace(Map.of("a1", MONDAY, "a2", TUESDAY, "a4", TUESDAY));

      assertThat(checked.digests()).isEqualTo(Map.of("a1", MONDAY, "a2", TUESDAY, "a4", TUESDAY));
    }
  }

  @Test
  void forgetsThoughTheStepThatFoundSomethingWrongIsRolledBack() {
    try (StateDatabase state = StateDatabase.open(folder, 2)) {
      JdbcCheckedArticles checked = new JdbcCheckedArticles(new JdbcTemplate(state.dataSource()));
      checked.replace(Map.of("a1", MONDAY));

      TransactionTemplate step =
          new TransactionTemplate(new JdbcTransactionManager(state.dataSource()));
      assertThatThrownBy(() -> step.executeWithoutResult(status -> {
            checked.forget();
            throw new IllegalStateException("not fit to publish");
          }))
          .hasMessage("not fit to publish");

      assertThat(checked.digests()).isEmpty();
    }
  }
}
