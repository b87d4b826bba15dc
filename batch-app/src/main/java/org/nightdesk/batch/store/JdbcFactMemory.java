package org.nightdesk.batch.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.enrichment.compare.Difference;
import org.nightdesk.enrichment.memory.StoryNews.Before;
import org.nightdesk.enrichment.memory.StoryNews.Known;
import org.nightdesk.enrichment.memory.WordDigest;
import org.springframework.jdbc.core.JdbcTemplate;

/** The points and differences earlier nights told, and the names they knew. */
public final class JdbcFactMemory {
  private static final int BATCH = 5000;

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
      Map<String, Set<Long>> words = words(story);
      jdbc.query(
          "SELECT point_id, first_seen FROM PAST_POINT WHERE story_id = ? AND night = ? ORDER BY 1",
          row -> {
            String id = row.getString(1);
            points.add(
                new Known(id, "", "", row.getString(2), true, words.getOrDefault(id, Set.of())));
          },
          story.storyId(),
          story.toldOn());
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

  /** Whether every original of a story as it was last told, or its revision, is told tonight. */
  private boolean isWhole(JdbcStoryMemory.Past story) {
    Integer missing =
        jdbc.queryForObject("""
        SELECT COUNT(*) FROM PAST_ARTICLE p
        WHERE p.story_id = ? AND p.night = ? AND p.kept_id = '' AND p.listed_night < ?
        """, Integer.class, story.storyId(), story.toldOn(), nights.from());
    return missing != null && missing == 0;
  }

  private Map<String, Set<Long>> words(JdbcStoryMemory.Past story) {
    Map<String, Set<Long>> words = new HashMap<>();
    for (String owner : List.of("POINT", "DIFFERENCE")) {
      jdbc.query(
          """
          SELECT w.owner_id, w.words FROM PAST_%s o
          JOIN PAST_WORDING w ON w.night = o.night AND w.owner_id = o.%s_id
          WHERE o.story_id = ? AND o.night = ?
          """.formatted(owner, owner.toLowerCase(Locale.ROOT)),
          row -> {
            words.computeIfAbsent(row.getString(1), id -> new HashSet<>()).add(row.getLong(2));
          },
          story.storyId(),
          story.toldOn());
    }
    return words;
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

  /**
   * Keeps what tonight tells for the nights to come; replaces what an earlier edition kept.
   *
   * @param folder where rows are laid aside while they are sorted
   */
  void remember(String night, Path folder) {
    for (String table : List.of("PAST_POINT", "PAST_DIFFERENCE", "PAST_WORDING", "PAST_NAME")) {
      jdbc.update("DELETE FROM " + table + " WHERE night = ?", night);
    }
    jdbc.update("""
        INSERT INTO PAST_POINT (night, point_id, story_id, first_seen)
        SELECT ?, point_id, story_id, first_seen FROM POINT
        """, night);
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
    rememberWordings(night, folder);
  }

  /** The words of a point or of a version of a difference, as their digest. */
  private record Worded(String owner, long words) {}

  /**
   * Read a page of stories after the other, as it was written, and written in the order of the key: the one
   * and the other order have nothing to do with each other, and a database pays for each row out of order.
   */
  private void rememberWordings(String night, Path folder) {
    RowSorter<Worded> sorter = new RowSorter<>(
        Worded.class, Comparator.comparing(Worded::owner).thenComparingLong(Worded::words), folder);
    List<String> stories =
        jdbc.queryForList("SELECT story_id FROM STORY ORDER BY story_id", String.class);
    for (String owner : List.of("POINT", "DIFFERENCE")) {
      String wordings = """
          SELECT w.owner_id, w.text FROM %s o JOIN WORDING w ON w.owner_id = o.%s_id
          WHERE o.story_id > ? AND o.story_id <= ?
          """.formatted(owner, owner.toLowerCase(Locale.ROOT));
      new IdPages(stories)
          .each((after, upTo) -> jdbc.query(
              wordings,
              row -> {
                sorter.add(new Worded(row.getString(1), WordDigest.of(row.getString(2))));
              },
              after,
              upTo));
    }
    List<Worded> batch = new ArrayList<>();
    try (Stream<Worded> sorted = sorter.sorted()) {
      sorted.forEachOrdered(each -> {
        if (batch.isEmpty() || !batch.getLast().equals(each)) {
          if (batch.size() >= BATCH) {
            // The one before is another, so nothing stands in two batches.
            insert(night, batch);
            batch.clear();
          }
          batch.add(each);
        }
      });
    }
    insert(night, batch);
  }

  private void insert(String night, List<Worded> wordings) {
    jdbc.batchUpdate(
        "INSERT INTO PAST_WORDING (night, owner_id, words) VALUES (?, ?, ?)",
        wordings.stream().map(w -> new Object[] {night, w.owner(), w.words()}).toList());
  }

  /**
   * Forgets what was told before {@code night}.
   *
   * @param names the same for names, which are known for longer
   */
  void forgetBefore(String night, String names) {
    jdbc.update("DELETE FROM PAST_NAME WHERE night < ?", names);
    for (String table : List.of("PAST_POINT", "PAST_DIFFERENCE", "PAST_WORDING")) {
      jdbc.update("DELETE FROM " + table + " WHERE night < ?", night);
    }
  }
}
