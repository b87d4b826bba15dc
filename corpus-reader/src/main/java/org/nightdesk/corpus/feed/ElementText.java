package org.nightdesk.corpus.feed;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jsoup.nodes.Entities;

/**
 * What stands in an element.
 *
 * @param text its characters
 * @param markup the same as a piece of a page, elements in it as tags; empty where there are none
 * @param children the characters of the first element of each name right under it
 * @param isCut whether there was more than allowed
 */
record ElementText(String text, String markup, Map<String, String> children, boolean isCut) {
  ElementText {
    children = Map.copyOf(children);
  }

  /** Reads to the end of the element that just began. */
  static ElementText read(FeedXml xml, int most) throws IOException, FeedException {
    int top = xml.depth();
    StringBuilder text = new StringBuilder();
    StringBuilder markup = new StringBuilder();
    Map<String, String> children = new HashMap<>();
    boolean nested = false;
    boolean cut = false;
    int childStart = 0;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_DOCUMENT || xml.depth() < top) {
        return new ElementText(
            text.toString().strip(), nested ? markup.toString() : "", children, cut);
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        nested = true;
        markup.append('<').append(xml.localName()).append('>');
        childStart = xml.depth() == top + 1 ? text.length() : childStart;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        markup.append("</").append(xml.localName()).append('>');
        if (xml.depth() == top) {
          children.putIfAbsent(xml.localName(), text.substring(childStart).strip());
        }
      } else {
        String characters = xml.characters(event);
        text.append(characters);
        markup.append(Entities.escape(characters));
      }
      if (markup.length() > most) {
        cut = true;
        text.setLength(0);
        markup.setLength(0);
        childStart = 0;
      }
    }
  }

  /** The characters of a child element; of the element itself where it has none in it. */
  String inner(String child) {
    return markup.isEmpty() ? text : children.getOrDefault(child, "");
  }
}
