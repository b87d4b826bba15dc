package org.nightdesk.batch.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.nightdesk.enrichment.compare.Comparison;
import org.nightdesk.enrichment.compare.PointSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the articles of stories say together, as it stands in the tables from the run before: a story is not
 * compared again where all that would be compared is the same. A row of STORY_COMPARED is written, and goes,
 * with the story's rows. Safe for several threads.
 */
public final class KeptStories {
  private final JdbcTemplate jdbc;
  private final JdbcStoryStore stories;
  private final StoryMarks marks;
  private final boolean keeps;
  private final AtomicInteger kept = new AtomicInteger();
  private volatile Map<String, String> before = Map.of();

  /** @param keeps whether a later run finds these tables; else nothing is noted, and nothing found */
  public KeptStories(JdbcTemplate jdbc, JdbcStoryStore stories, boolean keeps) {
    this.jdbc = jdbc;
    this.stories = stories;
    this.marks = new StoryMarks(jdbc);
    this.keeps = keeps;
  }

  /** Whether it is of use to know the digest of a story. */
  public boolean keeps() {
    return keeps;
  }

  /**
   * Lets go of the stories that are not tonight's, and of what stands in the facts of articles that are in
   * none; to be done when stories are grouped, and before any is compared.
   */
  public void begin() {
    kept.set(0);
    Map<String, String> stamps = new HashMap<>();
    jdbc.query("SELECT story_id, stamp FROM STORY_COMPARED", row -> {
      stamps.put(row.getString(1), row.getString(2));
    });
    if (!stamps.isEmpty()) {
      Set<String> gone = new HashSet<>(stamps.keySet());
      stories.ids().forEach(gone::remove);
      stamps.forEach((story, stamp) -> {
        if (stamp.isEmpty()) {
          gone.add(story);
        }
      });
      remove(gone);
      stamps.keySet().removeAll(gone);
      StoryMarks.clear(jdbc, jdbc.queryForList("""
              SELECT a.article_id FROM ARTICLE a WHERE NOT EXISTS (
                SELECT 1 FROM STORY_ARTICLE s WHERE s.article_id = a.article_id)
              """, String.class));
    }
    before = stamps;
  }

  /** Cut off between two statements, none of these stories is taken for one whose rows stand. */
  private void remove(Set<String> gone) {
    List<Object[]> ids = gone.stream().sorted().map(id -> new Object[] {id}).toList();
    jdbc.batchUpdate("UPDATE STORY_COMPARED SET stamp = '' WHERE story_id = ?", ids);
    for (String table : JdbcStoryStore.TOLD) {
      jdbc.batchUpdate("DELETE FROM " + table + " WHERE story_id = ?", ids);
    }
    jdbc.batchUpdate("DELETE FROM COMPARED_MARK WHERE story_id = ?", ids);
    jdbc.batchUpdate("DELETE FROM STORY_COMPARED WHERE story_id = ?", ids);
  }

  /** Whether what the articles of a story say together stands there, made of the same. */
  public boolean has(String storyId, String stamp) {
    return stamp.equals(before.get(storyId));
  }

  /** Stories stay as they were; they are counted. */
  public void keep(List<String> storyIds) {
    storyIds.forEach(marks::restore);
    jdbc.batchUpdate("""
        UPDATE STORY SET
          headline = (SELECT c.headline FROM STORY_COMPARED c WHERE c.story_id = STORY.story_id),
          summary = (SELECT c.summary FROM STORY_COMPARED c WHERE c.story_id = STORY.story_id)
        WHERE story_id = ?
        """, storyIds.stream().map(id -> new Object[] {id}).toList());
    kept.addAndGet(storyIds.size());
  }

  /** How many stayed as they were. */
  public int kept() {
    return kept.get();
  }

  /**
   * Writes what a story's articles say together.
   *
   * @param stamp of what was compared; empty where nothing is to be kept
   */
  public void save(String storyId, String stamp, Comparison comparison) {
    if (!before.isEmpty()) {
      marks.clear(storyId);
    }
    // Of a story without a row of its own nothing stands in the other tables: both come and go
    // together.
    if (!keeps || before.containsKey(storyId)) {
      stories.remove(storyId);
      jdbc.update("DELETE FROM COMPARED_MARK WHERE story_id = ?", storyId);
      jdbc.update("DELETE FROM STORY_COMPARED WHERE story_id = ?", storyId);
    }
    stories.save(storyId, comparison);
    if (keeps) {
      marks.note(storyId, comparison);
      jdbc.update(
          "INSERT INTO STORY_COMPARED (story_id, stamp, headline, summary) VALUES (?, ?, ?, ?)",
          storyId,
          stamp,
          comparison.headline(),
          summary(comparison));
    }
  }

  /** The sentences of the summary, a line each. */
  static String summary(Comparison comparison) {
    return String.join(
        "\n", comparison.summary().stream().map(PointSource::text).toList());
  }

  /** Where no story is noted none of the rows is any story's, and nothing belongs into the facts. */
  static void reset(JdbcTemplate jdbc) {
    if (jdbc.queryForList(
            "SELECT story_id FROM STORY_COMPARED FETCH FIRST 1 ROW ONLY", String.class)
        .isEmpty()) {
      forget(jdbc);
      StoryMarks.clear(jdbc);
    }
  }

  /** Lets go of all stories. */
  static void forget(JdbcTemplate jdbc) {
    tables().forEach(table -> jdbc.execute("TRUNCATE TABLE " + table));
  }

  /** The tables in which stories are kept; without its first row a story is nobody's. */
  static List<String> tables() {
    return Stream.concat(Stream.of("STORY_COMPARED", "COMPARED_MARK"), JdbcStoryStore.TOLD.stream())
        .toList();
  }
}
