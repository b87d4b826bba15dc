package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.enrichment.compare.Difference;
import org.nightdesk.enrichment.memory.StoryNews.Before;
import org.nightdesk.enrichment.memory.StoryNews.Known;
import org.nightdesk.enrichment.memory.WordDigest;
import org.springframework.jdbc.core.JdbcTemplate;

/** The points and differences earlier nights told, and the names they knew. */
public final class JdbcFactMemory {
  private final JdbcTemplate jdbc;
  private final EarlierNights nights;

  public JdbcFactMemory(JdbcTemplate jdbc, EarlierNights nights) {
    this.jdbc = jdbc;
    this.nights = nights;
  }

  /** What was told of stories when each was last told. */
  public Before of(Collection<JdbcStoryMemory.Past> stories) {
    List<Known> points = new ArrayList<>();
    List<Known> differences = new ArrayList<>();
    for (JdbcStoryMemory.Past story : stories) {
      Map<String, Set<Long>> words = new HashMap<>();
      for (ToldLines.Told told : told(story)) {
        words.put(told.id(), told.words());
        if (told.isPoint()) {
          points.add(new Known(told.id(), "", "", told.firstSeen(), true, told.words()));
        }
      }
      jdbc.query(
          """
          SELECT difference_id, kind, subject, explanation, status FROM PAST_DIFFERENCE
          WHERE story_id = ? AND night = ? ORDER BY difference_id
          """,
          row -> {
            String id = row.getString(1);
            differences.add(new Known(
                id,
                Difference.Kind.valueOf(row.getString(2)).label(),
                label(row.getString(3), row.getString(4)),
                story.toldOn(),
                row.getString(5).equals("open"),
                words.getOrDefault(id, Set.of())));
          },
          story.storyId(),
          story.toldOn());
    }
    return new Before(points, differences, stories.stream().allMatch(this::isWhole));
  }

  private List<ToldLines.Told> told(JdbcStoryMemory.Past story) {
    return ToldLines.read(jdbc.queryForList(
        "SELECT told FROM PAST_TOLD WHERE night = ? AND story_id = ? ORDER BY part",
        String.class,
        story.toldOn(),
        story.storyId()));
  }

  /** Whether every original of a story as it was last told, or its revision, is told tonight. */
  private boolean isWhole(JdbcStoryMemory.Past story) {
    Integer missing =
        jdbc.queryForObject("""
        SELECT COUNT(*) FROM PAST_ARTICLE p
        WHERE p.story_id = ? AND p.night = ? AND p.kept_id = '' AND p.listed_night < ?
        """, Integer.class, story.storyId(), story.toldOn(), nights.from());
    return missing != null && missing == 0;
  }

  /** How a reader knows a difference: what it is about and what differs. */
  static String label(String subject, String explanation) {
    return subject.isEmpty() ? explanation : subject + ": " + explanation;
  }

  /** The spellings entities were known by before tonight, by their ids. */
  public Map<String, Set<String>> spellings() {
    Map<String, Set<String>> spellings = new HashMap<>();
    jdbc.query(
        "SELECT entity_id, spelling FROM PAST_NAME WHERE night >= ? AND night < ?",
        row -> {
          spellings.computeIfAbsent(row.getString(1), id -> new HashSet<>()).add(row.getString(2));
        },
        nights.knownFrom(),
        nights.before());
    return spellings;
  }

