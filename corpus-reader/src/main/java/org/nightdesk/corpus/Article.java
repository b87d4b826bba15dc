package org.nightdesk.corpus;

import java.util.List;
import org.nightdesk.corpus.date.WeighedDate;

/**
 * One article as it arrived.
 *
 * @param text decoded and never rewritten; every later fact points into it. For plain text and JSON
 *     Lines the text as decoded, without byte order mark; for other formats the extracted blocks
 *     joined by two line feeds
 * @param blocks in text order, without overlap; the characters between them are white space or
 *     markup
 * @param damage in text order
 * @param dates every date it may have been published on, the most telling first
 */
public record Article(
    ArticleId id,
    Provenance from,
    Metadata about,
    String text,
    List<Block> blocks,
    Quality quality,
    List<Damage> damage,
    List<WeighedDate> dates) {
  public Article {
    blocks = List.copyOf(blocks);
    damage = List.copyOf(damage);
    dates = List.copyOf(dates);
    int end = 0;
    for (Block block : blocks) {
      if (block.where().start() < end || block.where().end() > text.length()) {
        throw new IllegalArgumentException(
            "block %s of %s overlaps the one before it or ends after %s"
                .formatted(block.where(), id, text.length()));
      }
      end = block.where().end();
    }
  }

  /** An article whose date was weighed against no others. */
  public Article(
      ArticleId id,
      Provenance from,
      Metadata about,
      String text,
      List<Block> blocks,
      Quality quality,
      List<Damage> damage) {
    this(id, from, about, text, blocks, quality, damage, List.of());
  }

  /** The same with another date of publication. */
  public Article dated(Published other) {
    return new Article(id, from, about.dated(other), text, blocks, quality, damage, dates);
  }
}
