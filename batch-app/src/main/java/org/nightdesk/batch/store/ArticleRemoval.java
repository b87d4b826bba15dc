package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes articles that are taken down out of the state. */
public final class ArticleRemoval {
  private final StateDatabase database;
  private final JdbcTemplate jdbc;
  private final JdbcNightStore nights;

  public ArticleRemoval(StateDatabase database) {
    this.database = database;
    this.jdbc = new JdbcTemplate(database.dataSource());
    this.nights = new JdbcNightStore(jdbc);
  }

  /** An article the state remembers. */
  public record Known(String id, String file, String externalId, String title) {}

  /** A spelling of an entity. */
  public record Spelling(String entity, String text) {}

  /**
   * What no night tells any more.
   *
   * @param points ids
   * @param differences ids
   */
  public record Vanished(Set<String> points, Set<String> differences, List<Spelling> spellings) {
    public Vanished {
      points = Set.copyOf(points);
      differences = Set.copyOf(differences);
      spellings = List.copyOf(spellings);
    }
  }

  private record Story(String night, String id) {}

  /** The articles remembered that have an id or a file, by id. */
  public List<Known> find(String idOrFile) {
    return jdbc.query(
        """
        SELECT DISTINCT article_id, file, external_id, title FROM PAST_ARTICLE
        WHERE article_id = ? OR file = ? ORDER BY article_id
        """,
        (row, n) ->
            new Known(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
        idOrFile,
        idOrFile);
  }

  /** The engine whose machines remember what nights told; empty where this state does. */
  public String engine() {
    return nights.value("engine");
  }

  /** The articles taken down before. */
  public Set<String> forgotten() {
    return nights.forgotten();
  }

  /** Gives away texts of articles as they are remembered. */
  public void texts(Set<String> ids, Consumer<String> words) {
    for (String id : ids) {
      jdbc.queryForList("SELECT text FROM PAST_TEXT WHERE article_id = ?", String.class, id)
          .forEach(words);
    }
  }

  /** From now on no run reads them, and one that was cut off begins anew. */
  public void note(Set<String> ids) {
    nights.forget(ids);
    nights.clearAll();
  }

  /** Another edition of a night stands. */
  public void published(String night, String runId, String digest) {
    if (nights.of(night).isPresent()) {
      together(() -> nights.published(new JdbcNightStore.Night(night, runId, digest)));
    }
  }

  /**
   * Forgets them, and what earlier nights told of nobody else.
   *
   * @param taken whether words are theirs alone
   */
  public void remove(Set<String> ids, Predicate<String> taken, Vanished vanished) {
    together(() -> {
      Set<Story> stories = new HashSet<>();
      for (String id : ids) {
        jdbc.query(
            "SELECT night, story_id FROM PAST_ARTICLE WHERE article_id = ? AND story_id <> ''",
            row -> {
              stories.add(new Story(row.getString(1), row.getString(2)));
            },
            id);
        jdbc.update("DELETE FROM PAST_ARTICLE WHERE article_id = ?", id);
        jdbc.update("DELETE FROM PAST_TEXT WHERE article_id = ?", id);
        jdbc.update("DELETE FROM SEEN_ARTICLE WHERE article_id = ?", id);
        jdbc.update("DELETE FROM CHECKED_ARTICLE WHERE article_id = ?", id);
        for (String table : JdbcFactStore.TABLES) {
          jdbc.update("DELETE FROM " + table + " WHERE article_id = ?", id);
        }
        jdbc.update("UPDATE PAST_ARTICLE SET kept_id = '' WHERE kept_id = ?", id);
      }
      stories.forEach(this::removeWithoutArticles);
      Set<String> concerned = stories.stream().map(Story::id).collect(Collectors.toSet());
      concerned.forEach(story -> retell(story, taken));
      remove(vanished);
      // What went wrong with a step may quote an article.
      jdbc.update("UPDATE BATCH_STEP_EXECUTION SET EXIT_MESSAGE = ''");
      jdbc.update("UPDATE BATCH_JOB_EXECUTION SET EXIT_MESSAGE = ''");
    });
    database.leaveNothingOnClose();
  }

  /** All of it, or nothing. */
  private void together(Runnable work) {
    new TransactionTemplate(new JdbcTransactionManager(database.dataSource()))
        .executeWithoutResult(status -> work.run());
  }

  private void removeWithoutArticles(Story story) {
    Integer left = jdbc.queryForObject(
        "SELECT COUNT(*) FROM PAST_ARTICLE WHERE night = ? AND story_id = ?",
        Integer.class,
        story.night(),
        story.id());
    if (left != null && left > 0) {
      return;
    }
    for (String table : List.of("PAST_TOLD", "PAST_DIFFERENCE", "PAST_STORY")) {
      jdbc.update(
          "DELETE FROM " + table + " WHERE night = ? AND story_id = ?", story.night(), story.id());
    }
  }

  private record Words(String night, String headline, String summary) {}

  /** Words that were theirs alone give way to the title of an article that stays. */
  private void retell(String story, Predicate<String> taken) {
    List<Words> all = jdbc.query(
        "SELECT night, headline, summary FROM PAST_STORY WHERE story_id = ?",
        (row, n) -> new Words(row.getString(1), row.getString(2), row.getString(3)),
        story);
    for (Words words : all) {
      String headline = words.headline();
      if (taken.test(headline)) {
        headline = jdbc.queryForList("""
                SELECT title FROM PAST_ARTICLE
                WHERE night = ? AND story_id = ? AND kept_id = '' AND title <> ''
                ORDER BY published DESC, article_id FETCH FIRST 1 ROW ONLY
                """, String.class, words.night(), story).stream()
            .findFirst()
            .orElse("");
      }
      String summary =
          words.summary().lines().filter(taken.negate()).collect(Collectors.joining("\n"));
      jdbc.update(
          "UPDATE PAST_STORY SET headline = ?, summary = ? WHERE night = ? AND story_id = ?",
          headline,
          summary,
          words.night(),
          story);
    }
    List<String> differences = new ArrayList<>();
    jdbc.query(
        "SELECT difference_id, subject, explanation FROM PAST_DIFFERENCE WHERE story_id = ?",
        row -> {
          if (taken.test(row.getString(2)) || taken.test(row.getString(3))) {
            differences.add(row.getString(1));
          }
        },
        story);
    differences.forEach(
        id -> jdbc.update("DELETE FROM PAST_DIFFERENCE WHERE difference_id = ?", id));
  }

  private void remove(Vanished vanished) {
    for (String id : vanished.differences()) {
      jdbc.update("DELETE FROM PAST_DIFFERENCE WHERE difference_id = ?", id);
    }
    Set<String> ids = new HashSet<>(vanished.points());
    ids.addAll(vanished.differences());
    removeTold(ids);
    for (Spelling spelling : vanished.spellings()) {
      jdbc.update("""
          DELETE FROM PAST_NAME WHERE entity_id = ? AND SUBSTRING(spelling,
            POSITION(' ' IN spelling) + 1) = ?
          """, spelling.entity(), spelling.text());
    }
  }

  private record Part(String night, String story, int number, String told) {}

  /** What else is told of their stories stays; of a part nothing of which stays, the row goes. */
  private void removeTold(Set<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    List<Part> parts = new ArrayList<>();
    for (String night : jdbc.queryForList("SELECT DISTINCT night FROM PAST_TOLD", String.class)) {
      String stories = "SELECT DISTINCT story_id FROM PAST_TOLD WHERE night = ? ORDER BY story_id";
      new IdPages(jdbc.queryForList(stories, String.class, night))
          .each((after, upTo) -> jdbc.query(
              """
              SELECT story_id, part, told FROM PAST_TOLD
              WHERE night = ? AND story_id > ? AND story_id <= ?
              """,
              row -> {
                String told = row.getString(3);
                if (told.lines().anyMatch(line -> ids.contains(idOf(line)))) {
                  parts.add(new Part(night, row.getString(1), row.getInt(2), told));
                }
              },
              night,
              after,
              upTo));
    }
    for (Part part : parts) {
      String left = part.told()
          .lines()
          .filter(line -> !ids.contains(idOf(line)))
          .collect(Collectors.joining("\n"));
      String key = " WHERE night = ? AND story_id = ? AND part = ?";
      if (left.isEmpty()) {
        jdbc.update("DELETE FROM PAST_TOLD" + key, part.night(), part.story(), part.number());
      } else {
        jdbc.update(
            "UPDATE PAST_TOLD SET told = ?" + key, left, part.night(), part.story(), part.number());
      }
    }
  }

  private static String idOf(String line) {
    return line.substring(0, line.indexOf(' '));
  }
}
