package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class StrandedRowsTest {
  private static final String CHANGE =
      "UPDATE BATCH_JOB_EXECUTION SET VERSION = VERSION + 1 WHERE JOB_EXECUTION_ID = 7";

  @TempDir
  private Path whole;

  @TempDir
  private Path cutOff;

  @Test
  void ofADeadTransactionDoNotHoldUpTheNextRun() throws Exception {
    leaveARowLockedByNobody();

    assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
      try (StateDatabase state = StateDatabase.open(cutOff, 2)) {
        JdbcTemplate jdbc = new JdbcTemplate(state.dataSource());
        assertThat(jdbc.queryForList("SELECT content FROM STATE_VALUE WHERE name = 'work'"))
            .isEmpty();
        assertThat(jdbc.queryForList("SELECT night FROM NIGHT", String.class))
            .isEqualTo(List.of("2025-12-03"));
        addAJob(jdbc);
        assertThat(jdbc.update(CHANGE)).isEqualTo(1);
      }
    });
  }

  @Test
  void areNotSeenInAStateThatWasClosedInOrder() {
    try (StateDatabase state = StateDatabase.open(whole, 1)) {
      addAJob(new JdbcTemplate(state.dataSource()));
    }
    try (StateDatabase state = StateDatabase.open(whole, 1)) {
      assertThat(new JdbcTemplate(state.dataSource()).update(CHANGE)).isEqualTo(1);
    }
  }

  /** A copy of a state's file in the middle of a change, without what would undo it. */
  private void leaveARowLockedByNobody() throws Exception {
    try (StateDatabase state = StateDatabase.open(whole, 2)) {
      JdbcTemplate jdbc = new JdbcTemplate(state.dataSource());
      addAJob(jdbc);
      jdbc.update("INSERT INTO STATE_VALUE (name, content) VALUES ('work', 'a run')");
      jdbc.update("INSERT INTO NIGHT (night, run_id, digest) VALUES ('2025-12-03', 'r', 'd')");
      try (Connection changing = state.dataSource().getConnection();
          Statement statement = changing.createStatement()) {
        changing.setAutoCommit(false);
        statement.executeUpdate(CHANGE);
        jdbc.execute("CHECKPOINT SYNC");
        Files.copy(whole.resolve("nightdesk.mv.db"), cutOff.resolve("nightdesk.mv.db"));
        changing.rollback();
      }
    }
    try (MVStore store = MVStore.open(cutOff.resolve("nightdesk.mv.db").toString())) {
      List<String> undo = store.getMapNames().stream()
          .filter(name -> name.startsWith("undoLog"))
          .toList();
      assertThat(undo).isNotEmpty();
      undo.forEach(store::removeMap);
      store.commit();
    }
  }

  private static void addAJob(JdbcTemplate jdbc) {
    jdbc.update("""
        INSERT INTO BATCH_JOB_INSTANCE (JOB_INSTANCE_ID, VERSION, JOB_NAME, JOB_KEY)
        VALUES (7, 0, 'nightlyBrief', 'k')
        """);
    jdbc.update("""
        INSERT INTO BATCH_JOB_EXECUTION (JOB_EXECUTION_ID, VERSION, JOB_INSTANCE_ID, CREATE_TIME)
        VALUES (7, 0, 7, TIMESTAMP '2025-12-03 03:00:00')
        """);
  }
}
