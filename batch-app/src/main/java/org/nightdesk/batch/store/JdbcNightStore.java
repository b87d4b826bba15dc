package org.nightdesk.batch.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which nights were published, and whose work stands in the tables. */
public final class JdbcNightStore {
  private static final String FORGOTTEN = "forgotten";
  private static final String DONE = "done ";

  /** Begins the names of values that belong to the work in the tables, and go with it. */
  static final String OF_WORK = "work ";

  private static final List<String> WORK = List.of(
      "ARTICLE",
      "HOUSE_SHINGLE",
      "DAMAGE",
      "PUBLISHED_CANDIDATE",
      "REJECTION",
      "OVERLAP",
      "FOLDED_COPY",
      "ORIGIN",
      "ORIGIN_ARTICLE",
      "LEFTOVER",
      "ENTITY",
      "VARIANT",
      "CORRECTION_EFFECT",
      "WATCHED",
      "STORYLINE",
      "STORY",
      "STORY_ARTICLE",
      "QUIET_STORY",
      "STORY_PAST",
      "PASSING",
      "CHANGE");

  private final JdbcTemplate jdbc;

  public JdbcNightStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The tables one run's work stands in, facts among them; the others say what nights remember. */
  public static List<String> workTables() {
    return Stream.of(WORK, JdbcFactStore.TABLES, KeptStories.tables())
        .flatMap(List::stream)
        .toList();
  }

  /** A published night. */
  public record Night(String night, String runId, String digest) {}

  /** The last published night before {@code night}, an ISO date. */
  public Optional<Night> before(String night) {
    return jdbc
        .query(
            """
            SELECT night, run_id, digest FROM NIGHT WHERE night < ? ORDER BY night DESC
            FETCH FIRST 1 ROW ONLY
            """, (row, n) -> new Night(row.getString(1), row.getString(2), row.getString(3)), night)
        .stream()
        .findFirst();
  }

  /** The latest night published up to one, an ISO date. */
  public Optional<Night> newest(String upTo) {
    return jdbc
        .query(
            """
            SELECT night, run_id, digest FROM NIGHT WHERE night <= ? ORDER BY night DESC
            FETCH FIRST 1 ROW ONLY
            """, (row, n) -> new Night(row.getString(1), row.getString(2), row.getString(3)), upTo)
        .stream()
        .findFirst();
  }

  /**
   * All nights published before {@code night} with the digests of their editions, a line each: what
   * is remembered of them decides what tonight says.
   */
  public String allBefore(String night) {
    return String.join(
        "\n",
        jdbc.query(
            "SELECT night, digest FROM NIGHT WHERE night < ? ORDER BY night",
            (row, n) -> row.getString(1) + " " + row.getString(2),
            night));
  }

  /** The published edition of {@code night}, an ISO date. */
  public Optional<Night> of(String night) {
    return jdbc
        .query(
            "SELECT night, run_id, digest FROM NIGHT WHERE night = ?",
            (row, n) -> new Night(row.getString(1), row.getString(2), row.getString(3)),
            night)
        .stream()
        .findFirst();
  }

  /** Notes that an edition was published; it takes the place of an earlier one of its date. */
  public void published(Night night) {
    jdbc.update("DELETE FROM NIGHT WHERE night = ?", night.night());
    jdbc.update(
        "INSERT INTO NIGHT (night, run_id, digest) VALUES (?, ?, ?)",
        night.night(),
        night.runId(),
        night.digest());
  }

  /**
   * Empties the tables when another run's work stands in them; only what was read out of articles stays, for
   * those that tonight lists unchanged, and what the articles of a story say together, for those told
   * tonight of the same.
   *
   * @param run names the run: its identity and, for work done anew, its attempt
   */
  public void beginWork(String run) {
    if (run.equals(value("work"))) {
      return;
    }
    clearWork();
    KeptFacts.reset(jdbc);
    KeptStories.reset(jdbc);
    setValue("work", run);
  }

  /** Whether a step has done its work in the run whose work stands in the tables. */
  public boolean isDone(String step) {
    String work = value("work");
    return !work.isEmpty() && value(DONE + step).equals(work);
  }

  /** Notes that it has; to be said in the transaction of the work. */
  public void done(String step) {
    setValue(DONE + step, value("work"));
  }

  /** Empties the tables, and no story stays; a run that was cut off begins anew. */
  void clearAll() {
    clearWork();
    KeptStories.forget(jdbc);
  }

  private void clearWork() {
    jdbc.update("DELETE FROM STATE_VALUE WHERE name = 'work' OR name LIKE '" + DONE
        + "%' OR name LIKE '" + OF_WORK + "%'");
    for (String table : WORK) {
      jdbc.execute("TRUNCATE TABLE " + table);
    }
  }

  /** Ids of the articles that were taken down, in order. */
  public Set<String> forgotten() {
    Set<String> ids = new TreeSet<>();
    value(FORGOTTEN).lines().forEach(ids::add);
    return ids;
  }

  /** Articles of these ids are not read again. */
  void forget(Set<String> ids) {
    Set<String> all = forgotten();
    all.addAll(ids);
    setValue(FORGOTTEN, String.join("\n", all));
  }

  /** A value kept in the state; empty where none was set. */
  public String value(String name) {
    return jdbc
        .queryForList("SELECT content FROM STATE_VALUE WHERE name = ?", String.class, name)
        .stream()
        .findFirst()
        .orElse("");
  }

  public void setValue(String name, String content) {
    // One statement changes a value: killed between two, the state would be without it.
    if (jdbc.update("UPDATE STATE_VALUE SET content = ? WHERE name = ?", content, name) == 0) {
      jdbc.update("INSERT INTO STATE_VALUE (name, content) VALUES (?, ?)", name, content);
    }
  }
}
