package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nightdesk.enrichment.compare.Comparison;
import org.nightdesk.enrichment.compare.FigureComparison;
import org.springframework.jdbc.core.JdbcTemplate;

/** What comparing a story writes into the facts of its articles: a line for a figure or a quotation. */
final class StoryMarks {
  /** Characters a part may grow to before another is begun. */
  private static final int PART = 60_000;

  private static final String FIGURE = "F";
  private static final String QUOTE = "Q";

  private final JdbcTemplate jdbc;

  StoryMarks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes out what stands in the facts of articles. */
  static void clear(JdbcTemplate jdbc, Collection<String> articles) {
    List<Object[]> ids = articles.stream().map(id -> new Object[] {id}).toList();
    jdbc.batchUpdate("""
        UPDATE FIGURE SET compare_group = '', agreement = 'single'
        WHERE article_id = ? AND agreement <> 'single'
        """, ids);
    jdbc.batchUpdate(
        "UPDATE QUOTE SET utterance_id = '' WHERE article_id = ? AND utterance_id <> ''", ids);
  }

  /** Takes out all of them. */
  static void clear(JdbcTemplate jdbc) {
    jdbc.update("""
        UPDATE FIGURE SET compare_group = '', agreement = 'single'
        WHERE compare_group <> '' OR agreement <> 'single'
        """);
    jdbc.update("UPDATE QUOTE SET utterance_id = '' WHERE utterance_id <> ''");
  }

  /** Takes out what stands in the facts of a story's articles. */
  void clear(String storyId) {
    clear(
        jdbc,
        jdbc.queryForList(
            "SELECT article_id FROM STORY_ARTICLE WHERE story_id = ?", String.class, storyId));
  }

  /** Notes what a comparison has written; nothing is noted of the story yet. */
  void note(String storyId, Comparison comparison) {
    SortedSet<String> marks = new TreeSet<>();
    for (FigureComparison each : comparison.figures()) {
      if (each.agreement() != FigureComparison.Agreement.SINGLE) {
        marks.add(String.join(
            " ",
            FIGURE,
            each.article().value(),
            Integer.toString(each.figure().start()),
            Integer.toString(each.figure().end()),
            each.group(),
            each.agreement().label()));
      }
    }
    comparison
        .utterances()
        .forEach(each -> marks.add(String.join(
            " ",
            QUOTE,
            each.article().value(),
            Integer.toString(each.quote().start()),
            Integer.toString(each.quote().end()),
            each.id())));
    List<Object[]> rows = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String mark : marks) {
      part.append(part.isEmpty() ? "" : "\n").append(mark);
      if (part.length() >= PART) {
        rows.add(new Object[] {storyId, rows.size(), part.toString()});
        part.setLength(0);
      }
    }
    if (!part.isEmpty()) {
      rows.add(new Object[] {storyId, rows.size(), part.toString()});
    }
    jdbc.batchUpdate("INSERT INTO COMPARED_MARK (story_id, part, marks) VALUES (?, ?, ?)", rows);
  }

  /** Writes into the facts of a story's articles what was noted, where they do not say so already. */
  void restore(String storyId) {
    List<String> noted = new ArrayList<>();
    jdbc.queryForList(
            "SELECT marks FROM COMPARED_MARK WHERE story_id = ? ORDER BY part",
            String.class,
            storyId)
        .forEach(part -> part.lines().forEach(noted::add));
    if (noted.equals(List.copyOf(standing(storyId)))) {
      return;
    }
    clear(storyId);
    List<Object[]> figures = new ArrayList<>();
    List<Object[]> quotes = new ArrayList<>();
    for (String mark : noted) {
      String[] cells = mark.split(" ");
      int start = Integer.parseInt(cells[2]);
      int end = Integer.parseInt(cells[3]);
      if (cells[0].equals(FIGURE)) {
        figures.add(new Object[] {cells[4], cells[5], cells[1], start, end});
      } else {
        quotes.add(new Object[] {cells[4], cells[1], start, end});
      }
    }
    jdbc.batchUpdate("""
        UPDATE FIGURE SET compare_group = ?, agreement = ?
        WHERE article_id = ? AND start_at = ? AND end_at = ?
        """, figures);
    jdbc.batchUpdate("""
        UPDATE QUOTE SET utterance_id = ? WHERE article_id = ? AND start_at = ? AND end_at = ?
        """, quotes);
  }

  /** What the facts of a story's articles say. */
  private SortedSet<String> standing(String storyId) {
    SortedSet<String> marks = new TreeSet<>();
    jdbc.query(
        """
        SELECT f.article_id, f.start_at, f.end_at, f.compare_group, f.agreement
        FROM STORY_ARTICLE s JOIN FIGURE f ON f.article_id = s.article_id
        WHERE s.story_id = ? AND f.agreement <> 'single'
        """,
        row -> {
          marks.add(String.join(
              " ",
              FIGURE,
              row.getString(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getString(5)));
        },
        storyId);
    jdbc.query(
        """
        SELECT q.article_id, q.start_at, q.end_at, q.utterance_id
        FROM STORY_ARTICLE s JOIN QUOTE q ON q.article_id = s.article_id
        WHERE s.story_id = ? AND q.utterance_id <> ''
        """,
        row -> {
          marks.add(String.join(
              " ", QUOTE, row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
        },
        storyId);
    return marks;
  }
}
