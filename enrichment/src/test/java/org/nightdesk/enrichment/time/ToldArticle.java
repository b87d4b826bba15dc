package org.nightdesk.enrichment.time;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.Span;

/** Articles for tests: each line of the text is a paragraph. */
public final class ToldArticle {
  private ToldArticle() {}

  /**
   * An article of body paragraphs.
   *
   * @param published ISO date, or empty where unknown
   */
  public static Article of(String text, String published) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int p = 0; p <= text.length(); p++) {
      if (p == text.length() || text.charAt(p) == '\n') {
        int from = start;
        int to = p;
        while (from < to && isSpace(text.charAt(from))) {
          from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
          to--;
        }
        if (from < to) {
          blocks.add(new Block(BlockRole.BODY, new Span(from, to)));
        }
        start = p + 1;
      }
    }
    Published day = published.isEmpty()
        ? Published.unknown()
        : new Published(published, Published.Basis.STATED, "test");
    return new Article(
        ArticleId.of("test.txt", ""),
        new Provenance("test.txt", "", "", 1, ""),
        new Metadata("", "", "", day, "en", "", "", ""),
        text,
        blocks,
        Quality.GOOD,
        List.of());
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
