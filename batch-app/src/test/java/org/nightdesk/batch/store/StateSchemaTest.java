package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;

class StateSchemaTest {
  @TempDir
  private Path folder;

  @Test
  void aNewStateHasTheLastVersionThereIsAMigrationTo() throws Exception {
    try (var scripts = Files.list(Path.of(
            StateSchemaTest.class.getResource("/db/migration/V4__tables.sql").toURI())
        .getParent())) {
      assertThat(scripts.map(script -> script.getFileName().toString().replace(".sql", "")))
          .containsExactlyInAnyOrderElementsOf(NewTables.SCRIPTS);
    }
    assertThat(NewTables.SCRIPTS.getLast()).startsWith("V" + StateSchema.VERSION + "__");

    try (StateDatabase state = StateDatabase.open(folder, 1)) {
      assertThat(version(new JdbcTemplate(state.dataSource()))).isEqualTo(StateSchema.VERSION);
    }
  }

  @Test
  void aStateMadeWithoutAListIsMigratedFromTheVersionItHas() {
    try (StateDatabase state = StateDatabase.open(folder, 1)) {
      JdbcTemplate jdbc = new JdbcTemplate(state.dataSource());
      jdbc.execute("DROP TABLE FACTS_READ");
      jdbc.execute("CREATE TABLE MENTION (article_id VARCHAR(17) PRIMARY KEY)"); // gone since 9
      jdbc.update("UPDATE STATE_VALUE SET content = '5' WHERE name = 'schema'");
    }

    try (StateDatabase state = StateDatabase.open(folder, 1)) {
      JdbcTemplate jdbc = new JdbcTemplate(state.dataSource());
      assertThat(history(jdbc))
          .containsExactly("5 true", "6 true", "7 true", "8 true", "9 true", "10 true");
      assertThat(version(jdbc)).isEqualTo(StateSchema.VERSION);
      assertThat(columnsAndIndexes(jdbc)).isEqualTo(columnsAndIndexesOfANewState());
    }
  }

  @Test
  void aStateOfVersionFourIsMigratedAndKeepsWhatItHolds() throws SQLException {
    makeVersionFour();

    try (StateDatabase state = StateDatabase.open(folder, 1)) {
      JdbcTemplate jdbc = new JdbcTemplate(state.dataSource());
      assertThat(jdbc.queryForList("SELECT night || ' ' || run_id FROM NIGHT", String.class))
          .containsExactly("2025-03-06 0123456789abcdef");
      assertThat(history(jdbc))
          .containsExactly("4 true", "5 true", "6 true", "7 true", "8 true", "9 true", "10 true");
      assertThat(version(jdbc)).isEqualTo(StateSchema.VERSION);
      assertThat(columnsAndIndexes(jdbc)).isEqualTo(columnsAndIndexesOfANewState());
    }
  }

  @Test
  void aMigrationThatWasCutOffIsRunToItsEnd() throws SQLException {
    makeVersionFour();
    try (Connection killed = connect()) {
      // As after a kill between the statement and the note that it was run.
      killed
          .createStatement()
          .execute("CREATE INDEX REPEATED_TEXT_BY_NIGHT ON REPEATED_TEXT (night)");
    }

    try (StateDatabase state = StateDatabase.open(folder, 1)) {
      JdbcTemplate jdbc = new JdbcTemplate(state.dataSource());
      assertThat(version(jdbc)).isEqualTo(StateSchema.VERSION);
      // As after a kill between the migration and the state's own word about its version.
      jdbc.update("UPDATE STATE_VALUE SET content = '4' WHERE name = 'schema'");
    }

    try (StateDatabase state = StateDatabase.open(folder, 1)) {
      JdbcTemplate jdbc = new JdbcTemplate(state.dataSource());
      assertThat(version(jdbc)).isEqualTo(StateSchema.VERSION);
      assertThat(columnsAndIndexes(jdbc)).isEqualTo(columnsAndIndexesOfANewState());
    }
  }

  @Test
  void whatOlderNightsToldIsKeptByStoryAlsoWhenTheMigrationWasCutOffBehindIt() throws SQLException {
    makeVersionFour();
    try (Connection old = connect()) {
      var statement = old.createStatement();
      statement.execute("INSERT INTO PAST_POINT VALUES ('2025-03-06', 'p2', 's1', '2025-03-05'),"
          + " ('2025-03-06', 'p1', 's1', '2025-03-06'), ('2025-03-06', 'p3', 's2', '2025-03-06')");
      statement.execute("INSERT INTO PAST_DIFFERENCE VALUES"
          + " ('2025-03-06', 'd1', 's1', 'FIGURE', 'toll', '3 or 5', 'open')");
      statement.execute("INSERT INTO PAST_WORDING VALUES ('2025-03-06', 'p1', 7),"
          + " ('2025-03-06', 'p1', -9), ('2025-03-06', 'p2', 8), ('2025-03-06', 'd1', 5)");
      statement.execute("INSERT INTO STATE_VALUE VALUES ('work', 'of a run that was cut off')");
    }
    List<ToldLines.Told> ofTheFirst = List.of(
        new ToldLines.Told("d1", "", Set.of(5L)),
        new ToldLines.Told("p1", "2025-03-06", Set.of(7L, -9L)),
        new ToldLines.Told("p2", "2025-03-05", Set.of(8L)));

    try (StateDatabase state = StateDatabase.open(folder, 1)) {
      JdbcTemplate jdbc = new JdbcTemplate(state.dataSource());
      assertThat(told(jdbc, "s1")).isEqualTo(ofTheFirst);
      assertThat(told(jdbc, "s2"))
          .containsExactly(new ToldLines.Told("p3", "2025-03-06", Set.of()));
      assertThat(jdbc.queryForList("SELECT name FROM STATE_VALUE", String.class))
          .doesNotContain("work");
      // As after a kill between the last statement and the note that it was run.
      jdbc.update("DELETE FROM \"flyway_schema_history\" WHERE \"version\" IN ('8', '9', '10')");
      jdbc.update("UPDATE STATE_VALUE SET content = '7' WHERE name = 'schema'");
    }

    try (StateDatabase state = StateDatabase.open(folder, 1)) {
      JdbcTemplate jdbc = new JdbcTemplate(state.dataSource());
      assertThat(told(jdbc, "s1")).isEqualTo(ofTheFirst);
      assertThat(columnsAndIndexes(jdbc)).isEqualTo(columnsAndIndexesOfANewState());
    }
  }

