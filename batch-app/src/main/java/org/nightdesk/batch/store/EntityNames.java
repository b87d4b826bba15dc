package org.nightdesk.batch.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.story.StoryCandidate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who is named by which article, read a page at a time. Holds the names of all entities of the night, some
 * five to an article, in columns: about their letters and twelve bytes each. May be used by several threads.
 */
public final class EntityNames {
  /** Entities read with one query; a database keeps the whole result of one. */
  private static final int AT_ONCE = 10_000;

  private final NameTables tables;
  private final IdColumn ids;
  private final byte[] letters;
  /** Where the name of each begins; one more than there are entities. */
  private final int[] begins;

  private final BitSet mentioned = new BitSet();

  private EntityNames(NameTables tables, IdColumn ids, byte[] letters, int[] begins) {
    this.tables = tables;
    this.ids = ids;
    this.letters = letters;
    this.begins = begins;
  }

  static EntityNames read(JdbcTemplate jdbc) {
    IdColumn ids = new IdColumn();
    byte[] letters = new byte[1 << 12];
    int[] begins = new int[1 << 8];
    String after = "";
    int before;
    do {
      before = ids.size();
      List<String[]> some = jdbc.query(
          """
          SELECT entity_id, name FROM ENTITY WHERE entity_id > ? ORDER BY entity_id
          FETCH FIRST ? ROWS ONLY
          """, (row, n) -> new String[] {row.getString(1), row.getString(2)}, after, AT_ONCE);
      for (String[] entity : some) {
        byte[] name = entity[1].getBytes(StandardCharsets.UTF_8);
        int at = begins[ids.size()];
        if (at + name.length > letters.length) {
          letters = Arrays.copyOf(letters, at + name.length + (letters.length >> 1));
        }
        System.arraycopy(name, 0, letters, at, name.length);
        ids.add(entity[0]);
        if (ids.size() == begins.length) {
          begins = Arrays.copyOf(begins, begins.length + (begins.length >> 1));
        }
        begins[ids.size()] = at + name.length;
        after = entity[0];
      }
    } while (ids.size() > before);
    return new EntityNames(new NameTables(jdbc), ids, letters, begins);
  }

  /**
   * For each article of a page that names anybody the entities and how often, most named first, then by id.
   * Read through the connection of the thread that asks, which sees what its transaction has written.
   *
   * @param after the id before the first of the articles
   * @param upTo the last of them
   */
  public Map<ArticleId, List<StoryCandidate.Named>> of(String after, String upTo) {
    Map<ArticleId, List<StoryCandidate.Named>> named = new HashMap<>();
    BitSet here = new BitSet();
    tables.entities(after, upTo).forEach((article, entities) -> {
      Map<Integer, Integer> counts = new HashMap<>();
      for (String id : entities) {
        int number = ids.number(id);
        if (number >= 0) {
          counts.merge(number, 1, Integer::sum);
          here.set(number);
        }
      }
      if (!counts.isEmpty()) {
        named.put(new ArticleId(article), mostNamedFirst(counts));
      }
    });
    synchronized (mentioned) {
      mentioned.or(here);
    }
    return named;
  }

  /** The same for one article; empty where it names nobody. */
  List<StoryCandidate.Named> of(ArticleId article) {
    String id = article.value();
    return of(id.substring(0, id.length() - 1), id).getOrDefault(article, List.of());
  }

  /** Numbers are in the order of the ids. */
  private List<StoryCandidate.Named> mostNamedFirst(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> new StoryCandidate.Named(ids.id(e.getKey()), name(e.getKey()), e.getValue()))
        .toList();
  }

  private String name(int number) {
    return new String(
        letters, begins[number], begins[number + 1] - begins[number], StandardCharsets.UTF_8);
  }

  /** The lowest id under each name, of the entities that the pages read so far name. */
  public Map<String, String> idOf() {
    List<Integer> numbers = new ArrayList<>();
    synchronized (mentioned) {
      mentioned.stream().forEach(numbers::add);
    }
    Map<String, String> idOf = new HashMap<>();
    numbers.forEach(number -> idOf.putIfAbsent(name(number), ids.id(number)));
    return idOf;
  }
}
