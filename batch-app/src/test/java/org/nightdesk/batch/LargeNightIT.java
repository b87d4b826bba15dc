package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeNightIT {
  private static final int ARTICLES = 24_000;
  private static final int HEAP = 48_000_000;

  @TempDir
  private Path folder;

  @Test
  void writesEditsAndChecksTablesOfANightThatIsLargerThanTheHeap()
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx" + HEAP,
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            LargeNight.class.getName(),
            folder.toString(),
            Integer.toString(ARTICLES))
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said).isEqualToIgnoringNewLines("24000 articles, 240000 lines, 0 wrong []");
    assertThat(process.waitFor()).isZero();
    assertThat(Files.size(folder.resolve("all.jsonl"))).isGreaterThan(HEAP);
  }
}
