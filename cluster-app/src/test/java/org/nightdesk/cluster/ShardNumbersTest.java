package org.nightdesk.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.store.StateDatabase;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.JdbcTemplate;

class ShardNumbersTest {
  @TempDir
  private Path folder;

  /** Spring Batch keeps the beans of a step by its execution, for all shards of a process together. */
  @Test
  void givesTheExecutionsOfTwoShardsNumbersOfTheirOwn() {
    StepExecution one = firstOf(folder.resolve("one"));
    StepExecution other = firstOf(folder.resolve("other"));

    assertThat(one).isNotEqualTo(other);
    assertThat(one.getJobExecution()).isNotEqualTo(other.getJobExecution());
    assertThat(Math.abs(one.getId() - other.getId())).isGreaterThanOrEqualTo(1_000_000);
  }

  private static StepExecution firstOf(Path state) {
    try (StateDatabase database = StateDatabase.open(state, 2)) {
      Shard.numberApart(database.dataSource());
      JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
      List<Long> numbers = new ArrayList<>();
      for (String sequence : List.of("BATCH_JOB_EXECUTION_SEQ", "BATCH_STEP_EXECUTION_SEQ")) {
        numbers.add(jdbc.queryForObject("SELECT NEXT VALUE FOR " + sequence, Long.class));
      }
      JobExecution job =
          new JobExecution(numbers.getFirst(), new JobInstance(1, "part"), new JobParameters());
      return new StepExecution(numbers.getLast(), "compareStories", job);
    }
  }
}
