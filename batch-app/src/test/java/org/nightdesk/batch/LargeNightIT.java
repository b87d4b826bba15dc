package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of the night take more than the heap, were they held. */
class LargeNightIT {
  private static final int ARTICLES = 8_000;
  private static final int HEAP = 64_000_000;

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

    assertThat(said).isEqualToIgnoringNewLines("8000 articles, 320000 lines, 0 wrong []");
    assertThat(process.waitFor()).isZero();
  }
}