  private static List<ToldLines.Told> told(JdbcTemplate jdbc, String story) {
    return ToldLines.read(jdbc.queryForList(
        "SELECT told FROM PAST_TOLD WHERE night = '2025-03-06' AND story_id = ? ORDER BY part",
        String.class,
        story));
  }

  @Test
  void aFirstStartThatWasCutOffIsBegunAgain() throws SQLException {
    try (Connection killed = connect()) {
      killed.createStatement().execute("CREATE TABLE NIGHT (night VARCHAR(10) PRIMARY KEY)");
    }

    try (StateDatabase state = StateDatabase.open(folder, 1)) {
      assertThat(columnsAndIndexes(new JdbcTemplate(state.dataSource())))
          .isEqualTo(columnsAndIndexesOfANewState());
    }
  }

  @Test
  void aStateOfANewerVersionIsRefusedAndNotTouched() {
    setVersion("1000");

    assertThatThrownBy(() -> StateDatabase.open(folder, 1))
        .isInstanceOf(StateLayoutException.class)
        .hasMessage(
            ("the state in %s has schema version 1000, newer than this Nightdesk's %s and not"
                    + " touched; run the newer Nightdesk, or begin another state with --state")
                .formatted(folder, StateSchema.VERSION));

    setVersion(StateSchema.VERSION);
    try (StateDatabase state = StateDatabase.open(folder, 1)) {
      assertThat(new JdbcTemplate(state.dataSource())
              .queryForList("SELECT night FROM NIGHT", String.class))
          .containsExactly("2025-03-06");
    }
  }

  @Test
  void aStateFromBeforeThereWereMigrationsIsRefused() {
    setVersion("3");

    assertThatThrownBy(() -> StateDatabase.open(folder, 1))
        .isInstanceOf(StateLayoutException.class)
        .hasMessageContaining("has schema version 3, older than 4");
  }

  /** A state with a night in it that says it has this version. */
  private void setVersion(String version) {
    try (Connection connection = connect()) {
      var statement = connection.createStatement();
      statement.execute("CREATE TABLE IF NOT EXISTS STATE_VALUE"
          + " (name VARCHAR(40) PRIMARY KEY, content VARCHAR(1048576) NOT NULL)");
      statement.execute("CREATE TABLE IF NOT EXISTS NIGHT (night VARCHAR(10) PRIMARY KEY)");
      statement.execute("MERGE INTO NIGHT VALUES ('2025-03-06')");
      statement.execute("MERGE INTO STATE_VALUE VALUES ('schema', '%s')".formatted(version));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A state as programs made it that kept no list of migrations. */
  private void makeVersionFour() throws SQLException {
    try (Connection connection = connect()) {
      ScriptUtils.executeSqlScript(
          connection, new ClassPathResource("org/springframework/batch/core/schema-h2.sql"));
      ScriptUtils.executeSqlScript(connection, new ClassPathResource("state/version-4.sql"));
      var statement = connection.createStatement();
      statement.execute("INSERT INTO STATE_VALUE VALUES ('schema', '4')");
      statement.execute("INSERT INTO NIGHT VALUES ('2025-03-06', '0123456789abcdef', 'd')");
    }
  }

  private Connection connect() throws SQLException {
    JdbcDataSource database = new JdbcDataSource();
    database.setUrl("jdbc:h2:file:" + folder.resolve("nightdesk"));
    database.setUser("sa");
    return database.getConnection();
  }

  private static String version(JdbcTemplate jdbc) {
    return String.join(
        "",
        jdbc.queryForList("SELECT content FROM STATE_VALUE WHERE name = 'schema'", String.class));
  }

  private static List<String> history(JdbcTemplate jdbc) {
    return jdbc.query("""
        SELECT "version", "success" FROM "flyway_schema_history"
        WHERE "version" IS NOT NULL ORDER BY "installed_rank"
        """, (row, n) -> row.getString(1) + " " + row.getBoolean(2));
  }

  private List<String> columnsAndIndexesOfANewState() {
    try (StateDatabase state = StateDatabase.open(folder.resolve("new"), 1)) {
      return columnsAndIndexes(new JdbcTemplate(state.dataSource()));
    }
  }

  private static List<String> columnsAndIndexes(JdbcTemplate jdbc) {
    return jdbc.queryForList("""
        SELECT TABLE_NAME || ' ' || COLUMN_NAME || ' ' || DATA_TYPE || ' '
          || COALESCE(CHARACTER_MAXIMUM_LENGTH, 0) || ' ' || IS_NULLABLE || ' '
          || COALESCE(COLUMN_DEFAULT, '') AS line
        FROM INFORMATION_SCHEMA.COLUMNS
        WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME <> 'flyway_schema_history'
        UNION ALL
        SELECT TABLE_NAME || ' ' || COLUMN_NAME || ' ' || ORDINAL_POSITION || ' ' || IS_UNIQUE
        FROM INFORMATION_SCHEMA.INDEX_COLUMNS
        WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME <> 'flyway_schema_history'
        ORDER BY line
        """, String.class);
  }
}
