package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    return jdbc.query(
        """
        SELECT w.name, w.entity_id, COALESCE(e.name, '') AS shown,
          COUNT(DISTINCT t.article_id || ' ' || m.start_at) AS n_mentions,
          COUNT(DISTINCT t.article_id) AS n_articles,
          COUNT(DISTINCT NULLIF(t.story_id, '')) AS n_stories,
          MIN(w.note) AS note
        FROM WATCHED w
        LEFT JOIN ENTITY e ON e.entity_id = w.entity_id
        LEFT JOIN MENTION m ON m.entity_id = w.entity_id AND w.entity_id <> ''
        LEFT JOIN TOLD_IN t ON t.article_id = m.article_id
        GROUP BY w.name, w.entity_id, e.name
        """,
        (row, n) -> new WatchRow(
            row.getString("name"),
            row.getInt("n_articles") == 0 ? "" : row.getString("entity_id"),
            row.getInt("n_articles") == 0 ? "" : row.getString("shown"),
            row.getInt("n_mentions"),
            row.getInt("n_articles"),
            row.getInt("n_stories"),
            row.getString("note")));
  }
}
