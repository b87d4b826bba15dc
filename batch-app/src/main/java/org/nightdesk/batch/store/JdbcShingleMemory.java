package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nightdesk.enrichment.overlap.KnownShingles;
import org.nightdesk.enrichment.overlap.KnownShingles.Known;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What outlets repeat in their texts, as each night hands it on. A night counts its own texts and
 * those of the nights it remembers; so tonight goes on from the last night before all of these, and
 * no text counts twice.
 */
public final class JdbcShingleMemory {
  /** Shingles one night hands on, at most, those of most texts. */
  private static final int MOST = 100_000;

  private final JdbcTemplate jdbc;
  private final EarlierNights nights;

  public JdbcShingleMemory(JdbcTemplate jdbc, EarlierNights nights) {
    this.jdbc = jdbc;
    this.nights = nights;
  }

  /** What tonight goes on from. */
  public KnownShingles known() {
    List<Known> known = new ArrayList<>();
    jdbc.query(
        """
        SELECT shelf, shingles FROM PAST_SHINGLE
        WHERE night = (SELECT MAX(night) FROM PAST_SHINGLE WHERE night < ?)
        """,
        row -> {
          String shelf = row.getString(1);
          for (String each : row.getString(2).split(" ")) {
            int colon = each.indexOf(':');
            known.add(new Known(
                shelf,
                Long.parseLong(each.substring(0, colon), 16),
                Integer.parseInt(each.substring(colon + 1))));
          }
        },
        nights.from());
    return new KnownShingles(known);
  }

  /** Replaces what tonight hands on, once it is published. */
  public void save(KnownShingles known) {
    Map<String, List<Known>> byShelf = known.shingles().stream()
        .sorted(Comparator.comparing((Known each) -> -each.texts())
            .thenComparing(Known::shelf)
            .thenComparing(Known::hash))
        .limit(MOST)
        .collect(Collectors.groupingBy(Known::shelf, TreeMap::new, Collectors.toList()));
    List<Object[]> rows = new ArrayList<>();
    byShelf.forEach((shelf, of) -> rows.add(new Object[] {
      shelf,
      of.stream()
          .map(each -> Long.toHexString(each.hash()) + ":" + each.texts())
          .collect(Collectors.joining(" "))
    }));
    jdbc.update("DELETE FROM HOUSE_SHINGLE");
    jdbc.batchUpdate("INSERT INTO HOUSE_SHINGLE (shelf, shingles) VALUES (?, ?)", rows);
  }

  /** Keeps what tonight hands on; replaces what an earlier edition did. */
  void remember(String night) {
    jdbc.update("DELETE FROM PAST_SHINGLE WHERE night = ?", night);
    jdbc.update("""
        INSERT INTO PAST_SHINGLE (night, shelf, shingles)
        SELECT ?, shelf, shingles FROM HOUSE_SHINGLE
        """, night);
  }

  /** Forgets what no night from {@code night} on goes on from. */
  void forgetBefore(String night) {
    jdbc.update("""
        DELETE FROM PAST_SHINGLE
        WHERE night < (SELECT MAX(night) FROM PAST_SHINGLE WHERE night < ?)
        """, night);
  }
}
