package org.nightdesk.batch.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightdesk.batch.disk.FaultyDisk;
import org.nightdesk.batch.disk.FaultyDisk.Fault;

/**
 * Publishing on a disk on which one change after the other goes wrong: what readers see is the old night
 * whole or the new one whole, before every change too, and publishing again ends as if nothing had been.
 */
class EditionFoldersFaultsTest {
  private static final String NIGHT = "2025-03-07";
  private static final String NEW_RUN = "bbbb";
  private static final Map<String, String> OLD =
      Map.of("run.json", "{\"run_id\": \"old\"}", "csv/points.csv", "p1\r\n");
  private static final Map<String, String> NEW =
      Map.of("run.json", "{\"run_id\": \"new\"}", "csv/points.csv", "p2\r\np3\r\n");
  private static final Map<String, String> NOTHING = Map.of();

  @TempDir
  private Path folder;

  private final FaultyDisk disk = new FaultyDisk();
  private int rounds;

  /** What stands under the date before. */
  enum Before {
    /** No night at all. */
    NOTHING_YET(NOTHING, ""),
    /** The same date with other inputs. */
    ANOTHER_EDITION(OLD, "aaaa"),
    /** The same edition with files that somebody has changed. */
    SAME_NAME_OTHER_BYTES(OLD, NEW_RUN),
    /** The same edition: a run that was killed right after publishing. */
    SAME_BYTES(NEW, NEW_RUN);

    private final Map<String, String> files;
    private final String run;

    Before(Map<String, String> files, String run) {
      this.files = files;
      this.run = run;
    }
  }

  @ParameterizedTest
  @EnumSource(Before.class)
  void showsOneNightWholeWhicheverChangeToTheDiskFails(Before before) throws IOException {
    int changes = undisturbed(before);
    assertThat(changes).isGreaterThan(10);
    for (Fault fault : Fault.values()) {
      for (int at = 1; at <= changes; at++) {
        Path out = prepare(before);
        disk.fail(fault, at);
        boolean failed = fails(out);
        assertThat(disk.hasFailed()).isTrue();
        disk.mend();

        assertThat(visible(out))
            .as("%s at change %d", fault, at)
            .isIn(failed ? List.of(before.files, NEW) : List.of(NEW));
        publish(disk.path(out));
        assertThat(visible(out)).as("%s at change %d, again", fault, at).isEqualTo(NEW);
        assertThat(leftOver(out, before)).as("%s at change %d", fault, at).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NOTHING_YET", "ANOTHER_EDITION"})
  void stagesAgainWhateverAFaultLeftBehind(Before before) throws IOException {
    Path out = prepare(before);
    disk.mend();
    folders(disk.path(out)).begin();
    int changes = disk.changes();
    for (Fault fault : Fault.values()) {
      for (int at = 1; at <= changes; at++) {
        Path again = prepare(before);
        disk.fail(fault, at);
        try {
          folders(disk.path(again)).begin();
        } catch (IOException e) {
          assertThat(e).hasMessageContaining("no space left on device");
        }
        disk.mend();
        assertThat(visible(again)).isEqualTo(before.files);
        Path staging = folders(disk.path(again)).begin();
        assertThat(files(staging)).isEmpty();
        write(staging, NEW);
        publish(disk.path(again));
        assertThat(visible(again)).isEqualTo(NEW);
      }
    }
  }

  private int undisturbed(Before before) throws IOException {
    Path out = prepare(before);
    disk.mend();
    disk.watch((change, path) ->
        assertThat(visible(out)).as("before %s of %s", change, path).isIn(before.files, NEW));
    publish(disk.path(out));
    disk.watch((change, path) -> {});
    assertThat(visible(out)).isEqualTo(NEW);
    return disk.changes();
  }

  private boolean fails(Path out) {
    try {
      publish(disk.path(out));
      return false;
    } catch (IOException | UncheckedIOException e) {
      return true;
    }
  }

  private static void publish(Path out) throws IOException {
    folders(out).publish();
  }

  private static EditionFolders folders(Path out) {
    return new EditionFolders(out, NIGHT, NEW_RUN);
  }

  /** A folder of briefs as it is when the new edition is staged. */
  private Path prepare(Before before) throws IOException {
    Path out = folder.resolve("round" + rounds++);
    if (!before.files.isEmpty()) {
      EditionFolders old = new EditionFolders(disk.path(out), NIGHT, before.run);
      write(old.begin(), before.files);
      old.publish();
    }
    write(folders(disk.path(out)).begin(), NEW);
    return out;
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** The files under the date's link, which are those under {@code latest}; none where there is no link. */
  private static Map<String, String> visible(Path out) throws IOException {
    Map<String, String> dated = files(out.resolve(NIGHT));
    if (Files.isSymbolicLink(out.resolve("latest"))) {
      assertThat(files(out.resolve("latest"))).isEqualTo(dated);
    }
    return dated;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isSymbolicLink(folder) || Files.isDirectory(folder)) {
      Path real = folder.toRealPath();
      try (Stream<Path> all = Files.walk(real)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(real.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  /** What stands in the folder of briefs beside the new edition, and the other one there was before. */
  private static List<String> leftOver(Path out, Before before) throws IOException {
    try (Stream<Path> all = Stream.of(out, out.resolve(".editions"), out.resolve(".staging"))
        .flatMap(EditionFoldersFaultsTest::list)) {
      return all.map(path -> out.relativize(path).toString())
          .filter(path -> !List.of(NIGHT, "latest", ".editions", ".staging").contains(path))
          .filter(path -> !path.equals(".editions/" + NIGHT + "-" + NEW_RUN))
          .filter(path -> !path.equals(".editions/" + NIGHT + "-" + before.run))
          .toList();
    }
  }

  private static Stream<Path> list(Path folder) {
    try {
      return Files.list(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
