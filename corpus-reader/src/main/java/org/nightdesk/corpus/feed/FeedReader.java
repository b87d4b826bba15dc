package org.nightdesk.corpus.feed;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.nightdesk.corpus.ReadOutcome.Reason;

/** The items of an RSS (0.9 to 2.0) or Atom 1.0 feed in its order. Not for several threads. */
public final class FeedReader implements Closeable {
  private final InputStream in;
  private final FeedXml xml;
  private final int itemUnits;
  private final String language;

  private String channelTitle = "";
  private String channelAuthor = "";
  private String channelLanguage = "";
  private long items;

  /**
   * Reads as far as the root element.
   *
   * @param in closed with this reader, and when there is no feed in it
   * @param itemUnits greatest length of what an item states, UTF-16 units
   */
  public FeedReader(InputStream in, int itemUnits) throws IOException, FeedException {
    this.in = in;
    this.itemUnits = itemUnits;
    try {
      this.xml = new FeedXml(in, 4 * itemUnits);
      int event = xml.next();
      while (event != XMLStreamConstants.START_ELEMENT) {
        if (event == XMLStreamConstants.END_DOCUMENT) {
          throw new FeedException(Reason.BAD_RECORD, "expected a feed but found no element");
        }
        event = xml.next();
      }
      String root = xml.localName();
      boolean isFeed = root.equals("rss") || root.equals("RDF") || xml.name().equals("atom:feed");
      if (!isFeed) {
        throw new FeedException(
            Reason.UNKNOWN_TYPE,
            "expected an RSS or Atom feed but found <%s>"
                .formatted(root.length() > 60 ? root.substring(0, 60) + "…" : root));
      }
      this.language = xml.attribute("lang");
    } catch (IOException | FeedException e) {
      in.close();
      throw e;
    }
  }

  /**
   * The next item; empty at the end.
   *
   * @throws FeedException if there is no sound XML from here on
   */
  public Optional<FeedItem> next() throws IOException, FeedException {
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return Optional.empty();
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "item", "atom:entry" -> {
          xml.beginItem();
          FeedItem item = new ItemReading(xml, itemUnits).read(++items, channel());
          xml.beginItem();
          return Optional.of(item);
        }
        case "channel" -> {}
        case "title", "atom:title" ->
          channelTitle = first(channelTitle, element().text());
        case "atom:author", "+creator" ->
          channelAuthor = first(channelAuthor, element().inner("name"));
        case "language", "+language" ->
          channelLanguage = first(channelLanguage, element().text());
        default -> element();
      }
    }
  }

  private ElementText element() throws IOException, FeedException {
    return ElementText.read(xml, itemUnits);
  }

  /** What an item has of its feed where it says nothing itself. */
  private FeedItem channel() {
    return new FeedItem(
        0,
        "",
        "",
        "",
        "",
        channelAuthor,
        ItemReading.words(channelTitle),
        first(channelLanguage, language),
        "",
        "",
        false,
        false);
  }

  private static String first(String stated, String otherwise) {
    return stated.isBlank() ? otherwise.strip() : stated;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
