package org.nightdesk.benchmarks.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
  @TempDir
  private Path folder;

  private Path one;
  private Path other;

  @BeforeEach
  void makesTwoAlike() throws IOException {
    one = twoFiles("one");
    other = twoFiles("other");
  }

  private Path twoFiles(String name) throws IOException {
    Path made = Files.createDirectories(folder.resolve(name + "/csv")).getParent();
    Files.writeString(made.resolve("brief.md"), "# A brief\n");
    Files.writeString(made.resolve("csv/points.csv"), "a,b\r\n");
    return made;
  }

  @Test
  void findsNothingBetweenFoldersWithTheSameBytesThoughOneIsALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), one);

    assertThat(Folders.different(link, other)).isEmpty();
    assertThat(Folders.size(one)).isEqualTo(15);
  }

  @Test
  void namesTheFileOfWhichOneByteIsAnother() throws IOException {
    Files.writeString(other.resolve("csv/points.csv"), "a,c\r\n");

    assertThat(Folders.different(one, other))
        .isEqualTo(Path.of("csv/points.csv").toString());
  }

  @Test
  void isNotContentWithAFileMoreOrLessOrWithNoFilesAtAll() throws IOException {
    Files.delete(other.resolve("brief.md"));

    assertThat(Folders.different(one, other)).isNotEmpty();
    assertThat(Folders.different(folder.resolve("none"), folder.resolve("none")))
        .isNotEmpty();
    assertThat(Folders.size(folder.resolve("none"))).isZero();
  }
}
