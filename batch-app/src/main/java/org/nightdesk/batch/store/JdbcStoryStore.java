package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.compare.Comparison;
import org.nightdesk.enrichment.compare.Difference;
import org.nightdesk.enrichment.compare.Event;
import org.nightdesk.enrichment.compare.FigureComparison;
import org.nightdesk.enrichment.compare.Point;
import org.nightdesk.enrichment.compare.PointSource;
import org.nightdesk.enrichment.compare.Strand;
import org.nightdesk.enrichment.compare.Utterance;
import org.nightdesk.enrichment.story.Story;
import org.nightdesk.enrichment.story.Storyline;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stories, storylines and what the articles of a story say together. */
public final class JdbcStoryStore {
  /** The tables of what the articles of a story say together. */
  static final List<String> TOLD = List.of("STRAND", "POINT", "DIFFERENCE", "EVENT", "WORDING");

  private final JdbcTemplate jdbc;

  public JdbcStoryStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Replaces all stories and storylines. */
  public void save(List<Story> stories, List<Storyline> storylines) {
    for (String table : List.of("STORY", "STORY_ARTICLE", "STORYLINE")) {
      jdbc.update("DELETE FROM " + table);
    }
    jdbc.batchUpdate(
        "INSERT INTO STORYLINE (storyline_id, stories) VALUES (?, ?)",
        storylines.stream()
            .map(l -> new Object[] {l.id(), String.join(" ", l.storyIds())})
            .toList());
    jdbc.batchUpdate(
        "INSERT INTO STORY (story_id, storyline_id, stage) VALUES (?, ?, ?)",
        stories.stream()
            .map(s -> new Object[] {s.id(), s.storylineId(), s.stage().name()})
            .toList());
    List<Object[]> members = new ArrayList<>();
    for (Story story : stories) {
      int ordinal = 0;
      for (ArticleId article : story.articles()) {
        members.add(new Object[] {article.value(), story.id(), ordinal++});
      }
    }
    jdbc.batchUpdate(
        "INSERT INTO STORY_ARTICLE (article_id, story_id, ordinal) VALUES (?, ?, ?)", members);
  }

  /** All story ids in order. */
  public List<String> ids() {
    return jdbc.queryForList("SELECT story_id FROM STORY ORDER BY story_id", String.class);
  }

  /**
   * For each story that is not the only one of its storyline all its stages, itself among them, earliest
   * first. Most storylines have one story.
   */
  public Map<String, List<String>> stagesBeside() {
    Map<String, List<String>> stages = new HashMap<>();
    jdbc.query(
        "SELECT stories FROM STORYLINE WHERE stories LIKE '% %'",
        row -> {
          List<String> ids = List.of(row.getString(1).split(" "));
          ids.forEach(id -> stages.put(id, ids));
        });
    return stages;
  }

  /** The articles of a story by published date, undated last. */
  public List<ArticleId> articlesOf(String storyId) {
    return jdbc.query(
        "SELECT article_id FROM STORY_ARTICLE WHERE story_id = ? ORDER BY ordinal",
        (row, n) -> new ArticleId(row.getString(1)),
        storyId);
  }

  /** Takes out what a story's articles say together. */
  void remove(String storyId) {
    for (String table : TOLD) {
      jdbc.update("DELETE FROM " + table + " WHERE story_id = ?", storyId);
    }
  }

