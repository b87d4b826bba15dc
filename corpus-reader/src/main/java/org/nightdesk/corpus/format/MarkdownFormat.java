package org.nightdesk.corpus.format;

import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.markdown.EntangledMarkdownException;
import org.nightdesk.corpus.markdown.MarkdownArticle;

/** A Markdown file that is one article. */
final class MarkdownFormat implements DraftReader {
  @Override
  public Draft read(byte[] bytes) throws RejectedException {
    try {
      MarkdownArticle article = MarkdownArticle.of(Decoding.strictly(bytes));
      return new Draft(article.text(), article.blocks(), article.about(), article.externalId());
    } catch (EntangledMarkdownException e) {
      throw new RejectedException(Reason.NOT_TEXT, String.valueOf(e.getMessage()));
    }
  }
}
