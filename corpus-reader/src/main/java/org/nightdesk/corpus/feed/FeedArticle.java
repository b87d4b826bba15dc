package org.nightdesk.corpus.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.format.Draft;
import org.nightdesk.corpus.format.TitledText;

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
    Draft told = item.isMarkup()
        ? TitledText.page(item.title(), item.content())
        : TitledText.plain(item.title(), item.content());
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

  /** "en" of "en-GB". */
  private static String language(String tag) {
    boolean code = tag.length() == 2 || tag.length() > 2 && "-_".indexOf(tag.charAt(2)) >= 0;
    return code ? tag.substring(0, 2).toLowerCase(Locale.ROOT) : "";
  }
}
