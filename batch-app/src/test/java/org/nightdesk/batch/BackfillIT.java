package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights that were missed, and nights out of order. */
class BackfillIT {
  private static final int NIGHTS = 4;

  @TempDir
  private Path folder;

  private Nights nights;

  /** Each night lists the report of that day and of the day before. */
  @BeforeEach
  void writeAList() throws IOException {
    nights = new Nights(folder);
    for (int day = 1; day <= NIGHTS; day++) {
      nights.file("n%d.txt".formatted(day), gathering(day));
      if (day != 3) {
        list(day);
      }
    }
  }

  private void list(int day) throws IOException {
    String before = day == 1 ? "" : "- [n%1$d.txt](n%1$d.txt)\n".formatted(day - 1);
    nights.file(
        "INDEX-2025-03-0%d.md".formatted(day),
        "# Tonight\n\n" + before + "- [n%1$d.txt](n%1$d.txt)\n".formatted(day));
  }

  @Test
  void runsMissedNightsInOrderAndRebuildsThoseAfterThemToTheSameBytes() throws Exception {
    assertThat(night(nights, 1).exitCode()).isZero();
    Said dry = backfill("--from=2025-03-01", "--to=2025-03-03", "--dry-run");
    assertThat(dry.exitCode()).as(dry.text()).isZero();
    assertThat(dry.text())
        .contains("2025-03-01  published, stays\n")
        .contains("2025-03-02  missed, to be run           " + index(2) + "\n")
        .contains("2025-03-03  missed, has no index        " + index(3) + "\n")
        .contains("1 night would be run, 1 stands, 1 without an index");
    assertThat(Files.exists(nights.briefs().resolve("2025-03-02"))).isFalse();

    assertThat(night(nights, 4).exitCode()).isZero();
    list(3);
    Map<String, String> before = NightProcess.files(nights.briefs());

    Said late = night(nights, 2);
    assertThat(late.exitCode()).isEqualTo(2);
    assertThat(late.text())
        .contains("2025-03-02 is out of order: nights up to 2025-03-04 stand")
        .contains("nightdesk backfill --from=2025-03-02 --to=2025-03-02 --rebuild --formats=md ");
    List<String> typed = late.text().lines().reduce((one, last) -> last).stream()
        .flatMap(line -> Stream.of(line.strip().split(" ")).skip(1))
        .toList();
    Said asTold =
        Said.by(Stream.concat(typed.stream(), Stream.of("--dry-run")).toArray(String[]::new));
    assertThat(asTold.exitCode()).as(asTold.text()).isZero();
    assertThat(asTold.text()).contains("2025-03-04  published, to be run again  " + index(4));
    Said refused = backfill("--from=2025-03-01", "--to=2025-03-03");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.text())
        .contains("2025-03-02 was missed, and 1 later night up to 2025-03-04 was told without it");
    assertThat(NightProcess.files(nights.briefs())).isEqualTo(before);

    Said rebuilt = backfill("--from=2025-03-01", "--to=2025-03-03", "--rebuild");
    assertThat(rebuilt.exitCode()).as(rebuilt.text()).isZero();
    assertThat(rebuilt.text())
        .contains("2025-03-04  published, to be run again")
        .contains("4 nights run, 0 stand, 0 without an index");

