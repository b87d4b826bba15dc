package org.nightdesk.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TarballTest {
  private static final Instant TIME = Instant.parse("2025-03-07T00:00:00Z");

  @Test
  void givesTheSameBytesInWhateverOrderFilesAreAdded() throws IOException {
    FileTree one = new FileTree().text("b/two", "2").text("a", "1").link("b/link", "two");
    FileTree other = new FileTree().link("b/link", "two").text("a", "1").text("b/two", "2");

    assertThat(Tarball.of(one, "./", TIME)).isEqualTo(Tarball.of(other, "./", TIME));
    assertThat(one.entries())
        .extracting(FileTree.Entry::path)
        .containsExactly("a", "b/", "b/link", "b/two");
  }

  @Test
  void refusesTwoFilesOfOneName() {
    FileTree tree = new FileTree().text("a", "1");

    assertThatThrownBy(() -> tree.text("a", "2")).hasMessage("two files are called a");
  }
}
