package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.enrichment.compare.Difference;
import org.nightdesk.enrichment.compare.StoryMaterial;
import org.nightdesk.enrichment.memory.News;
import org.nightdesk.enrichment.memory.StoryNews;
import org.nightdesk.enrichment.memory.StoryNews.Appeared;
import org.nightdesk.enrichment.memory.StoryNews.ToldDifference;
import org.nightdesk.enrichment.memory.StoryNews.ToldFigure;
import org.nightdesk.enrichment.memory.StoryNews.ToldPoint;
import org.nightdesk.enrichment.memory.StoryNews.Tonight;
import org.nightdesk.enrichment.memory.StoryNews.Version;
import org.nightdesk.enrichment.memory.WordDigest;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.reporting.row.ChangeRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tonight tells that earlier nights did not. */
public final class JdbcNewsStore {
  private final JdbcTemplate jdbc;
  private final NameTables names;
  private final JdbcEntityStore entities;
  private final EarlierNights nights;

  public JdbcNewsStore(JdbcTemplate jdbc, EarlierNights nights) {
    this.jdbc = jdbc;
    this.names = new NameTables(jdbc);
    this.entities = new JdbcEntityStore(jdbc);
    this.nights = nights;
  }

  EarlierNights nights() {
    return nights;
  }

  /** A story told tonight. */
  public record Told(String storyId, String headline) {}

  /** The stories told tonight, by id. */
  public List<Told> stories() {
    return jdbc.query(
        "SELECT story_id, headline FROM STORY ORDER BY story_id",
        (row, n) -> new Told(row.getString(1), row.getString(2)));
  }

  /**
   * What tonight tells of a story.
   *
   * @param known articles earlier nights told of
   */
  public Tonight of(String storyId, Set<String> known) {
    Map<String, Set<Long>> words = new HashMap<>();
    List<ToldPoint> points = points(storyId, words);
    return new Tonight(
        points, differences(storyId, known), figures(storyId, known), people(storyId));
  }

  private List<ToldPoint> points(String storyId, Map<String, Set<Long>> words) {
    Map<String, String> text = new HashMap<>();
    Map<String, String> evidence = new HashMap<>();
    List<String> ids = new ArrayList<>();
    jdbc.query(
        """
        SELECT p.point_id, p.shown, w.* FROM POINT p
        JOIN WORDING w ON w.story_id = p.story_id AND w.owner_id = p.point_id
        WHERE p.story_id = ? ORDER BY p.ordinal, w.ordinal
        """,
        row -> {
          String id = row.getString("point_id");
          words.computeIfAbsent(id, k -> new HashSet<>()).add(WordDigest.of(row.getString("text")));
          if (row.getInt("ordinal") == row.getInt("shown")) {
            ids.add(id);
            text.put(id, row.getString("text"));
            evidence.put(id, FactTables.evidence(row));
          }
        },
        storyId);
    return ids.stream()
        .map(id -> new ToldPoint(
            id, text.getOrDefault(id, ""), evidence.getOrDefault(id, ""), words.get(id)))
        .toList();
  }

  private List<ToldDifference> differences(String storyId, Set<String> known) {
    Map<String, List<Version>> versions = new HashMap<>();
    Map<String, Set<Long>> words = new HashMap<>();
    jdbc.query(
        """
        SELECT w.*, a.source, a.published FROM DIFFERENCE d
        JOIN WORDING w ON w.story_id = d.story_id AND w.owner_id = d.difference_id
        JOIN ARTICLE a ON a.article_id = w.article_id
        WHERE d.story_id = ? ORDER BY w.owner_id, w.ordinal
        """,
        row -> {
          String id = row.getString("owner_id");
          versions
              .computeIfAbsent(id, k -> new ArrayList<>())
              .add(new Version(
                  row.getInt("version"),
                  row.getString("source"),
                  row.getString("published"),
                  !known.contains(row.getString("article_id")),
                  FactTables.evidence(row)));
          words.computeIfAbsent(id, k -> new HashSet<>()).add(WordDigest.of(row.getString("text")));
        },
        storyId);
    return jdbc.query(
        """
        SELECT difference_id, kind, subject, explanation FROM DIFFERENCE
        WHERE story_id = ? ORDER BY ordinal
        """,
        (row, n) -> {
          String id = row.getString(1);
          return new ToldDifference(
              id,
              Difference.Kind.valueOf(row.getString(2)).label(),
              JdbcFactMemory.label(row.getString(3), row.getString(4)),
              versions.getOrDefault(id, List.of()),
              words.getOrDefault(id, Set.of()));
        },
        storyId);
  }

  private List<ToldFigure> figures(String storyId, Set<String> known) {
    return jdbc.query(
        """
        SELECT f.*, a.published FROM STORY_ARTICLE s
        JOIN FIGURE f ON f.article_id = s.article_id
        JOIN ARTICLE a ON a.article_id = s.article_id
        WHERE s.story_id = ? AND f.compare_group <> ''
        ORDER BY f.compare_group, f.article_id, f.ordinal
        """,
        (row, n) -> new ToldFigure(
            row.getString("compare_group"),
            row.getString("amount_from") + " " + row.getString("amount_to"),
            row.getString("text"),
            row.getString("measured").isEmpty() ? row.getString("unit") : row.getString("measured"),
            row.getString("agreement"),
            row.getString("published"),
            !known.contains(row.getString("article_id")),
            FactTables.evidence(row)),
        storyId);
  }

