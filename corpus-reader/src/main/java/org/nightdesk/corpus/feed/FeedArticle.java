package org.nightdesk.corpus.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.format.Draft;
import org.nightdesk.corpus.html.HtmlPage;
import org.nightdesk.corpus.text.Characters;
import org.nightdesk.corpus.text.ExtractedText;
import org.nightdesk.corpus.text.Paragraphs;

/** An item of a feed as an article: its title as headline over its content. */
public final class FeedArticle {
  private FeedArticle() {}

  /** The item's text and what is known of it; a blank item has no blocks. */
  public static Draft of(FeedItem item) {
    Metadata about = new Metadata(
        item.title(),
        item.source(),
        item.author(),
        FeedDate.of(item.published()),
        language(item.language()),
        item.url(),
        "",
        item.tags());
    Draft told = item.isMarkup() ? page(item) : plain(item, item.content());
    return new Draft(told.text(), told.blocks(), about, item.id());
  }

  /** What the item states, for its digest: there is no line of bytes that is the item. */
  public static byte[] bytes(FeedItem item) {
    return String.join(
            "\n",
            item.id(),
            item.title(),
            item.url(),
            item.published(),
            item.author(),
            item.source(),
            item.tags(),
            item.content())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Draft page(FeedItem item) {
    HtmlPage page =
        HtmlPage.of("<html><body><article>" + item.content() + "</article></body></html>");
    boolean told = page.blocks().stream()
        .anyMatch(block -> block.role() == BlockRole.BODY || block.role() == BlockRole.TABLE);
    if (!told) {
      // A teaser of a line is too little for a page to be told from what stands around it.
      return plain(item, Jsoup.parseBodyFragment(item.content()).text());
    }
    String title = item.title();
    Block first = page.blocks().get(0);
    if (title.isEmpty() || Characters.oneLine(first.where().in(page.text())).equals(title)) {
      return draft(page.text(), page.blocks());
    }
    String above = title + "\n\n";
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(BlockRole.HEADLINE, new Span(0, title.length())));
    for (Block block : page.blocks()) {
      BlockRole role = block.role() == BlockRole.HEADLINE ? BlockRole.HEADING : block.role();
      blocks.add(new Block(role, block.where().shift(above.length())));
    }
    return draft(above + page.text(), blocks);
  }

  private static Draft plain(FeedItem item, String content) {
    ExtractedText extracted = new ExtractedText();
    extracted.add(item.title(), BlockRole.HEADLINE);
    for (Span paragraph : Paragraphs.of(content)) {
      extracted.add(paragraph.in(content), BlockRole.BODY);
    }
    return draft(extracted.text(), extracted.blocks(item.title()));
  }

  private static Draft draft(String text, List<Block> blocks) {
    return new Draft(text, blocks, Metadata.none(), "");
  }

  /** "en" of "en-GB". */
  private static String language(String tag) {
    boolean code = tag.length() == 2 || tag.length() > 2 && "-_".indexOf(tag.charAt(2)) >= 0;
    return code ? tag.substring(0, 2).toLowerCase(Locale.ROOT) : "";
  }
}
