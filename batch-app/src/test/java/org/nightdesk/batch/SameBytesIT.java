package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same files, whoever runs the night, where and when. */
class SameBytesIT {
  private static final Path INDEX =
      Path.of(System.getProperty("project.folder", "..")).resolve("seeds/INDEX.md");

  @TempDir
  private Path folder;

  @Test
  void writesTheSameBytesUnderAnotherClockZoneLanguageUserAndNumberOfThreads() throws Exception {
    NightProcess.Ended one = new NightProcess()
        .option("-D" + TestNight.CLOCK + "=2025-12-04T03:00:00Z")
        .option("-Duser.timezone=America/Lima")
        .option("-Duser.language=en")
        .environment("TZ", "America/Lima")
        .run(arguments("one", 1));
    NightProcess.Ended other = new NightProcess()
        .option("-D" + TestNight.CLOCK + "=2031-07-19T23:59:59Z")
        .option("-Duser.timezone=Asia/Tokyo")
        .option("-Duser.language=ar")
        .option("-Duser.country=EG")
        .option("-Duser.name=somebody")
        .option("-Dfile.encoding=US-ASCII")
        .environment("TZ", "Asia/Tokyo")
        .environment("LANG", "tr_TR.ISO-8859-9")
        .run(arguments("other", 4));

    assertThat(one.exitCode()).as(one.said()).isZero();
    assertThat(other.exitCode()).as(other.said()).isZero();
    assertThat(NightProcess.files(folder.resolve("other/briefs")))
        .isEqualTo(NightProcess.files(folder.resolve("one/briefs")));
  }

  private String[] arguments(String name, int threads) {
    return new String[] {
      "run",
      "--index=" + INDEX.toAbsolutePath().normalize(),
      "--out=" + folder.resolve(name).resolve("briefs"),
      "--state=" + folder.resolve(name).resolve("var"),
      "--date=2025-12-04",
      "--nightdesk.threads=" + threads,
      "--nightdesk.chunk=" + (2 * threads + 1)
    };
  }
}
