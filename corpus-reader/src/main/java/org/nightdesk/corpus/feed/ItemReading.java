package org.nightdesk.corpus.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jsoup.Jsoup;
import org.nightdesk.corpus.text.Characters;

/** One item of a feed, from its begin to its end. */
final class ItemReading {
  private final FeedXml xml;
  private final int most;
  private final Map<String, String> stated = new HashMap<>();
  private final List<String> tags = new ArrayList<>();
  private final Map<String, Content> contents = new HashMap<>();
  private int units;
  private boolean cut;

  ItemReading(FeedXml xml, int most) {
    this.xml = xml;
    this.most = most;
  }

  private record Content(String text, boolean isMarkup) {}

  /**
   * @param feed what holds for every item that says nothing else
   */
  FeedItem read(long number, FeedItem feed) throws IOException, FeedException {
    int top = xml.depth();
    String language = xml.attribute("lang");
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_DOCUMENT || xml.depth() < top) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        child(xml.name());
      }
    }
    Content content = content();
    return new FeedItem(
        number,
        line("guid", "atom:id", "+identifier"),
        words(line("title", "atom:title", "+title")),
        url(),
        line("pubDate", "atom:published", "+date", "+issued", "atom:updated"),
        first(author(), feed.author()),
        first(words(line("source", "atom:source")), feed.source()),
        first(first(line("+language"), language), feed.language()),
        String.join(", ", tags),
        content.text(),
        content.isMarkup(),
        cut);
  }

  private void child(String name) throws IOException, FeedException {
    String type = xml.attribute("type").toLowerCase(Locale.ROOT);
    String relation = xml.attribute("rel");
    String href = xml.attribute("href");
    String term = first(xml.attribute("label"), xml.attribute("term"));
    String permalink = xml.attribute("isPermaLink");
    ElementText element = ElementText.read(xml, most);
    units += element.text().length() + element.markup().length();
    cut |= element.isCut() || units > most;
    if (cut) {
      contents.clear();
      return;
    }
    switch (name) {
      case "+encoded" -> contents.putIfAbsent(name, new Content(whole(element), true));
      case "atom:content", "atom:summary" ->
        contents.putIfAbsent(
            name,
            new Content(
                whole(element), type.contains("html") || !element.markup().isEmpty()));
      case "description", "content", "+description", "+abstract" ->
        contents.putIfAbsent(name, new Content(whole(element), isMarkup(whole(element))));
      case "atom:author", "author", "+creator" -> put("author", element.inner("name"));
      case "source", "atom:source" -> put(name, element.inner("title"));
      case "category", "+subject", "atom:category" -> tag(first(term, element.text()));
      case "atom:link" -> {
        if (relation.isEmpty() || relation.equals("alternate")) {
          put(name, href);
        }
      }
      case "guid" -> {
        put(name, element.text());
        if (!permalink.equals("false") && element.text().startsWith("http")) {
          put("permalink", element.text());
        }
      }
      case "" -> {}
      default -> put(name, element.text());
    }
  }

  private static String whole(ElementText element) {
    return first(element.markup(), element.text());
  }

  private void put(String name, String value) {
    if (!value.isBlank()) {
      stated.putIfAbsent(name, value);
    }
  }

  private void tag(String value) {
    String tag = Characters.oneLine(value);
    if (!tag.isEmpty() && !tags.contains(tag) && tags.size() < 100) {
      tags.add(tag);
    }
  }

  /** The fullest telling: the whole text before a summary of it. */
  private Content content() {
    for (String name : List.of(
        "+encoded",
        "atom:content",
        "content",
        "description",
        "atom:summary",
        "+description",
        "+abstract")) {
      Content content = contents.get(name);
      if (content != null && !content.text().isBlank()) {
        return content;
      }
    }
    return new Content("", false);
  }

  private String url() {
    return line("link", "atom:link", "permalink");
  }

  /** A name: without the address an RSS author has before it, "desk@example.org (Ada Quill)". */
  private String author() {
    String author = line("author");
    int open = author.indexOf('(');
    return author.indexOf('@') >= 0 && open >= 0 && author.endsWith(")")
        ? author.substring(open + 1, author.length() - 1).strip()
        : author;
  }

  private String line(String... names) {
    for (String name : names) {
      String value = Characters.oneLine(stated.getOrDefault(name, ""));
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** The words of a title that may be written as a piece of a page. */
  static String words(String title) {
    return isMarkup(title)
        ? Characters.oneLine(Jsoup.parseBodyFragment(title).text())
        : Characters.oneLine(title);
  }

  /** Whether a text has a tag or a character reference in it. */
  static boolean isMarkup(String text) {
    int lastTagEnd = text.lastIndexOf('>');
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      boolean tag = c == '<' && i < lastTagEnd && (next == '/' || next == '!' || isLetter(next));
      if (tag || c == '&' && isReference(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "nbsp;" or "#160;" stands there. */
  private static boolean isReference(String text, int from) {
    int at = from < text.length() && text.charAt(from) == '#' ? from + 1 : from;
    int start = at;
    while (at < text.length()
        && at - start < 10
        && (isLetter(text.charAt(at)) || text.charAt(at) >= '0' && text.charAt(at) <= '9')) {
      at++;
    }
    return at > start && at < text.length() && text.charAt(at) == ';';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static String first(String stated, String otherwise) {
    return stated.isBlank() ? otherwise : stated;
  }
}
