package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.nightdesk.enrichment.name.Correction;
import org.nightdesk.enrichment.name.CorrectionEffect;
import org.nightdesk.enrichment.name.Entity;
import org.nightdesk.enrichment.name.WatchedName;
import org.nightdesk.reporting.row.CorrectionRow;
import org.nightdesk.reporting.row.WatchRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** What corrections did tonight, and who bears the names that are watched. */
public final class JdbcNameDeskStore {
  private static final String APPLIED = "applied";

  private final JdbcTemplate jdbc;

  public JdbcNameDeskStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Replaces all effects; what was applied once in a night stays so.
   *
   * @param idOf the ids entities go by tonight, by those they were resolved under
   */
  public void saveEffects(List<CorrectionEffect> effects, Map<String, String> idOf) {
    Map<Integer, CorrectionRow> before = new HashMap<>();
    corrections().forEach(row -> before.put(row.line(), row));
    jdbc.update("DELETE FROM CORRECTION_EFFECT");
    List<Object[]> rows = new ArrayList<>();
    for (CorrectionEffect effect : effects) {
      Correction said = effect.correction();
      CorrectionRow earlier = before.get(said.line());
      // A night that resolves its names again finds mentions that were retyped already.
      boolean appliedBefore = earlier != null && earlier.outcome().equals(APPLIED);
      int mentions = Math.max(effect.mentions(), earlier == null ? 0 : earlier.nMentions());
      rows.add(new Object[] {
        said.line(),
        Correction.word(said.action()),
        said.name(),
        said.other(),
        said.action() == Correction.Action.RETYPE ? said.type().name() : "",
        appliedBefore ? APPLIED : effect.outcome().name().toLowerCase(Locale.ROOT),
        idOf.getOrDefault(effect.entity(), ""),
        mentions,
        said.note()
      });
    }
    jdbc.batchUpdate("""
        INSERT INTO CORRECTION_EFFECT
          (line, action, name, other, type, outcome, entity_id, n_mentions, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, rows);
  }

  /** Replaces all hits of the watch list. */
  public void saveWatched(List<WatchedName> watched, List<Entity> entities) {
    jdbc.update("DELETE FROM WATCHED");
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < watched.size(); i++) {
      WatchedName each = watched.get(i);
      List<String> bearers =
          each.bearersAmong(entities).stream().map(Entity::id).sorted().toList();
      for (String bearer : bearers.isEmpty() ? List.of("") : bearers) {
        rows.add(new Object[] {i, each.name(), each.note(), bearer});
      }
    }
    jdbc.batchUpdate(
        "INSERT INTO WATCHED (ordinal, name, note, entity_id) VALUES (?, ?, ?, ?)", rows);
  }

  List<CorrectionRow> corrections() {
    return jdbc.query(
        "SELECT * FROM CORRECTION_EFFECT",
        (row, n) -> new CorrectionRow(
            row.getInt("line"),
            row.getString("action"),
            row.getString("name"),
            row.getString("other"),
            row.getString("type"),
            row.getString("outcome"),
            row.getString("entity_id"),
            row.getInt("n_mentions"),
            row.getString("note")));
  }

  /** One row for each name and bearer; two lines of one name and bearer are one. */
  List<WatchRow> watched() {
    Map<String, Hits> hits = hits();
    Hits none = new Hits();
    return jdbc.query("""
        SELECT w.name, w.entity_id, COALESCE(e.name, '') AS shown, MIN(w.note) AS note
        FROM WATCHED w LEFT JOIN ENTITY e ON e.entity_id = w.entity_id
        GROUP BY w.name, w.entity_id, e.name
        """, (row, n) -> {
      Hits of = hits.getOrDefault(row.getString("entity_id"), none);
      boolean named = of.articles > 0;
      return new WatchRow(
          row.getString("name"),
          named ? row.getString("entity_id") : "",
          named ? row.getString("shown") : "",
          of.mentions,
          of.articles,
          of.stories.size(),
          row.getString("note"));
    });
  }

  /** Where somebody who is watched is named. */
  private static final class Hits {
    private final Set<String> stories = new HashSet<>();
    private int articles;
    private int mentions;
  }

  private Map<String, Hits> hits() {
    Map<String, Hits> hits = new HashMap<>();
    jdbc.queryForList("SELECT DISTINCT entity_id FROM WATCHED WHERE entity_id <> ''", String.class)
        .forEach(id -> hits.put(id, new Hits()));
    if (hits.isEmpty()) {
      return hits;
    }
    NameTables names = new NameTables(jdbc);
    List<String> ids =
        jdbc.queryForList("SELECT article_id FROM TOLD_IN ORDER BY article_id", String.class);
    new IdPages(ids)
        .each((after, upTo) -> names.entities(after, upTo).forEach((article, named) -> {
          Set<String> here = new HashSet<>(named);
          here.retainAll(hits.keySet());
          for (String id : here) {
            Hits of = Objects.requireNonNull(hits.get(id));
            of.articles++;
            of.mentions += Collections.frequency(named, id);
            jdbc.queryForList(
                    "SELECT story_id FROM TOLD_IN WHERE article_id = ? AND story_id <> ''",
                    String.class,
                    article)
                .forEach(of.stories::add);
          }
        }));
    return hits;
  }
}
