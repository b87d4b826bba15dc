package org.nightdesk.corpus.format;

import org.nightdesk.corpus.html.DeclaredCharset;
import org.nightdesk.corpus.html.HtmlPage;

/** A web page that holds one article. */
final class HtmlFormat implements DraftReader {
  @Override
  public Draft read(byte[] bytes) throws RejectedException {
    HtmlPage page = HtmlPage.of(Decoding.strictly(bytes, DeclaredCharset.of(bytes)));
    return new Draft(page.text(), page.blocks(), page.about(), "", page.dates());
  }
}
