package org.nightdesk.enrichment.overlap;

import java.util.List;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;

/**
 * An article as far as its origin is concerned.
 *
 * @param storyId the story it reports; an agency's credit or a quotation joins only articles of one
 *     story
 * @param source the outlet; empty where none is stated
 * @param author as written; empty where none is stated
 * @param blocks all blocks of the article, in text order
 * @param quotes the words of its direct quotations
 */
public record OriginCandidate(
    ArticleId article,
    String storyId,
    String source,
    String author,
    String text,
    List<Block> blocks,
    List<String> quotes) {
  public OriginCandidate {
    blocks = List.copyOf(blocks);
    quotes = List.copyOf(quotes);
  }

  public static OriginCandidate of(Article article, String storyId, List<String> quotes) {
    return new OriginCandidate(
        article.id(),
        storyId,
        article.about().source(),
        article.about().author(),
        article.text(),
        article.blocks(),
        quotes);
  }
}
