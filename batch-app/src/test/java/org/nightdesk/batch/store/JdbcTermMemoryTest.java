package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.enrichment.story.TermCounts;
import org.springframework.jdbc.core.JdbcTemplate;

class JdbcTermMemoryTest {
  private static final TermCounts COUNTS = new TermCounts(
      3, Map.of("harbour", 3, "pier", 2), Map.of(), Map.of("_orr", 2), Map.of("12-24", 2));

  @TempDir
  private Path folder;

  @Test
  void laysTheCountsOfARunAsideUntilTheyAreKept() {
    try (StateDatabase state = StateDatabase.open(folder, 2)) {
      JdbcTemplate jdbc = new JdbcTemplate(state.dataSource());
      JdbcTermMemory memory = memory(jdbc);
      assertThat(memory.tonight()).isEmpty();

      memory.setTonight(TermCounts.NONE);
      memory.setTonight(COUNTS);
      assertThat(memory.tonight()).contains(COUNTS);

      memory.forgetTonight();
      assertThat(memory.tonight()).isEmpty();
      assertThat(names(jdbc)).noneMatch(name -> name.startsWith(JdbcNightStore.OF_WORK));
    }
  }

  @Test
  void countsLaidAsideGoWithTheWorkTheyBelongTo() {
    try (StateDatabase state = StateDatabase.open(folder, 2)) {
      JdbcTemplate jdbc = new JdbcTemplate(state.dataSource());
      JdbcNightStore nights = new JdbcNightStore(jdbc);
      nights.beginWork("one run");
      memory(jdbc).setTonight(COUNTS);

      nights.beginWork("one run");
      assertThat(memory(jdbc).tonight()).contains(COUNTS);

      nights.beginWork("another run");
      assertThat(memory(jdbc).tonight()).isEmpty();
    }
  }

  private static JdbcTermMemory memory(JdbcTemplate jdbc) {
    return new JdbcTermMemory(jdbc, EarlierNights.of(LocalDate.of(2031, 5, 4), 7, 100, 3, 28, 100));
  }

  private static List<String> names(JdbcTemplate jdbc) {
    return jdbc.queryForList("SELECT name FROM STATE_VALUE", String.class);
  }
}
