package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.enrichment.overlap.SeenArticle;
import org.nightdesk.enrichment.overlap.SeenArticle.SeenBlock;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Digests of earlier nights' articles. A night's are replaced when it is run again, so that no
 * edition counts twice; those of the last {@value SeenArticle#NIGHTS} nights are kept, and as many before
 * each night that may be computed anew.
 */
final class SeenArticles {
  private final JdbcTemplate jdbc;

  SeenArticles(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The articles of the last nights before {@code night}. */
  List<SeenArticle> before(String night) {
    return jdbc.query(
        """
        SELECT article_id, night, shelf, text, words, blocks FROM SEEN_ARTICLE
        WHERE night < ? AND night >= ? ORDER BY night, article_id
        """,
        (row, n) -> new SeenArticle(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getLong(4),
            row.getInt(5),
            blocks(row.getString(6))),
        night,
        oldest(night));
  }

  /**
   * Replaces a night's.
   *
   * @param from ISO date of the first night that may be computed anew: what it looks back on is kept
   */
  void save(String night, String from, List<SeenArticle> seen) {
    jdbc.update("DELETE FROM SEEN_ARTICLE WHERE night = ? OR night < ?", night, oldest(from));
    jdbc.batchUpdate(
        """
        INSERT INTO SEEN_ARTICLE (night, article_id, shelf, text, words, blocks)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        seen.stream()
            .map(article -> new Object[] {
              night,
              article.article(),
              article.shelf(),
              article.text(),
              article.words(),
              blocks(article.blocks())
            })
            .toList());
  }

  /** The first night {@code night} looks back on; empty where there are fewer. */
  private String oldest(String night) {
    List<String> nights = jdbc.queryForList("""
        SELECT DISTINCT night FROM SEEN_ARTICLE WHERE night < ? ORDER BY night DESC
        FETCH FIRST %s ROWS ONLY
        """.formatted(SeenArticle.NIGHTS), String.class, night);
    return nights.size() < SeenArticle.NIGHTS ? "" : nights.getLast();
  }

  /** Position, words, digest and names of each block: {@code 3 12 1a2b4 77 9c;5 40 ffe2}. */
  private static String blocks(List<SeenBlock> blocks) {
    return blocks.stream()
        .map(block -> block.block()
            + " "
            + block.words()
            + " "
            + Long.toHexString(block.digest())
            + block.names().stream()
                .sorted()
                .map(name -> " " + Long.toHexString(name))
                .collect(Collectors.joining()))
        .collect(Collectors.joining(";"));
  }

  private static List<SeenBlock> blocks(String line) {
    List<SeenBlock> blocks = new ArrayList<>();
    if (!line.isEmpty()) {
      for (String block : line.split(";")) {
        String[] parts = block.split(" ");
        Set<Long> names = new HashSet<>();
        for (int i = 3; i < parts.length; i++) {
          names.add(Long.parseUnsignedLong(parts[i], 16));
        }
        blocks.add(new SeenBlock(
            Integer.parseInt(parts[0]),
            Long.parseUnsignedLong(parts[2], 16),
            Integer.parseInt(parts[1]),
            names));
      }
    }
    return blocks;
  }
}
