package org.nightdesk.cluster.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.corpus.index.CorpusDigest;
import org.nightdesk.corpus.index.CorpusIndex;

/** A corpus behind an address is the corpus behind its path. */
class HadoopFilesTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("project.folder", "..")).resolve("seeds/INDEX.md");

  @TempDir
  private Path folder;

  private static Path behindAddress(Path path) {
    return HadoopFiles.path("file://" + path.toAbsolutePath().normalize());
  }

  @Test
  void followsAnIndexToTheSameFilesWithTheSameBytes() throws Exception {
    CorpusIndex local = CorpusIndex.open(SAMPLE);

    CorpusIndex index = CorpusIndex.open(behindAddress(SAMPLE));

    assertThat(index.entries()).isEqualTo(local.entries());
    assertThat(index.refusals()).isEqualTo(local.refusals());
    assertThat(CorpusDigest.of(index)).isEqualTo(CorpusDigest.of(local));
  }

  @Test
  void readsAnArchiveFromItsEnd() throws Exception {
    Path file = Files.writeString(folder.resolve("x.bin"), "0123456789");

    try (var channel = java.nio.channels.FileChannel.open(behindAddress(file))) {
      assertThat(channel.size()).isEqualTo(10);
    }
  }

  @Test
  void isNotLedOutOfAFolderByDots() {
    Path inside = behindAddress(folder.resolve("news"));

    assertThat(inside.resolve("../x").normalize()).isEqualTo(behindAddress(folder.resolve("x")));
    assertThat(inside.resolve("../x").normalize().startsWith(inside)).isFalse();
    assertThat(behindAddress(folder).relativize(inside.resolve("a.txt"))).hasToString("news/a.txt");
  }

  @Test
  void saysThatAFileIsMissingAndWritesNothing() {
    Path missing = behindAddress(folder.resolve("missing.txt"));

    assertThat(Files.exists(missing)).isFalse();
    assertThatThrownBy(missing::toRealPath).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> Files.createDirectory(missing))
        .isInstanceOf(ReadOnlyFileSystemException.class);
  }
}
