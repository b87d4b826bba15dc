package org.nightdesk.batch.store;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings the tables of a state to the version this program reads, by the migrations in {@code
 * db/migration}.
 *
 * <p>The state says its version itself, and a night that finds the right one looks no further.
 *
 * @param database of the state
 * @param where it lies, for messages
 */
record StateSchema(StateDialect dialect, DataSource database, String where) {
  /** The number of the last migration. */
  static final String VERSION = "10";

  /** The list of migrations that were run. */
  private static final String HISTORY = "FLYWAY_SCHEMA_HISTORY";

  /** No state is older. */
  private static final String FIRST = "4";

  /**
   * Lays out the tables of a new state, and migrates those of an older one.
   *
   * @throws StateLayoutException if a newer program made them, or nobody can migrate them any more
   */
  void bring() {
    String found = found();
    if (found.equals(VERSION)) {
      return;
    }
    if (found.isEmpty()) {
      begin();
    } else {
      int version = number(found);
      if (version > number(VERSION)) {
        throw StateLayoutException.newer(where, found, VERSION);
      }
      if (version < number(FIRST)) {
        throw StateLayoutException.tooOld(where, found, FIRST);
      }
      migrate(found);
    }
    JdbcTemplate jdbc = new JdbcTemplate(database);
    // Last, so that what was cut off is begun again.
    if (jdbc.update("UPDATE STATE_VALUE SET content = ? WHERE name = 'schema'", VERSION) == 0) {
      jdbc.update("INSERT INTO STATE_VALUE (name, content) VALUES ('schema', ?)", VERSION);
    }
  }

  /** The version the state says it has; empty for none. */
  private String found() {
    if (!dialect.hasTable(database, "STATE_VALUE")) {
      return "";
    }
    String version = new JdbcTemplate(database)
        .query(
            "SELECT content FROM STATE_VALUE WHERE name = 'schema'",
            rows -> rows.next() ? rows.getString(1) : "");
    return version == null ? "" : version;
  }

  private int number(String version) {
    try {
      return Integer.parseInt(version);
    } catch (NumberFormatException e) {
      throw StateLayoutException.newer(where, version, VERSION);
    }
  }

  /**
   * What a first start that was cut off left behind in a file is laid out again from nothing; a server
   * undid what was not whole.
   */
  private void begin() {
    if (!dialect.undoesTables()) {
      JdbcTemplate jdbc = new JdbcTemplate(database);
      jdbc.execute("DROP ALL OBJECTS");
      jdbc.execute((ConnectionCallback<Boolean>) connection -> {
        NewTables.layOut(connection, dialect);
        return true;
      });
      return;
    }
    if (dialect.hasTables(database) && !dialect.hasTable(database, HISTORY)) {
      throw StateLayoutException.foreign(where);
    }
    migrate("");
  }

  /**
   * @param found the version of the state, which may have no list of migrations; empty for a new one
   */
  private void migrate(String found) {
    boolean older = !found.isEmpty();
    Flyway flyway = Flyway.configure(StateSchema.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .javaMigrations(new JobTables(dialect))
        .placeholders(Map.copyOf(dialect.placeholders()))
        .baselineOnMigrate(older)
        .baselineVersion(older ? found : FIRST)
        .baselineDescription("tables made without a list")
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .loggers("slf4j")
        .load();
    try {
      if (older && !dialect.undoesTables()) {
        flyway.repair(); // takes the note away that one failed; it can be run again
      }
      flyway.migrate();
    } catch (FlywayException e) {
      throw new IllegalStateException(
          "the tables of the state in %s cannot be brought to schema version %s: %s"
              .formatted(where, VERSION, String.valueOf(e.getMessage()).replaceAll("\\s+", " ")),
          e);
    }
  }
}
