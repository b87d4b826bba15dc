package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.disk.FaultyProvider;
import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.TransactionSystemException;

/**
 * Nights on a machine that is short of something: the exit code says whether to run again, and the next
 * run publishes the files of an undisturbed night.
 */
class BrokenNightIT {
  private static final String[] SMALL_CHUNKS = {"--nightdesk.chunk=1", "--nightdesk.threads=1"};

  private static Map<String, String> undisturbed = Map.of();

  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeAll
  static void runUndisturbed(@TempDir Path elsewhere) throws IOException {
    Nights other = articles(elsewhere);
    assertThat(other.run(SMALL_CHUNKS)).isZero();
    undisturbed = NightProcess.files(other.briefs());
  }

  @BeforeEach
  void writeArticles() throws IOException {
    nights = articles(folder.resolve("nights"));
  }

  private static Nights articles(Path folder) throws IOException {
    return new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .file("ferry.txt", Valley.FERRY)
        .index("dam.txt", "choir.txt", "ferry.txt");
  }

  @Test
  void losesNoArticleWhenTheCommitOfTheirChunkFails() throws Exception {
    assertThat(nights.run(List.of(FailingCommit.class), SMALL_CHUNKS)).isEqualTo(1);
    assertThat(nights.briefs().resolve("latest")).doesNotExist();

    assertThat(nights.run(SMALL_CHUNKS)).isZero();
    assertThat(NightProcess.files(nights.briefs())).isEqualTo(undisturbed);
  }

  @Test
  void resumesWhenAStepRanOutOfMemoryAndNamesTheOption() throws Exception {
    assertThat(nights.run(List.of(NoMemory.class), SMALL_CHUNKS)).isEqualTo(1);
    assertThat(Files.readString(nights.state().resolve("log/2025-03-07/run.log")))
        .contains("outcome=failed exit_code=1 out of memory: a heap of ")
        .contains("NIGHTDESK_JAVA_OPTS=-Xmx");

    assertThat(nights.run(SMALL_CHUNKS)).isZero();
    assertThat(NightProcess.files(nights.briefs())).isEqualTo(undisturbed);
  }

  @Test
  void startsAnewWhenWhatWasStagedIsGone() throws Exception {
    assertThat(nights.run(List.of(FailingVerification.class), SMALL_CHUNKS)).isEqualTo(1);
    Path elsewhere = folder.resolve("elsewhere");

    assertThat(nights.run("--out=" + elsewhere, SMALL_CHUNKS[0], SMALL_CHUNKS[1]))
        .isZero();
    assertThat(NightProcess.files(elsewhere)).isEqualTo(undisturbed);
  }

  @Test
  void publishesThoughNoLogCanBeWritten() throws Exception {
    Files.createDirectories(nights.state());
    Files.writeString(nights.state().resolve("log"), "in the way");

    NightProcess.Ended ended = new NightProcess().run(arguments());

    assertThat(ended.exitCode()).as(ended.said()).isZero();
    assertThat(ended.said())
        .containsOnlyOnce("the log " + nights.state().resolve("log/2025-03-07/run.log"))
        .contains("the list of runs cannot be written: ")
        .contains("the night is not affected")
        .contains("outcome=published");
    assertThat(nights.briefs().resolve("2025-03-07/brief.md")).exists();
  }

  @Test
  void resumesWhenThereWasNoRoomForTheState() throws Exception {
    NightProcess.Ended ended = new NightProcess()
        .behind("sh", "-c", "ulimit -f 3000; exec \"$@\"", "sh")
        .run(arguments(SMALL_CHUNKS));

    assertThat(ended.exitCode()).as(ended.said()).isEqualTo(1);
    assertThat(ended.said()).contains("the state cannot be written: File too large");
    assertThat(nights.briefs().resolve("latest")).doesNotExist();
    assertThat(nights.run(SMALL_CHUNKS)).isZero();
    assertThat(NightProcess.files(nights.briefs())).isEqualTo(undisturbed);
  }