  /**
   * The people the text of a story names, captions left out, whom no earlier night knew and no article
   * told before names, be it by another spelling.
   */
  private List<Appeared> people(String storyId) {
    Map<ArticleId, List<NamedEntities.Named>> told = names.toldIn(storyId);
    Map<String, StoryMaterial.Named> unknown = unknownPeople(told.values());
    if (unknown.isEmpty()) {
      return List.of();
    }
    List<Reported> reports = jdbc.query(
        """
        SELECT a.article_id, EXISTS (
          SELECT 1 FROM PAST_ARTICLE p
          WHERE p.article_id = a.article_id AND p.text_digest = a.text_digest AND p.night >= ?
            AND p.night < ?) AS told_before
        FROM STORY_ARTICLE s JOIN ARTICLE a ON a.article_id = s.article_id
        WHERE s.story_id = ? ORDER BY s.ordinal
        """,
        (row, n) -> new Reported(new ArticleId(row.getString(1)), row.getBoolean(2)),
        nights.from(),
        nights.before(),
        storyId);
    Map<String, Appeared> people = new LinkedHashMap<>();
    Set<String> namedBefore = new HashSet<>();
    for (Reported report : reports) {
      Set<EvidenceId> captions = report.before ? Set.of() : captions(report.article);
      for (NamedEntities.Named name : told.getOrDefault(report.article, List.of())) {
        StoryMaterial.Named person = unknown.get(name.entity());
        EvidenceId evidence = name.mention().evidence();
        if (person != null && report.before) {
          namedBefore.add(person.entityId());
        } else if (person != null && !captions.contains(evidence)) {
          people.putIfAbsent(person.entityId(), new Appeared(person.name(), evidence.toString()));
        }
      }
    }
    people.keySet().removeAll(namedBefore);
    return List.copyOf(people.values());
  }

  /** An article of a story, and whether an earlier night told it word for word. */
  private record Reported(ArticleId article, boolean before) {}

  /** The people among those named whom no earlier night knew, by id. */
  private Map<String, StoryMaterial.Named> unknownPeople(
      Collection<List<NamedEntities.Named>> told) {
    Map<String, StoryMaterial.Named> people = new HashMap<>(entities.of(told.stream()
        .flatMap(List::stream)
        .map(NamedEntities.Named::entity)
        .filter(id -> !id.isEmpty())
        .distinct()
        .toList()));
    people
        .values()
        .removeIf(entity -> entity.type() != EntityType.PERSON
            || !jdbc.queryForList(
                    "SELECT 1 FROM PAST_NAME WHERE entity_id = ? AND night >= ? AND night < ?"
                        + " FETCH FIRST 1 ROW ONLY",
                    Integer.class,
                    entity.entityId(),
                    nights.knownFrom(),
                    nights.before())
                .isEmpty());
    return people;
  }

  private Set<EvidenceId> captions(ArticleId article) {
    return Set.copyOf(jdbc.query(
        "SELECT paragraph, sentence FROM SENTENCE WHERE article_id = ? AND role = ?",
        (row, n) -> new EvidenceId(article, row.getInt(1), row.getInt(2)),
        article.value(),
        BlockRole.CAPTION.name()));
  }

  /** Empties what was found before, in this run or in the one whose stories are kept; points stay as they are. */
  public void clear() {
    jdbc.update("DELETE FROM CHANGE");
    jdbc.update("UPDATE DIFFERENCE SET status = 'open' WHERE status <> 'open'");
  }

  /** Says of all points that no earlier night told them. */
  public void forgetSeen() {
    jdbc.update("UPDATE POINT SET first_seen = '' WHERE first_seen <> ''");
  }

  /** Keeps of a story that no earlier night told any of it. */
  public void saveNew(String storyId) {
    saveSeen(storyId, Map.of());
  }

  /** Keeps what was found of a story. */
  public void save(String storyId, String status, StoryNews.Found found) {
    jdbc.update("UPDATE STORY SET status = ? WHERE story_id = ?", status, storyId);
    saveSeen(storyId, found.firstSeen());
    jdbc.batchUpdate(
        "UPDATE DIFFERENCE SET status = 'settled' WHERE story_id = ? AND difference_id = ?",
        found.settled().stream().map(id -> new Object[] {storyId, id}).toList());
  }

  /** Most points of a kept story say already which night told them first. */
  private void saveSeen(String storyId, Map<String, String> firstSeen) {
    List<Object[]> others = new ArrayList<>();
    jdbc.query(
        "SELECT point_id, first_seen FROM POINT WHERE story_id = ?",
        row -> {
          String night = firstSeen.getOrDefault(row.getString(1), "");
          if (!night.equals(row.getString(2))) {
            others.add(new Object[] {night, storyId, row.getString(1)});
          }
        },
        storyId);
    jdbc.batchUpdate("UPDATE POINT SET first_seen = ? WHERE story_id = ? AND point_id = ?", others);
  }

  /** Writes news of a story, or of the night where the story is empty. */
  public void add(String storyId, List<News> news) {
    List<Object[]> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (News each : news) {
      String id = Ids.mint(
          'c',
          each.kind().label(),
          storyId,
          each.evidenceId(),
          each.what(),
          each.before(),
          each.after());
      if (ids.add(id)) {
        rows.add(new Object[] {
          id,
          storyId,
          each.kind().label(),
          each.what(),
          each.before(),
          each.after(),
          each.evidenceId()
        });
      }
    }
    jdbc.batchUpdate("""
        INSERT INTO CHANGE (change_id, story_id, kind, what, before_text, after_text, evidence_id)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, rows);
  }

  /** How many there are. */
  public int count() {
    Integer count = jdbc.queryForObject("SELECT COUNT(*) FROM CHANGE", Integer.class);
    return count == null ? 0 : count;
  }

  List<ChangeRow> changes() {
    return jdbc.query(
        """
        SELECT change_id, story_id, kind, what, before_text, after_text, evidence_id FROM CHANGE
        """,
        (row, n) -> new ChangeRow(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7)));
  }
}
