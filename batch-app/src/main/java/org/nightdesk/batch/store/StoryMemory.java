package org.nightdesk.batch.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.enrichment.Ids;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the nights before told, and whether tonight tells more. */
public final class StoryMemory {
  private final JdbcTemplate jdbc;

  public StoryMemory(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** For each of tonight's stories: new, updated or unchanged against the nights before. */
  Map<String, String> status(String night) {
    Map<String, String> before = new HashMap<>();
    jdbc.query(
        "SELECT story_id, digest FROM STORY_SEEN WHERE night < ? ORDER BY night",
        row -> {
          before.put(row.getString(1), row.getString(2));
        },
        night);
    Map<String, String> status = new HashMap<>();
    digests()
        .forEach((story, digest) -> status.put(
            story,
            !before.containsKey(story)
                ? "new"
                : before.get(story).equals(digest) ? "unchanged" : "updated"));
    return status;
  }

  /** Keeps what tonight tells for the nights to come; replaces what an earlier edition kept. */
  public void remember(String night) {
    jdbc.update("DELETE FROM STORY_SEEN WHERE night = ?", night);
    jdbc.update("DELETE FROM FIRST_SEEN WHERE night = ?", night);
    List<Object[]> rows = digests().entrySet().stream()
        .map(e -> new Object[] {night, e.getKey(), e.getValue()})
        .toList();
    jdbc.batchUpdate("INSERT INTO STORY_SEEN (night, story_id, digest) VALUES (?, ?, ?)", rows);
    for (String things : List.of("SELECT point_id FROM POINT", "SELECT entity_id FROM ENTITY")) {
      jdbc.update(
          "INSERT INTO FIRST_SEEN (thing_id, night) SELECT t.id, ? FROM (" + things
              + ") AS t (id) WHERE NOT EXISTS (SELECT 1 FROM FIRST_SEEN f WHERE f.thing_id = t.id)",
          night);
    }
  }

  /** What a story says, in one line: the words of all its points. */
  private Map<String, String> digests() {
    Map<String, StringBuilder> told = new HashMap<>();
    jdbc.query("""
        SELECT p.story_id, w.text FROM POINT p JOIN WORDING w ON w.owner_id = p.point_id
        ORDER BY p.story_id, p.point_id, w.ordinal
        """, row -> {
      told.computeIfAbsent(row.getString(1), id -> new StringBuilder())
          .append(row.getString(2))
          .append('\n');
    });
    Map<String, String> digests = new HashMap<>();
    told.forEach((story, words) -> digests.put(story, Ids.mint('t', words.toString())));
    return digests;
  }
}
