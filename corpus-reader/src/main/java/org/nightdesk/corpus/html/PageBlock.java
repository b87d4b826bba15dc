package org.nightdesk.corpus.html;

import org.jsoup.nodes.Element;
import org.nightdesk.corpus.BlockRole;

/**
 * A paragraph, heading, list item, table or caption of a page.
 *
 * @param element what holds it
 * @param text as seen, on one line; rows of a table on lines of their own
 * @param words runs of characters between white space
 * @param linkShare share of its characters that stand in links, 0 to 1
 */
record PageBlock(Element element, String text, int words, double linkShare, BlockRole hint) {

  /** Running text long enough to speak for what holds it. */
  boolean isParagraph() {
    return words >= 12 && linkShare < 0.4;
  }
}
