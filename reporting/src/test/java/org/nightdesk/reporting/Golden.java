package org.nightdesk.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected output, checked in under {@code src/test/resources/golden}. */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /** Compares with the checked-in file; {@code -Dgolden.update=true} rewrites it and then fails. */
  public static void assertSame(String name, byte[] actual) throws IOException {
    assertSame(FOLDER.resolve(name), actual);
  }

  /** The same for a file that lies elsewhere, such as a page of the documentation. */
  public static void assertSame(Path golden, byte[] actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.write(golden, actual);
      fail("rewrote %s: read the diff, then run again without golden.update".formatted(golden));
    }
    assertThat(new String(actual, UTF_8)).isEqualTo(Files.readString(golden));
  }
}
