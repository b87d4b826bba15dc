package org.nightdesk.enrichment.overlap;

import java.util.List;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Span;

/**
 * An article as far as the search for copies needs it.
 *
 * @param source the outlet; empty where none is stated
 * @param file path relative to the index; its folder stands in for a source that is not stated
 * @param blocks all blocks of the article, in text order; only told ones are compared
 */
public record CopyCandidate(
    ArticleId article,
    Published published,
    String source,
    String file,
    String text,
    List<Block> blocks) {
  public CopyCandidate {
    blocks = List.copyOf(blocks);
  }

  public static CopyCandidate of(Article article) {
    return new CopyCandidate(
        article.id(),
        article.about().published(),
        article.about().source(),
        article.from().file(),
        article.text(),
        article.blocks());
  }

  List<Span> told() {
    return blocks.stream().filter(b -> b.role().isTold()).map(Block::where).toList();
  }

  /** The outlet, or the folder of the file where no outlet is stated. */
  String shelf() {
    return source.isEmpty() ? "/" + file.substring(0, Math.max(0, file.lastIndexOf('/'))) : source;
  }
}
