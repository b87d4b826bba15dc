package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.disk.FaultyProvider;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.store.StateDatabase;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.TransactionSystemException;

/** What fails once the brief is published is told, and the night is a published one all the same. */
class BehindTheBriefIT {
  private static final String[] SMALL = {"--formats=md", "--nightdesk.threads=1"};

  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeEach
  void writeCorpus() throws IOException {
    nights = new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .index("dam.txt", "choir.txt");
  }

  @Test
  void theJobsLastRecordsCannotBeWritten() throws Exception {
    assertThat(nights.run(List.of(NoRecords.class), with(metrics()))).isZero();

    assertThat(log())
        .contains("the brief stands, and the job's records do not say so: ")
        .contains("not done: older runs are deleted from the job repository: the commit failed")
        .contains("outcome=published exit_code=0 published ");
    assertThat(Files.readString(folder.resolve("night.prom")))
        .contains("nightdesk_last_run_exit_code 0\n", "nightdesk_last_run_troubles 2\n");
    assertThat(nights.run(SMALL)).isZero();
    assertThat(log()).contains("outcome=unchanged exit_code=0");
    assertThat(nights.run(with("--date=2025-03-08"))).isZero();
  }

  @Test
  void theStateIsGoneWhenItIsClosed() throws Exception {
    assertThat(nights.run(List.of(StateIsGone.class), with(metrics()))).isZero();

    assertThat(Files.readString(folder.resolve("night.prom")))
        .contains("nightdesk_last_run_exit_code 0\n")
        .doesNotContain("nightdesk_last_run_troubles 0\n");
    assertThat(log()).contains("who may read the state cannot be settled: ");
    assertThat(nights.briefs().resolve("2025-03-07/brief.md")).exists();
  }

  @Test
  void theStateHasNoRoomWhenItIsClosedAndNobodyCanBeTold() throws Exception {
    Files.writeString(folder.resolve("no-folder"), "");

    NightProcess.Ended ended = new NightProcess()
        .option("-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyProvider.class.getName())
        .option("-D" + TestNight.FAULT + "=FULL:1:.mv.db")
        .option("-D" + TestNight.FAULT_AT_CLOSE + "=true")
        .run(with(
            "run",
            "--index=" + nights.index(),
            "--out=" + nights.briefs(),
            "--state=" + nights.state(),
            "--date=2025-03-07",
            "--nightdesk.keep.compact-below=100",
            "--nightdesk.watch.metrics=" + folder.resolve("no-folder/night.prom"),
            "--nightdesk.watch.after-success=false"));

    assertThat(ended.exitCode()).as(ended.said()).isZero();
    assertThat(ended.said())
        .contains("outcome=published exit_code=0")
        .contains("nightdesk.watch.metrics: cannot write ")
        .contains("after-success: the command ended with 1; the night is not affected");
    assertThat(nights.run(SMALL)).isZero();
    assertThat(log()).contains("outcome=unchanged exit_code=0");
  }

  @Test
  void anOldEditionCannotBeTakenAway() throws Exception {
    assertThat(nights.run(with("--date=2025-03-06"))).isZero();

    NightProcess.Ended ended = new NightProcess()
        .option("-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyProvider.class.getName())
        .option("-D" + TestNight.FAULT + "=ONCE:1:.gone-2025-03-06")
        .run(with(
            "run",
            "--index=" + nights.index(),
            "--out=" + nights.briefs(),
            "--state=" + nights.state(),
            "--date=2025-03-07",
            "--nightdesk.keep.full-nights=1"));

    assertThat(ended.exitCode()).as(ended.said()).isZero();
    assertThat(ended.said()).contains("not done: older nights are put away: ");
    assertThat(log()).contains("outcome=published exit_code=0");
  }

  private String log() throws IOException {
    return Files.readString(nights.state().resolve("log/2025-03-07/run.log"));
  }

  private String metrics() {
    return "--nightdesk.watch.metrics=" + folder.resolve("night.prom");
  }

  private static String[] with(String... more) {
    String[] all = Arrays.copyOf(more, more.length + SMALL.length);
    System.arraycopy(SMALL, 0, all, more.length, SMALL.length);
    return all;
  }

  /** Once the brief is published nothing more can be committed. */
  @Configuration(proxyBeanMethods = false)
  static class NoRecords {
    @Bean
    static WatchedCommits noMoreCommits() {
      WatchedCommits.OfStep publishing = new WatchedCommits.OfStep("publishBrief:1");
      AtomicBoolean published = new AtomicBoolean();
      return new WatchedCommits((real, status) -> {
        if (published.get() && status.isNewTransaction() && !status.isReadOnly()) {
          real.rollback(status);
          throw new TransactionSystemException("the commit failed");
        }
        boolean last = publishing.isTheOne(status);
        real.commit(status);
        if (last) {
          published.set(true);
        }
      });
    }
  }

  /** The folder of the state is another one when the database is closed. */
  @Configuration(proxyBeanMethods = false)
  static class StateIsGone {
    @Bean
    DisposableBean mover(NightPlan plan, StateDatabase closedLater) {
      return () -> Files.move(plan.state(), plan.state().resolveSibling("gone"));
    }
  }
}
