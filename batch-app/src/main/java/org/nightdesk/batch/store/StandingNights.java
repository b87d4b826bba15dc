package org.nightdesk.batch.store;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** The nights a state has published, asked for without a run. */
public final class StandingNights {
  private StandingNights() {}

  /**
   * The dates; none for a state that is not there yet, and no file is made for one.
   *
   * @param held the lock on the state
   */
  @SuppressWarnings("unused")
  public static SortedSet<LocalDate> in(StatePlace place, RunLock held) {
    SortedSet<LocalDate> nights = new TreeSet<>();
    if (place.server().isEmpty() && !Files.exists(place.folder().resolve("nightdesk.mv.db"))) {
      return nights;
    }
    try (StateDatabase database = place.open(2)) {
      new JdbcTemplate(database.dataSource())
          .queryForList("SELECT night FROM NIGHT", String.class)
          .forEach(night -> nights.add(LocalDate.parse(night)));
    }
    return nights;
  }
}