  /** Keeps what tonight tells for the nights to come; replaces what an earlier edition kept. */
  void remember(String night) {
    for (String table : List.of("PAST_TOLD", "PAST_DIFFERENCE", "PAST_NAME")) {
      jdbc.update("DELETE FROM " + table + " WHERE night = ?", night);
    }
    jdbc.update("""
        INSERT INTO PAST_DIFFERENCE (night, difference_id, story_id, kind, subject, explanation,
          status)
        SELECT ?, difference_id, story_id, kind, subject, explanation, status FROM DIFFERENCE
        """, night);
    jdbc.update(
        """
        INSERT INTO PAST_NAME (night, entity_id, spelling, first_night)
        SELECT DISTINCT ?, v.entity_id, e.type || ' ' || v.text, COALESCE(f.first_night, ?)
        FROM VARIANT v
        JOIN ENTITY e ON e.entity_id = v.entity_id
        LEFT JOIN (
          SELECT entity_id, MIN(first_night) AS first_night FROM PAST_NAME
          WHERE night >= ? AND night < ? GROUP BY entity_id) f ON f.entity_id = v.entity_id
        WHERE (e.type <> 'PERSON' OR v.text = e.name OR POSITION(' ' IN v.text) > 1)
          AND NOT EXISTS (
            SELECT 1 FROM PAST_NAME n
            WHERE n.entity_id = v.entity_id AND n.spelling = e.type || ' ' || v.text
              AND n.night > ? AND n.night < ?)
        """, night, night, nights.knownFrom(), nights.before(), nights.from(), nights.before());
    List<String> stories =
        jdbc.queryForList("SELECT story_id FROM STORY ORDER BY story_id", String.class);
    // Reading and digesting takes longer than writing, and none of what is written here is read.
    new IdPages(stories)
        .<List<Object[]>>sideBySide(
            (after, upTo) -> told(night, after, upTo),
            rows -> jdbc.batchUpdate(
                "INSERT INTO PAST_TOLD (night, story_id, part, told) VALUES (?, ?, ?, ?)", rows));
  }

  /** What is told of a page of stories, a row each or several; all of it has a wording. */
  private List<Object[]> told(String night, String after, String upTo) {
    Map<String, Map<String, Wordings>> stories = new TreeMap<>();
    jdbc.query(
        """
        SELECT o.story_id, o.point_id, o.first_seen, w.text FROM POINT o
        JOIN WORDING w ON w.story_id = o.story_id AND w.owner_id = o.point_id
        WHERE o.story_id > ? AND o.story_id <= ?
        """,
        row -> {
          String seen = row.getString(3);
          of(stories, row.getString(1), row.getString(2), seen.isEmpty() ? night : seen)
              .add(row.getString(4));
        },
        after,
        upTo);
    jdbc.query(
        """
        SELECT o.story_id, o.difference_id, w.text FROM DIFFERENCE o
        JOIN WORDING w ON w.story_id = o.story_id AND w.owner_id = o.difference_id
        WHERE o.story_id > ? AND o.story_id <= ?
        """,
        row -> {
          of(stories, row.getString(1), row.getString(2), "").add(row.getString(3));
        },
        after,
        upTo);
    List<Object[]> rows = new ArrayList<>();
    stories.forEach((story, owners) -> {
      List<ToldLines.Told> told = new ArrayList<>();
      owners.forEach((id, of) -> told.add(new ToldLines.Told(id, of.firstSeen(), of.words())));
      int part = 0;
      for (String lines : ToldLines.write(told)) {
        rows.add(new Object[] {night, story, part++, lines});
      }
    });
    return rows;
  }

  /** What is gathered of a point or a difference. */
  private record Wordings(String firstSeen, Set<Long> words) {
    void add(String text) {
      words.add(WordDigest.of(text));
    }
  }

  private static Wordings of(
      Map<String, Map<String, Wordings>> stories, String story, String id, String firstSeen) {
    return stories
        .computeIfAbsent(story, s -> new TreeMap<>())
        .computeIfAbsent(id, i -> new Wordings(firstSeen, new HashSet<>()));
  }

  /**
   * Forgets what was told before {@code night}.
   *
   * @param names the same for names, which are known for longer
   */
  void forgetBefore(String night, String names) {
    jdbc.update("DELETE FROM PAST_NAME WHERE night < ?", names);
    for (String table : List.of("PAST_TOLD", "PAST_DIFFERENCE")) {
      jdbc.update("DELETE FROM " + table + " WHERE night < ?", night);
    }
  }
}
