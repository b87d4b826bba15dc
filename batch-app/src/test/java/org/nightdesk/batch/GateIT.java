package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night outside its bounds: the last good brief stands unless somebody asks for the new one. */
class GateIT {
  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeEach
  void publishOneNight() throws IOException {
    nights = new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .file("ferry.txt", Valley.FERRY)
        .index("dam.txt", "choir.txt", "ferry.txt");
    assertThat(nights.run("--nightdesk.gate.from-articles=2")).isZero();
    nights.index("dam.txt", "missing.txt");
  }

  @Test
  void keepsTheLastGoodBriefAndSaysWhyAndWhereTheNewOneStands() throws Exception {
    NightProcess.Ended ended = second();

    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.said())
        .contains("1 article was read, 3 are usual (nightdesk.gate.fewest-of-usual 0.5)")
        .contains("The brief stands in " + nights.briefs().resolve(".staging"))
        .contains("the last good one stays published. --publish-anyway publishes it");
    assertThat(nights.briefs().resolve("latest").toRealPath().getFileName().toString())
        .startsWith("2025-03-07-");
    assertThat(nights.briefs().resolve("2025-03-08")).doesNotExist();
  }

  @Test
  void publishesItWhenAskedToAndRecordsWhy() throws Exception {
    assertThat(second().exitCode()).isEqualTo(3);

    NightProcess.Ended ended = second("--publish-anyway");

    assertThat(ended.exitCode()).as(ended.said()).isZero();
    assertThat(ended.said()).contains("published anyway: 1 article was read, 3 are usual");
    assertThat(Files.readString(nights.briefs().resolve("2025-03-08/run.json")))
        .contains("\"published_anyway\" : [")
        .contains("\"1 article was read, 3 are usual (nightdesk.gate.fewest-of-usual 0.5)\"");
  }

  @Test
  void recordsNothingWhereNoBoundIsPassed() throws Exception {
    NightProcess.Ended ended = second("--nightdesk.gate.fewest-of-usual=0", "--publish-anyway");

    assertThat(ended.exitCode()).as(ended.said()).isZero();
    assertThat(Files.readString(nights.briefs().resolve("2025-03-08/run.json")))
        .doesNotContain("published_anyway");
  }

  @Test
  void looksAtNoSharesOnANightOfFewArticles() throws Exception {
    NightProcess.Ended ended = second("--nightdesk.gate.from-articles=50");

    assertThat(ended.exitCode()).as(ended.said()).isZero();
  }

  private NightProcess.Ended second(String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(
        "run",
        "--index=" + nights.index(),
        "--out=" + nights.briefs(),
        "--state=" + nights.state(),
        "--date=2025-03-08",
        "--formats=csv"));
    for (String given : more) {
      arguments.add(given);
    }
    for (String usual :
        List.of("--nightdesk.gate.from-articles=2", "--nightdesk.gate.fewest-of-usual=0.5")) {
      if (arguments.stream().noneMatch(a -> a.startsWith(usual.substring(0, usual.indexOf('='))))) {
        arguments.add(usual);
      }
    }
    return new NightProcess().run(arguments.toArray(String[]::new));
  }
}
