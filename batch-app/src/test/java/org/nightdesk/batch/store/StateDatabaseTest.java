package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class StateDatabaseTest {
  private static final long HEAP = Runtime.getRuntime().maxMemory() / 1024;

  /** H2 gives each of its segments the same whole number of bytes, and tells megabytes. */
  private static final Percentage ROUNDED = Percentage.withPercentage(10);

  @TempDir
  private Path folder;

  @Test
  void holdsMorePagesFromWhenItIsToldToUntilItIsClosed() {
    try (StateDatabase state = StateDatabase.open(folder, 1)) {
      assertThat(kilobytesOfPages(state)).isCloseTo(HEAP / 16, ROUNDED);

      state.holdMorePages();

      assertThat(kilobytesOfPages(state)).isCloseTo(HEAP / 4, ROUNDED);
    }
    try (StateDatabase state = StateDatabase.open(folder, 1)) {
      assertThat(kilobytesOfPages(state)).isCloseTo(HEAP / 16, ROUNDED);
    }
  }

  private static long kilobytesOfPages(StateDatabase state) {
    String size = new JdbcTemplate(state.dataSource()).queryForObject("""
        SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS
        WHERE SETTING_NAME = 'info.CACHE_MAX_SIZE'
        """, String.class);
    return Long.parseLong(size) * 1024;
  }
}
