package org.nightdesk.batch.backfill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where the index of a night stands: one file for all nights, or one for each where the path has
 * {@value #DATE} in it.
 *
 * @param path absolute
 */
public record NightLists(Path path) {
  /** What stands for the date of the night. */
  public static final String DATE = "{date}";

  /** Whether every night has an index of its own. */
  public boolean isDated() {
    return path.toString().contains(DATE);
  }

  /** The index of a night. */
  public Path on(LocalDate night) {
    return Path.of(path.toString().replace(DATE, night.toString()));
  }

  /**
   * The name a state knows its index by.
   *
   * @throws IOException if the one index of all nights is not there
   */
  public String name() throws IOException {
    return isDated() ? path.normalize().toString() : path.toRealPath().toString();
  }
}
