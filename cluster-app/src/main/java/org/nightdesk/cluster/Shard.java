package org.nightdesk.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.nightdesk.batch.command.NightContext;
import org.nightdesk.batch.engine.EngineChoice;
import org.nightdesk.batch.night.NightCorpus;
import org.nightdesk.batch.night.NightIdentity;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NotFitException;
import org.nightdesk.batch.night.StepEnd;
import org.nightdesk.batch.store.JdbcTermMemory;
import org.nightdesk.batch.store.StatePlace;
import org.nightdesk.cluster.files.HadoopFiles;
import org.nightdesk.corpus.index.CorpusIndex;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A part of a night, worked on in an executor: a state of its own in a temporary folder, with the beans
 * and the steps of a local night. So a stage says on a cluster what it says here, down to the SQL.
 * Opening one takes a second or two; an executor keeps it for the next part of the same night.
 */
final class Shard implements AutoCloseable {
  /** Numbers that the executions of one shard may take before they meet those of the next. */
  private static final long EXECUTIONS = 1_000_000;

  private static final List<String> SEQUENCES =
      List.of("BATCH_JOB_EXECUTION_SEQ", "BATCH_STEP_EXECUTION_SEQ");

  private static final AtomicLong OPENED = new AtomicLong();

  private final Path folder;
  private final ConfigurableApplicationContext context;
  private final StateTables tables;
  private final ShardInputs inputs;
  private long runs;

  private Shard(Path folder, ConfigurableApplicationContext context) {
    this.folder = folder;
    this.context = context;
    this.tables = new StateTables(context.getBean(DataSource.class));
    this.inputs = context.getBean(ShardInputs.class);
  }

  static Shard open(NightOrder order) {
    // Where an executor runs, logging is Spark's.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    Unicode.check();
    try {
      Path folder = LocalDisk.folder("nightdesk-shard-");
      CorpusIndex index = CorpusIndex.open(HadoopFiles.path(order.index()));
      if (!String.join(" ", index.sha256()).equals(order.indexDigest())) {
        throw new IllegalStateException(
            "an executor sees another index than the driver behind " + order.index());
      }
      List<String> settings = new ArrayList<>(order.settings());
      settings.add("--nightdesk.threads=1");
      settings.add("--" + ShardConfiguration.NIGHTS + "=" + order.nights());
      settings.add("--" + ShardConfiguration.FORGOTTEN + "=" + order.forgotten());
      PrintStream silent =
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      NightContext night = new NightContext(
          Clock.systemUTC(),
          new NightCorpus(index, order.corpusDigest()),
          EngineChoice.local(),
          List.of(ShardConfiguration.class),
          settings,
          silent);
      ConfigurableApplicationContext context = night.open(
          environment -> new StatePlace(folder, Optional.empty()),
          (environment, place) -> order.plan(folder));
      String runId = context.getBean(NightIdentity.class).runId();
      if (!runId.equals(order.runId())) {
        context.close();
        throw new IllegalStateException("""
            an executor sees another night than the driver (run %s, not %s): the index, its files and the \
            files of names must be the same for all machines""".formatted(runId, order.runId()));
      }
      numberApart(context.getBean(DataSource.class));
      return new Shard(folder, context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Beans of a step belong to the number of its execution, for the whole process: two shards that count from
   * one would read each other's stories.
   */
  static void numberApart(DataSource state) {
    long first = OPENED.incrementAndGet() * EXECUTIONS;
    JdbcTemplate jdbc = new JdbcTemplate(state);
    SEQUENCES.forEach(
        sequence -> jdbc.execute("ALTER SEQUENCE " + sequence + " RESTART WITH " + first));
  }

  StateTables tables() {
    return tables;
  }

  ShardInputs inputs() {
    return inputs;
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Ready for another part of the night. */
  void clear() {
    tables.clear();
    bean(JdbcTermMemory.class).forgetTonight();
    inputs.reset();
  }

  /**
   * Runs one step of the night over the tables as they are.
   *
   * @param step name of its bean
   * @param before what earlier steps of the job left for later ones
   */
  ShardOutcome run(String step, Map<String, String> before) throws Exception {
    NightJournal journal = context.getBean(NightJournal.class);
    int known = journal.ends().size();
    JobRepository repository = context.getBean(JobRepository.class);
    Job job = new JobBuilder("part", repository)
        .start(context.getBean(step, Step.class))
        .listener(new JobExecutionListener() {
          @Override
          public void beforeJob(JobExecution execution) {
            before.forEach((name, value) -> execution
                .getExecutionContext()
                .put(name, value.startsWith("#") ? Long.valueOf(value.substring(1)) : value));
          }
        })
        .build();
    JobExecution execution = context
        .getBean(JobOperator.class)
        .start(job, new JobParametersBuilder().addLong("run", ++runs).toJobParameters());
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      return failed(step, execution);
    }
    Map<String, String> left = new LinkedHashMap<>();
    execution
        .getExecutionContext()
        .entrySet()
        .forEach(entry -> left.put(
            entry.getKey(),
            entry.getValue() instanceof Long number
                ? "#" + number
                : entry.getValue().toString()));
    Map<String, Long> counts = new LinkedHashMap<>();
    List<StepEnd> ends = journal.ends();
    ends.subList(known, ends.size())
        .forEach(end ->
            end.counts().values().forEach((name, value) -> counts.merge(name, value, Long::sum)));
    return new ShardOutcome(counts, left, "");
  }

  /** A night that is not fit stays so however often it is tried; all else is tried again. */
  private static ShardOutcome failed(String step, JobExecution execution) {
    List<Throwable> failures = Stream.concat(
            execution.getStepExecutions().stream()
                .sorted(Comparator.comparing(StepExecution::getStepName))
                .flatMap(each -> each.getFailureExceptions().stream()),
            execution.getAllFailureExceptions().stream())
        .toList();
    for (Throwable failure : failures) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof NotFitException) {
          return new ShardOutcome(Map.of(), Map.of(), String.valueOf(cause.getMessage()));
        }
      }
    }
    throw new IllegalStateException(
        "a part of " + step + " failed", failures.isEmpty() ? null : failures.getFirst());
  }

  @Override
  public void close() {
    context.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
