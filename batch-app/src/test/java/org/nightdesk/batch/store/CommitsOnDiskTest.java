package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is left of a file whose process is killed while it commits. Nothing of this is our code: it is what a
 * state asks of its database, and H2 2.5.252 does not give it.
 */
class CommitsOnDiskTest {
  private static final List<String> TABLES = List.of("A", "B", "C");
  private static final int ROWS = 20_000;
  private static final int CHANGES = TABLES.size() * ROWS;
  private static final int KILLS = 4;
  private static final String COMMITTING = "committing";

  @TempDir
  private Path folder;

  @Test
  @Timeout(300)
  void aCommitThatIsCutOffHappenedOrDidNot() throws Exception {
    SplittableRandom random = new SplittableRandom(3);
    for (int kill = 0; kill < KILLS; kill++) {
      Path file = folder.resolve("killed" + kill);
      Process process = new ProcessBuilder(
              ProcessHandle.current().info().command().orElseThrow(),
              "-cp",
              System.getProperty("java.class.path"),
              Commits.class.getName(),
              file.toString())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
      try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
        assertThat(said.readLine()).isEqualTo(COMMITTING);
        process.waitFor(random.nextInt(20, 250), TimeUnit.MILLISECONDS);
      } finally {
        process.destroyForcibly().waitFor();
      }

      assertThat(rows(file, "")).as("rows that can be changed").isEqualTo(TABLES.size() * ROWS);
      assertThat(rows(file, " WHERE n > 0")).as("rows of the commit").isIn(0, TABLES.size() * ROWS);
    }
  }

  /** Changes every row of three tables in one transaction. */
  static final class Commits {
    private Commits() {}

    public static void main(String[] arguments) throws SQLException {
      try (Connection connection = connect(Path.of(arguments[0]))) {
        try (Statement statement = connection.createStatement()) {
          for (String table : TABLES) {
            statement.execute("CREATE TABLE " + table
                + " (id VARCHAR(9), k INT, n INT, told VARCHAR, PRIMARY KEY (id, k))");
            statement.execute("INSERT INTO " + table
                + " SELECT 'k' || x, x, 0, REPEAT('what is told of it ', 5) FROM SYSTEM_RANGE(1, "
                + ROWS + ")");
          }
        }
        connection.setAutoCommit(false);
        for (int i = 0; i < CHANGES; i++) {
          int row = 1 + i / TABLES.size();
          try (PreparedStatement change =
              connection.prepareStatement("UPDATE " + TABLES.get(i % TABLES.size())
                  + " SET n = n + 1, told = 'another ' || told WHERE id = ? AND k = ?")) {
            change.setString(1, "k" + row);
            change.setInt(2, row);
            change.executeUpdate();
          }
        }
        System.out.println(COMMITTING);
        connection.commit();
        System.out.println("done");
      }
    }
  }

  private static Connection connect(Path file) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
        "sa",
        "");
  }

  /** Those that no transaction holds; of a dead one none should be left. */
  private static int rows(Path file, String which) throws SQLException {
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      int count = 0;
      for (String table : TABLES) {
        try (ResultSet rows =
            statement.executeQuery("SELECT 1 FROM " + table + which + " FOR UPDATE SKIP LOCKED")) {
          while (rows.next()) {
            count++;
          }
        }
      }
      connection.rollback();
      return count;
    }
  }
}
