package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.enrichment.memory.Passing;
import org.springframework.jdbc.core.JdbcTemplate;

/** The stories earlier nights told, and what became of them. */
public final class JdbcStoryMemory {
  private final JdbcTemplate jdbc;
  private final EarlierNights nights;

  public JdbcStoryMemory(JdbcTemplate jdbc, EarlierNights nights) {
    this.jdbc = jdbc;
    this.nights = nights;
  }

  /** A story as it was last told. */
  public record Past(
      String storyId,
      String storylineId,
      String stage,
      String headline,
      String summary,
      String firstPublished,
      String lastPublished,
      String toldOn) {}

  /** The stories of earlier nights as they were last told, by id. */
  public Map<String, Past> told() {
    Map<String, Past> told = new TreeMap<>();
    jdbc.query(
        "SELECT * FROM PAST_STORY WHERE night >= ? AND night < ? ORDER BY night, story_id",
        row -> {
          told.put(
              row.getString("story_id"),
              new Past(
                  row.getString("story_id"),
                  row.getString("storyline_id"),
                  row.getString("stage"),
                  row.getString("headline"),
                  row.getString("summary"),
                  row.getString("first_published"),
                  row.getString("last_published"),
                  row.getString("night")));
        },
        nights.from(),
        nights.before());
    return told;
  }

  /** The ids that went into other stories on earlier nights. */
  public Set<String> merged() {
    return new HashSet<>(jdbc.queryForList(
        "SELECT from_id FROM PAST_PASSING WHERE kind = ? AND night >= ? AND night < ?",
        String.class,
        Passing.Kind.STORY_MERGED.name(),
        nights.from(),
        nights.before()));
  }

  /** How many nights before tonight were published after {@code night}. */
  public int nightsSince(String night) {
    Integer count = jdbc.queryForObject(
        "SELECT COUNT(*) FROM NIGHT WHERE night > ? AND night < ?",
        Integer.class,
        night,
        nights.before());
    return count == null ? 0 : count;
  }

  /** The stories to be listed as quiet: told on one of the last nights, and not tonight. */
  public List<Past> quiet(Set<String> tonight, Set<String> mergedTonight) {
    Set<String> gone = merged();
    Map<String, Integer> since = new HashMap<>();
    List<Past> quiet = new ArrayList<>();
    for (Past past : told().values()) {
      int nightsSince = since.computeIfAbsent(past.toldOn(), this::nightsSince);
      if (!tonight.contains(past.storyId())
          && !mergedTonight.contains(past.storyId())
          && !gone.contains(past.storyId())
          && nightsSince < nights.quietNights()) {
        quiet.add(past);
      }
    }
    return quiet;
  }

  /** Replaces the stories that are quiet tonight. */
  public void saveQuiet(List<Past> quiet) {
    jdbc.update("DELETE FROM QUIET_STORY");
    jdbc.batchUpdate(
        """
        INSERT INTO QUIET_STORY (story_id, storyline_id, stage, headline, summary, first_published,
          last_published, told_on)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        quiet.stream()
            .map(q -> new Object[] {
              q.storyId(),
              q.storylineId(),
              q.stage(),
              q.headline(),
              q.summary(),
              q.firstPublished(),
              q.lastPublished(),
              q.toldOn()
            })
            .toList());
  }

  /** The stories that are quiet tonight, by id. */
  public List<Past> savedQuiet() {
    return jdbc.query(
        "SELECT * FROM QUIET_STORY ORDER BY story_id",
        (row, n) -> new Past(
            row.getString("story_id"),
            row.getString("storyline_id"),
            row.getString("stage"),
            row.getString("headline"),
            row.getString("summary"),
            row.getString("first_published"),
            row.getString("last_published"),
            row.getString("told_on")));
  }

  /** Replaces what tonight's stories have of earlier ones. */
  public void savePasts(Map<String, Map<String, Integer>> pasts, List<Passing> passings) {
    jdbc.update("DELETE FROM STORY_PAST");
    jdbc.update("DELETE FROM PASSING");
    List<Object[]> rows = new ArrayList<>();
    pasts.forEach((story, earlier) ->
        earlier.forEach((id, shared) -> rows.add(new Object[] {story, id, shared})));
    jdbc.batchUpdate(
        "INSERT INTO STORY_PAST (story_id, earlier_id, shared) VALUES (?, ?, ?)", rows);
    jdbc.batchUpdate(
        "INSERT INTO PASSING (from_id, to_id, kind, shared) VALUES (?, ?, ?, ?)",
        passings.stream()
            .map(p -> new Object[] {p.from(), p.to(), p.kind().name(), p.shared()})
            .toList());
  }

  /** What became of earlier stories tonight, in order. */
  public List<Passing> passings() {
    return jdbc.query(
        "SELECT kind, from_id, to_id, shared FROM PASSING ORDER BY from_id, to_id",
        (row, n) -> new Passing(
            Passing.Kind.valueOf(row.getString(1)),
            row.getString(2),
            row.getString(3),
            row.getInt(4)));
  }

  /** For each of tonight's stories that have a past, the earlier ids it has articles of, by id. */
  public Map<String, List<String>> pasts() {
    Map<String, List<String>> pasts = new HashMap<>();
    jdbc.query("SELECT story_id, earlier_id FROM STORY_PAST ORDER BY story_id, earlier_id", row -> {
      pasts.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(row.getString(2));
    });
    return pasts;
  }

  /** Keeps tonight's stories for the nights to come; replaces what an earlier edition kept. */
  void remember(String night) {
    jdbc.update("DELETE FROM PAST_STORY WHERE night = ?", night);
    jdbc.update("DELETE FROM PAST_PASSING WHERE night = ?", night);
    jdbc.update("""
        INSERT INTO PAST_STORY (night, story_id, storyline_id, stage, headline, summary,
          first_published, last_published)
        SELECT ?, s.story_id, s.storyline_id, s.stage, s.headline, s.summary,
          COALESCE(MIN(NULLIF(a.published, '')), ''), COALESCE(MAX(a.published), '')
        FROM STORY s
        JOIN STORY_ARTICLE m ON m.story_id = s.story_id
        JOIN ARTICLE a ON a.article_id = m.article_id
        GROUP BY s.story_id, s.storyline_id, s.stage, s.headline, s.summary
        """, night);
    jdbc.update("""
        INSERT INTO PAST_PASSING (night, from_id, to_id, kind, shared)
        SELECT ?, from_id, to_id, kind, shared FROM PASSING
        """, night);
  }

  /** Forgets what was told before {@code night}. */
  void forgetBefore(String night) {
    jdbc.update("DELETE FROM PAST_STORY WHERE night < ?", night);
    jdbc.update("DELETE FROM PAST_PASSING WHERE night < ?", night);
  }
}
