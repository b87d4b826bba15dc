package org.nightdesk.batch.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the job repository tells of runs, which by itself keeps every step of every run. */
public final class JobRuns {
  /** The job repository's own. */
  static final List<String> TABLES = List.of(
      "BATCH_JOB_INSTANCE",
      "BATCH_JOB_EXECUTION",
      "BATCH_JOB_EXECUTION_PARAMS",
      "BATCH_JOB_EXECUTION_CONTEXT",
      "BATCH_STEP_EXECUTION",
      "BATCH_STEP_EXECUTION_CONTEXT");

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;

  public JobRuns(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactions);
  }

  /**
   * Forgets all runs but the last.
   *
   * @param runs how many are kept, at least 1; a run that was cut off is resumed by the last of them
   */
  public void keep(int runs) {
    transactions.executeWithoutResult(status -> {
      List<Long> last = jdbc.queryForList("""
          SELECT JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION ORDER BY JOB_EXECUTION_ID DESC
          FETCH FIRST %s ROWS ONLY
          """.formatted(runs), Long.class);
      if (last.size() == runs) {
        forgetBefore(last.get(runs - 1));
      }
    });
  }

  private void forgetBefore(long execution) {
    jdbc.update("""
        DELETE FROM BATCH_STEP_EXECUTION_CONTEXT WHERE STEP_EXECUTION_ID IN (
          SELECT STEP_EXECUTION_ID FROM BATCH_STEP_EXECUTION WHERE JOB_EXECUTION_ID < ?)
        """, execution);
    for (String table : List.of(
        "BATCH_STEP_EXECUTION",
        "BATCH_JOB_EXECUTION_CONTEXT",
        "BATCH_JOB_EXECUTION_PARAMS",
        "BATCH_JOB_EXECUTION")) {
      jdbc.update("DELETE FROM " + table + " WHERE JOB_EXECUTION_ID < ?", execution);
    }
    jdbc.update("""
        DELETE FROM BATCH_JOB_INSTANCE WHERE JOB_INSTANCE_ID NOT IN (
          SELECT JOB_INSTANCE_ID FROM BATCH_JOB_EXECUTION)
        """);
  }

  /** Rows of all of them. */
  public long rows() {
    long rows = 0;
    for (String table : TABLES) {
      Long count = jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
      rows += count == null ? 0 : count;
    }
    return rows;
  }
}