  /** Writes what a story's articles say together, of which nothing stands there. */
  public void save(String storyId, Comparison comparison) {
    jdbc.update(
        "UPDATE STORY SET headline = ?, summary = ? WHERE story_id = ?",
        comparison.headline(),
        KeptStories.summary(comparison),
        storyId);
    saveStrands(storyId, comparison.strands());
    List<Object[]> wordings = new ArrayList<>();
    savePoints(storyId, comparison.points(), wordings);
    saveDifferences(storyId, comparison.differences(), wordings);
    saveEvents(storyId, comparison.events(), wordings);
    jdbc.batchUpdate("""
        INSERT INTO WORDING (story_id, owner_id, ordinal, version, article_id, stance,
          attributed_to, text, start_at, end_at, paragraph, sentence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, wordings);
    saveFigures(comparison.figures());
    saveUtterances(comparison.utterances());
  }

  private void saveStrands(String storyId, List<Strand> strands) {
    jdbc.batchUpdate(
        "INSERT INTO STRAND (strand_id, story_id, label, position) VALUES (?, ?, ?, ?)",
        strands.stream()
            .map(s -> new Object[] {s.id(), storyId, s.label(), s.rank()})
            .toList());
  }

  private void savePoints(String storyId, List<Point> points, List<Object[]> wordings) {
    List<Object[]> rows = new ArrayList<>();
    for (Point point : points) {
      rows.add(new Object[] {
        point.id(),
        storyId,
        point.strandId(),
        rows.size(),
        point.standing().name(),
        point.eventDate(),
        point.planned(),
        point.sources().indexOf(point.shown())
      });
      int ordinal = 0;
      for (PointSource source : point.sources()) {
        wordings.add(wording(storyId, point.id(), ordinal++, 0, source));
      }
    }
    jdbc.batchUpdate("""
        INSERT INTO POINT (point_id, story_id, strand_id, ordinal, standing, event_date, planned,
          shown)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """, rows);
  }

  private void saveDifferences(
      String storyId, List<Difference> differences, List<Object[]> wordings) {
    List<Object[]> rows = new ArrayList<>();
    for (Difference difference : differences) {
      rows.add(new Object[] {
        difference.id(),
        storyId,
        rows.size(),
        difference.kind().name(),
        difference.subject(),
        difference.explanation(),
        difference.valueLow(),
        difference.valueHigh(),
        difference.unit()
      });
      int ordinal = 0;
      for (Difference.Version version : difference.versions()) {
        wordings.add(
            wording(storyId, difference.id(), ordinal++, version.number(), version.source()));
      }
    }
    jdbc.batchUpdate("""
        INSERT INTO DIFFERENCE (difference_id, story_id, ordinal, kind, subject, explanation,
          value_low, value_high, unit)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, rows);
  }

  private void saveEvents(String storyId, List<Event> events, List<Object[]> wordings) {
    List<Object[]> rows = new ArrayList<>();
    for (Event event : events) {
      rows.add(new Object[] {
        event.id(),
        storyId,
        rows.size(),
        event.date(),
        event.precision(),
        event.status().name()
      });
      int ordinal = 0;
      for (PointSource source : event.sources()) {
        wordings.add(wording(storyId, event.id(), ordinal++, 0, source));
      }
    }
    jdbc.batchUpdate("""
        INSERT INTO EVENT (event_id, story_id, ordinal, date, fineness, status)
        VALUES (?, ?, ?, ?, ?, ?)
        """, rows);
  }

  private static Object[] wording(
      String story, String owner, int ordinal, int version, PointSource source) {
    return new Object[] {
      story,
      owner,
      ordinal,
      version,
      source.article().value(),
      source.stance().name(),
      source.attributedTo(),
      source.text(),
      source.where().start(),
      source.where().end(),
      source.evidence().paragraph(),
      source.evidence().sentence()
    };
  }

  /** Most figures stand alone, which is what their rows say until they are compared. */
  private void saveFigures(List<FigureComparison> figures) {
    jdbc.batchUpdate(
        """
        UPDATE FIGURE SET compare_group = '', agreement = 'single'
        WHERE article_id = ? AND agreement <> 'single'
        """,
        figures.stream()
            .map(f -> f.article().value())
            .distinct()
            .map(id -> new Object[] {id})
            .toList());
    jdbc.batchUpdate(
        """
        UPDATE FIGURE SET compare_group = ?, agreement = ?
        WHERE article_id = ? AND start_at = ? AND end_at = ?
        """,
        figures.stream()
            .filter(f -> f.agreement() != FigureComparison.Agreement.SINGLE)
            .map(f -> new Object[] {
              f.group(),
              f.agreement().label(),
              f.article().value(),
              f.figure().start(),
              f.figure().end()
            })
            .toList());
  }

  private void saveUtterances(List<Utterance> utterances) {
    jdbc.batchUpdate(
        """
        UPDATE QUOTE SET utterance_id = ? WHERE article_id = ? AND start_at = ? AND end_at = ?
        """,
        utterances.stream()
            .map(u -> new Object[] {
              u.id(), u.article().value(), u.quote().start(), u.quote().end()
            })
            .toList());
  }
}
