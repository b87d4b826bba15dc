package org.nightdesk.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which articles are worked on together once stories are known: those of a storyline, with their copies.
 * Storylines are put into places of about equal numbers of articles, in order of their ids; one with more
 * than a place's share has a place of its own, so that one huge story holds up nobody else.
 */
final class Places {
  /** The table they stand in, beside those of the state: an id of an article, a story or a storyline and its place. */
  static final String TABLE = "_PLACE";

  /** The count that says how many there are. */
  static final String COUNT = "places";

  private Places() {}

  /** Writes the place of each article, story and storyline; gives how many places there are. */
  static int write(Shard shard, int articlesAPart, Spool spool) {
    JdbcTemplate jdbc = shard.bean(JdbcTemplate.class);
    SortedMap<String, List<String>> lines = new TreeMap<>();
    List<List<String>> alone = new ArrayList<>();
    jdbc.query("""
        SELECT t.article_id, COALESCE(s.storyline_id, '') FROM TOLD_IN t
        LEFT JOIN STORY s ON s.story_id = t.story_id ORDER BY t.article_id
        """, row -> {
      String line = row.getString(2);
      if (line.isEmpty()) {
        alone.add(List.of(row.getString(1)));
      } else {
        lines.computeIfAbsent(line, k -> new ArrayList<>()).add(row.getString(1));
      }
    });
    SortedMap<String, List<String>> stories = new TreeMap<>();
    jdbc.query("SELECT storyline_id, story_id FROM STORY ORDER BY story_id", row -> {
      stories.computeIfAbsent(row.getString(1), k -> new ArrayList<>()).add(row.getString(2));
    });
    int place = 0;
    int articles = 0;
    for (var line : lines.entrySet()) {
      if (articles > 0 && articles + line.getValue().size() > articlesAPart) {
        place++;
        articles = 0;
      }
      articles += line.getValue().size();
      add(spool, List.of(line.getKey()), place);
      add(spool, stories.getOrDefault(line.getKey(), Collections.emptyList()), place);
      add(spool, line.getValue(), place);
    }
    for (List<String> article : alone) {
      if (articles >= articlesAPart) {
        place++;
        articles = 0;
      }
      articles++;
      add(spool, article, place);
    }
    return place + 1;
  }

  private static void add(Spool spool, List<String> ids, int place) {
    for (String id : ids) {
      StageTask.add(spool, new Bundle(TABLE, id, 1, RowBytes.of(place)).row());
    }
  }
}
