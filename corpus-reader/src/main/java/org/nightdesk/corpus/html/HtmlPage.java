package org.nightdesk.corpus.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.date.PublishedCandidate;
import org.nightdesk.corpus.text.ExtractedText;

/**
 * The article of a web page.
 *
 * @param text headline and main text, blocks joined by two line feeds
 * @param about what the page says of itself in its head, its linked data and its marked-up lines
 * @param dates when it says it was published, the most telling first
 */
public record HtmlPage(
    String text, List<Block> blocks, Metadata about, List<PublishedCandidate> dates) {
  public HtmlPage {
    blocks = List.copyOf(blocks);
    dates = List.copyOf(dates);
  }

  /** Reads a page; one without any text has no blocks. */
  public static HtmlPage of(String html) {
    Document page = Jsoup.parse(html);
    PageParts parts = PageParts.of(page);
    LinkedData linked = LinkedData.of(parts.linkedData());
    PageMetadata described = new PageMetadata(page, parts, linked);
    List<PublishedCandidate> dates = described.dates();
    Metadata about = described.read(dates);
    ExtractedText extracted = new ExtractedText();
    List<PageBlock> blocks = MainText.of(page, about.title(), linked.body());
    if (!blocks.isEmpty()) {
      extracted.add(about.title(), BlockRole.HEADLINE);
    }
    for (PageBlock block : blocks) {
      extracted.add(block.text(), block.hint());
    }
    return new HtmlPage(extracted.text(), extracted.blocks(about.title()), about, dates);
  }
}
