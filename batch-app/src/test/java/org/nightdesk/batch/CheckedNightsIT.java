package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was checked on one night is taken for checked on the next, until somebody asks for more. */
class CheckedNightsIT {
  private static final String SECOND = "--date=2025-03-08";

  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeEach
  void runTheFirstNight() throws IOException {
    nights = new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .file("ferry.txt", Valley.FERRY)
        .index("dam.txt", "choir.txt");
    assertThat(nights.run()).isZero();
    nights.index("dam.txt", "choir.txt", "ferry.txt");
  }

  private List<Integer> asBefore(String night) throws IOException {
    return Files.readAllLines(nights.state().resolve("log").resolve(night).resolve("run.log"))
        .stream()
        .filter(line -> line.contains("step=verifyBrief"))
        .map(line -> line.replaceAll(".*articles_as_checked_before=([0-9]+) .*", "$1"))
        .map(Integer::valueOf)
        .toList();
  }

  @Test
  void checksOnASecondNightWhatIsNewAndAllWhereAllIsComputedAnew() throws IOException {
    assertThat(nights.run(SECOND)).isZero();
    assertThat(nights.run(SECOND, "--fresh")).isZero();

    assertThat(asBefore("2025-03-07")).containsExactly(0);
    // One of the two may have been drawn all the same, and both only once in ten thousand runs.
    assertThat(asBefore("2025-03-08")).hasSize(2).first().isIn(1, 2);
    assertThat(asBefore("2025-03-08")).last().isEqualTo(0);
  }
}