  /** The disk goes wrong at a table, then at the reports, at the record, and at last while publishing. */
  @Test
  void publishesNothingHalfWrittenWhicheverFileHadNoRoom() throws Exception {
    for (String fault :
        List.of("FULL:2:points.csv", "FULL:2:/brief.", "ONCE:2:/run.json", "GONE:1:/.editions/")) {
      NightProcess.Ended ended = new NightProcess()
          .option("-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyProvider.class.getName())
          .option("-D" + TestNight.FAULT + "=" + fault)
          .run(arguments(SMALL_CHUNKS));

      assertThat(ended.exitCode()).as(fault + "\n" + ended.said()).isEqualTo(1);
      assertThat(ended.said()).as(fault).contains("no space left on device");
      assertThat(nights.briefs().resolve("latest")).doesNotExist();
    }

    assertThat(nights.run(SMALL_CHUNKS)).isZero();
    assertThat(NightProcess.files(nights.briefs())).isEqualTo(undisturbed);
  }

  /** A night that did not ask for it would publish what a loss of power takes away again. */
  @Test
  void publishesNothingThatCannotBeBroughtToTheDisk() throws Exception {
    for (String file : List.of("/csv/points.csv", "/brief.pdf", "/run.json", "/.editions")) {
      NightProcess.Ended ended = new NightProcess()
          .option("-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyProvider.class.getName())
          .option("-D" + TestNight.FAULT + "=UNFORCED:1:" + file)
          .run(arguments(SMALL_CHUNKS));

      assertThat(ended.exitCode()).as(file + "\n" + ended.said()).isEqualTo(1);
      assertThat(ended.said()).as(file).contains(file + ": FORCE failed: no space left on device");
      assertThat(nights.briefs().resolve("latest")).doesNotExist();
    }

    assertThat(nights.run(SMALL_CHUNKS)).isZero();
    assertThat(NightProcess.files(nights.briefs())).isEqualTo(undisturbed);
  }

  @Test
  void touchesNothingWhereItMayNotWrite() throws Exception {
    Path readOnly = Files.createDirectories(folder.resolve("read-only"));
    assumeTrue(readOnly.toFile().setWritable(false));

    NightProcess.Ended ended = withoutPrivileges(Files.isWritable(readOnly))
        .run("run", "--index=" + nights.index(), "--state=" + readOnly, "--out=" + folder);

    assertThat(ended.exitCode()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said())
        .contains("--state: expected a folder to write into but " + readOnly + " is read-only");
    assertThat(readOnly).isEmptyDirectory();
    assertThat(nights.run("--out=" + nights.index().resolve("briefs"))).isEqualTo(2);
    assertThat(nights.state()).doesNotExist();
  }

  @Test
  void saysWhatItMayNotRead() throws Exception {
    for (Path each : List.of(nights.briefs(), nights.state())) {
      Files.createDirectories(each);
      assumeTrue(each.toFile().setReadable(false) && each.toFile().setExecutable(false));
    }
    boolean superuser = Files.isReadable(nights.state());

    NightProcess.Ended verify =
        withoutPrivileges(superuser).run("verify", "--out=" + nights.briefs());
    NightProcess.Ended history =
        withoutPrivileges(superuser).run("history", "--state=" + nights.state());

    assertThat(verify.said()).contains(nights.briefs() + ": permission denied to the user ");
    assertThat(verify.exitCode()).isEqualTo(1);
    assertThat(history.said()).contains(nights.state() + ": permission denied to the user ");
    assertThat(history.exitCode()).isEqualTo(1);
    for (Path each : List.of(nights.briefs(), nights.state())) {
      assertThat(each.toFile().setReadable(true) && each.toFile().setExecutable(true))
          .isTrue();
    }
  }

  /** The superuser may read and write everywhere, unless it gives that up. */
  private static NightProcess withoutPrivileges(boolean superuser) {
    NightProcess process = new NightProcess();
    if (superuser) {
      assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")));
      process.behind("setpriv", "--bounding-set=-dac_override,-dac_read_search");
    }
    return process;
  }

  private String[] arguments(String... more) {
    List<String> all = new ArrayList<>(List.of(
        "run",
        "--index=" + nights.index(),
        "--out=" + nights.briefs(),
        "--state=" + nights.state(),
        "--date=2025-03-07"));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  /** Rolls a chunk back where it was to be committed, once what it did is in the tables. */
  @Configuration(proxyBeanMethods = false)
  static class FailingCommit {
    @Bean
    static WatchedCommits failingCommits() {
      return failing("extractFacts:range:2");
    }
  }

  /** The same once all files are staged. */
  @Configuration(proxyBeanMethods = false)
  static class FailingVerification {
    @Bean
    static WatchedCommits failingCommits() {
      return failing("verifyBrief:1");
    }
  }

  private static WatchedCommits failing(String commit) {
    WatchedCommits.OfStep failing = new WatchedCommits.OfStep(commit);
    return new WatchedCommits((real, status) -> {
      if (failing.isTheOne(status)) {
        real.rollback(status);
        throw new TransactionSystemException("the commit failed");
      }
      real.commit(status);
    });
  }

  /** Runs out of memory in the second chunk of a step. */
  @Configuration(proxyBeanMethods = false)
  static class NoMemory {
    @Bean
    ChunkListener<Object, Object> memory() {
      AtomicInteger chunks = new AtomicInteger();
      return new ChunkListener<>() {
        @Override
        public void beforeChunk(Chunk<Object> chunk) {
          if (chunks.incrementAndGet() == 5) {
            throw new OutOfMemoryError("Java heap space");
          }
        }
      };
    }
  }
}
