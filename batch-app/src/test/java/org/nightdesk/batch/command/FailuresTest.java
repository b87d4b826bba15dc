package org.nightdesk.batch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void sayOfAFileWhatIsWrongWithIt() {
    assertThat(Failures.message(new UncheckedIOException(new AccessDeniedException("/srv/briefs"))))
        .startsWith("/srv/briefs: permission denied to the user ");
    assertThat(Failures.message(new NoSuchFileException("/srv/briefs/latest/run.json")))
        .isEqualTo("/srv/briefs/latest/run.json: no such file or folder");
  }
}
