package org.nightdesk.batch.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileAccessTest {
  @TempDir
  private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(folder.resolve("brief/csv"));
    for (String file : new String[] {"brief/brief.md", "brief/csv/points.csv", "other"}) {
      Files.writeString(folder.resolve(file), "x");
      mode(file, "rw-rw-rw-");
    }
    Files.createSymbolicLink(folder.resolve("brief/link"), Path.of("../other"));
  }

  @ParameterizedTest
  @CsvSource({
    "owner, rw-------, rwx------",
    "group, rw-r-----, rwxr-x---",
    "everyone, rw-r--r--, rwxr-xr-x"
  })
  void letsThoseReadWhomTheSettingNames(String setting, String file, String ofFolder)
      throws IOException {
    FileAccess.of(setting).settle(folder.resolve("brief"));

    assertThat(mode("brief")).isEqualTo(ofFolder);
    assertThat(mode("brief/csv")).isEqualTo(ofFolder);
    assertThat(mode("brief/brief.md")).isEqualTo(file);
    assertThat(mode("brief/csv/points.csv")).isEqualTo(file);
  }

  @Test
  void followsNoLink() throws IOException {
    FileAccess.OWNER.settle(folder.resolve("brief"));

    assertThat(mode("other")).isEqualTo("rw-rw-rw-");
  }

  @Test
  void makesFoldersNarrowAndLeavesThoseThatAreThere() throws IOException {
    mode("brief", "rwxrwxrwx");
    FileAccess.GROUP.makeFolder(folder.resolve("brief"));
    FileAccess.GROUP.makeFolder(folder.resolve("new"));

    assertThat(mode("brief")).isEqualTo("rwxrwxrwx");
    assertThat(mode("new")).isEqualTo("rwxr-x---");
  }

  @Test
  void touchesInTheFolderOfAStateWhatIsOfTheStateAlone() throws IOException {
    Files.createDirectories(folder.resolve("log/2025-03-07"));
    for (String file : new String[] {"nightdesk.mv.db", "log/2025-03-07/run.log", "run.lock"}) {
      Files.writeString(folder.resolve(file), "x");
      mode(file, "rw-rw-rw-");
    }
    FileAccess.GROUP.settleState(folder);

    assertThat(mode("nightdesk.mv.db")).isEqualTo("rw-r-----");
    assertThat(mode("run.lock")).isEqualTo("rw-r-----");
    assertThat(mode("log/2025-03-07/run.log")).isEqualTo("rw-r-----");
    assertThat(mode("other")).isEqualTo("rw-rw-rw-");
    assertThat(mode("brief/brief.md")).isEqualTo("rw-rw-rw-");
  }

  private String mode(String path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
  }

  private void mode(String path, String mode) throws IOException {
    Files.setPosixFilePermissions(folder.resolve(path), PosixFilePermissions.fromString(mode));
  }
}
