package org.nightdesk.corpus.format;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.html.HtmlPage;
import org.nightdesk.corpus.text.Characters;
import org.nightdesk.corpus.text.ExtractedText;
import org.nightdesk.corpus.text.Paragraphs;

/** A text whose headline is stated apart from it, as in a feed or a message. */
public final class TitledText {
  private TitledText() {}

  /**
   * A piece of a page under its headline.
   *
   * @param title one line; empty where there is none
   */
  public static Draft page(String title, String html) {
    HtmlPage page = HtmlPage.of("<html><body><article>" + html + "</article></body></html>");
    boolean told = page.blocks().stream()
        .anyMatch(block -> block.role() == BlockRole.BODY || block.role() == BlockRole.TABLE);
    if (!told) {
      // A teaser of a line is too little for a page to be told from what stands around it.
      return plain(title, Jsoup.parseBodyFragment(html).text());
    }
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

  /**
   * Paragraphs under their headline.
   *
   * @param title one line; empty where there is none
   */
  public static Draft plain(String title, String content) {
    ExtractedText extracted = new ExtractedText();
    extracted.add(title, BlockRole.HEADLINE);
    for (Span paragraph : Paragraphs.of(content)) {
      extracted.add(paragraph.in(content), BlockRole.BODY);
    }
    return draft(extracted.text(), extracted.blocks(title));
  }

  private static Draft draft(String text, List<Block> blocks) {
    return new Draft(text, blocks, Metadata.none(), "");
  }
}
