package org.nightdesk.batch.store;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the databases that may hold a state do differently. All statements of the stores are the same for
 * both; only how tables are laid out is told here.
 */
enum StateDialect {
  /** A file in the state folder. */
  H2(
      "org/springframework/batch/core/schema-h2.sql",
      Map.of("long_text", "VARCHAR(1048576)", "bytewise", "", "no_long_keys", "")),
  /** A server; its index entries are short, and it sorts texts by a language unless told otherwise. */
  POSTGRESQL(
      "org/springframework/batch/core/schema-postgresql.sql",
      Map.of(
          "long_text", "TEXT COLLATE \"C\"", "bytewise", " COLLATE \"C\"", "no_long_keys", "--"));

  private final String jobTables;
  private final Map<String, String> placeholders;

  StateDialect(String jobTables, Map<String, String> placeholders) {
    this.jobTables = jobTables;
    this.placeholders = placeholders;
  }

  /** The job repository's own script. */
  ClassPathResource jobTables() {
    return new ClassPathResource(jobTables);
  }

  /** What is filled in where a migration names it. */
  Map<String, String> placeholders() {
    return placeholders;
  }

  /** Whether a change of tables that is cut off leaves nothing behind. */
  boolean undoesTables() {
    return this == POSTGRESQL;
  }

  /**
   * Whether there is such a table in the schema the connections work in.
   *
   * @param name in capitals
   */
  boolean hasTable(DataSource database, String name) {
    Integer count = new JdbcTemplate(database).queryForObject("""
            SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES
            WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND UPPER(TABLE_NAME) = ?
            """, Integer.class, name);
    return count != null && count > 0;
  }

  /** Whether there is any table in the schema the connections work in. */
  boolean hasTables(DataSource database) {
    Integer count = new JdbcTemplate(database).queryForObject("""
        SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = CURRENT_SCHEMA
        """, Integer.class);
    return count != null && count > 0;
  }
}
