package org.nightdesk.batch.store;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** How well the file of the state is used: what is deleted leaves gaps in it. */
public final class StateSpace {
  private static final int WHOLE = 100;

  private final JdbcTemplate jdbc;
  private final StateDatabase database;

  public StateSpace(JdbcTemplate jdbc, StateDatabase database) {
    this.jdbc = jdbc;
    this.database = database;
  }

  /**
   * Has the file written anew when it is closed, where less of it is in use.
   *
   * @param percent from 0 to 100
   * @return whether that will be done
   */
  public boolean compactBelow(int percent) {
    boolean wanted = used() < percent;
    if (wanted) {
      database.compactOnClose();
    }
    return wanted;
  }

  /** Percent of the file's chunks that hold what is current; 100 where the database does not say. */
  private int used() {
    try {
      return jdbc.queryForList("""
              SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS
              WHERE SETTING_NAME = 'info.CHUNKS_FILL_RATE'
              """, String.class).stream()
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(WHOLE);
    } catch (DataAccessException | NumberFormatException e) {
      return WHOLE;
    }
  }
}