    Nights undisturbed = new Nights(folder.resolve("undisturbed"));
    for (int day = 1; day <= NIGHTS; day++) {
      assertThat(night(undisturbed, day).exitCode()).isZero();
      assertThat(edition(nights, day)).isEqualTo(edition(undisturbed, day));
    }
    assertThat(nights.briefs().resolve("latest").toRealPath().getFileName().toString())
        .startsWith("2025-03-04-");
  }

  @Test
  void readsTheListsOfAnArchiveAndRefusesToTellOneListAsManyNights() throws Exception {
    nights.index("n1.txt");
    for (int day = 1; day <= 2; day++) {
      Path copy = folder.resolve("archive/2025-03-0" + day);
      Files.createDirectories(copy);
      Files.copy(nights.corpus().resolve("n%d.txt".formatted(day)), copy.resolve("n1.txt"));
      Files.copy(nights.index(), copy.resolve("INDEX.md"));
    }
    List<String> range =
        List.of("--from=2025-03-01", "--to=2025-03-02", "--index=" + nights.index());

    Said one = said("backfill", range);
    assertThat(one.exitCode()).isEqualTo(2);
    assertThat(one.text()).contains("2 nights would be read from the one index", "--archive=");
    assertThat(nights.state()).doesNotExist();

    List<String> archived = new ArrayList<>(range);
    archived.add("--archive=" + folder.resolve("archive/{date}/INDEX.md"));
    Said both = said("backfill", archived);
    assertThat(both.exitCode()).as(both.text()).isZero();
    assertThat(both.text()).contains("2 nights run");
    assertThat(Files.readString(nights.briefs().resolve("2025-03-02/brief.md")))
        .contains("Cstead")
        .doesNotContain("Dstead");
    assertThat(nights.run("--date=2025-03-03", "--formats=md")).isZero();
  }

  @Test
  void stopsAtTheFirstNightThatIsNotPublishedAndGoesOnFromThere() throws Exception {
    Files.writeString(index(2), "# Tonight\n\n- [gone.txt](gone.txt)\n");
    list(3);

    Said stopped = backfill("--from=2025-03-01", "--to=2025-03-03");
    assertThat(stopped.exitCode()).as(stopped.text()).isEqualTo(3);
    assertThat(stopped.text()).contains("stopped at 2025-03-02 with exit code 3;");
    assertThat(nights.briefs().resolve("2025-03-01")).exists();
    assertThat(nights.briefs().resolve("2025-03-03")).doesNotExist();

    list(2);
    Said rest = backfill("--from=2025-03-01", "--to=2025-03-03");
    assertThat(rest.exitCode()).as(rest.text()).isZero();
    assertThat(rest.text()).contains("2 nights run, 1 stand");
  }

  @Test
  void refusesWhatIsTooFarBackToBeToldAsItWas() {
    assertThat(night(nights, 4).exitCode()).isZero();

    Said refused =
        backfill("--from=2025-03-01", "--to=2025-03-01", "--rebuild", "--nightdesk.memory.days=2");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.text())
        .contains("2025-03-01 is more than memory.days (2) before the newest night, 2025-03-04");
  }

  @Test
  void letsNoNightOfADateStillToComeStandInTheWay() throws IOException {
    nights.index("n1.txt");
    assertThat(nights.run("--date=2031-01-01", "--formats=md")).isZero();

    assertThat(nights.run("--date=2025-03-08", "--formats=md")).isZero();
  }

  /** All files of a night with their bytes, under the name of its edition. */
  private static Map<String, String> edition(Nights of, int day) throws IOException {
    Path folder = of.briefs().resolve("2025-03-0" + day).toRealPath();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.getParent().relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private Path index(int day) {
    return nights.corpus().resolve("INDEX-2025-03-0%d.md".formatted(day));
  }

  private Said night(Nights where, int day) {
    return said("run", where, List.of("--date=2025-03-0" + day));
  }

  private Said backfill(String... more) {
    return said("backfill", nights, List.of(more));
  }

  private Said said(String command, List<String> more) {
    List<String> all = new ArrayList<>(more);
    all.add("--out=" + nights.briefs());
    all.add("--state=" + nights.state());
    return said(all, command);
  }

  private Said said(String command, Nights where, List<String> more) {
    List<String> all = new ArrayList<>(more);
    all.add("--index=" + nights.corpus().resolve("INDEX-{date}.md"));
    all.add("--out=" + where.briefs());
    all.add("--state=" + where.state());
    return said(all, command);
  }

  private static Said said(List<String> options, String command) {
    return Said.by(
        Stream.of(Stream.of(command, "--formats=md", "--nightdesk.threads=1"), options.stream())
            .flatMap(each -> each)
            .toArray(String[]::new));
  }

  /** A short report of a gathering, each day another with another speaker. */
  private static String gathering(int day) {
    return """
        Ferry meeting %1$d in %2$cstead
        2025-03-%3$02d 09:00:00

        People of %2$cstead met at the quay to speak about ferry line number %1$d, the town said.

        Chairwoman Ilse %2$carden said the line would cost 4%1$d thousand crowns and open in June.
        """.formatted(day, (char) ('A' + day), day);
  }
}
