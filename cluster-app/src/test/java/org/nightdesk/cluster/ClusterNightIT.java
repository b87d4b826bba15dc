package org.nightdesk.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.command.NightdeskCommand;

/** Nights on Spark beside local ones over the same files: they must not differ in a byte. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ClusterNightIT {
  private static final String LATER = """
      Brannock's swing bridge is to stay closed longer
      Brannock Weekly Ledger
      2025-12-05

      The swing bridge at Brannock will stay closed for fourteen weeks and not for eleven, the harbour
      office said on Friday. A crack was found in the second bearing. Repairs are now put at 2.1 million
      pounds, Osric Pell, the harbour master, said.

      "We would rather close it once than twice," Pell said.
      """;

  @TempDir
  private static Path folder;

  private static Corpus corpus;
  private static Map<String, String> local;

  @BeforeAll
  static void runsALocalNight() throws IOException {
    corpus = Corpus.copiedTo(folder.resolve("one"));
    assertThat(NightdeskCommand.run(corpus.run("local", "2025-12-04"))).isZero();
    local = corpus.files("local", "2025-12-04");
  }

  @Test
  void writesTheSameBytesAsLocalNightsThatRememberEachOtherAndGoesOnWhereItWasHeldBack()
      throws IOException {
    System.setProperty("spark.nightdesk.articlesAPart", "4");
    System.setProperty("spark.sql.queryExecutionListeners", SentByTheDriver.class.getName());
    assertThat(spark("2025-12-04")).isEqualTo(local);
    corpus.file("local/brannock-later.txt", LATER);
    assertThat(NightdeskCommand.run(corpus.run("local", "2025-12-05"))).isZero();
    assertThat(NightdeskCommand.run(corpus.run(
            "spark",
            "2025-12-05",
            "--engine=spark",
            "--master=local[2]",
            "--nightdesk.gate.from-articles=1",
            "--nightdesk.gate.rejected=0")))
        .as("held back by the gate")
        .isEqualTo(3);

    assertThat(spark("2025-12-05")).isEqualTo(corpus.files("local", "2025-12-05"));
    assertThat(corpus.log("spark", "2025-12-05"))
        .as("goes on behind the last stage that was done")
        .containsOnlyOnce("step=readCorpus")
        .containsOnlyOnce("step=writeBrief:files")
        .contains("step=publishBrief");
    assertThat(SentByTheDriver.columns())
        .as("the driver sees ids, never what is told")
        .contains(Bundle.PLACE)
        .doesNotContain("content");
    assertThat(corpus.folder().resolve("spark/var/cluster")).isDirectoryContaining("glob:**memory");
    assertThat(corpus.folder().resolve("spark/var/cluster/runs")).doesNotExist();
  }

  private static Map<String, String> spark(String night) {
    String[] run = corpus.run("spark", night, "--engine=spark", "--master=local[2]");
    assertThat(NightdeskCommand.run(run)).isZero();
    return corpus.files("spark", night);
  }

  @Test
  void submittedToAClusterItWritesTheSameBytesThoughAWorkerIsKilledInTheMiddle() throws Exception {
    Corpus other = Corpus.copiedTo(folder.resolve("other"));
    List<String> said = new ArrayList<>();
    try (Standalone spark = Standalone.start(folder.resolve("cluster"), 2)) {
      int exit = spark.nightdesk(
          line -> {
            said.add(line);
            if (line.contains("step=readCorpus")) {
              spark.killWorker(0);
            }
          },
          other.run("spark", "2025-12-04", "--engine=spark"));
      assertThat(exit).as(String.join("\n", said)).isZero();
    }
    assertThat(said).anyMatch(line -> line.contains("step=readCorpus"));
    assertThat(other.files("spark", "2025-12-04")).isEqualTo(local);
  }
}
