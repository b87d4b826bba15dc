package org.nightdesk.corpus.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.nightdesk.corpus.text.Words;

/**
 * Tells lists of other articles: parts alike in a row, each short and opened by a link of some words.
 */
final class Teasers {
  /** Parts in a row from which they are a list. */
  private static final int LEAST = 4;

  /** Longest part, in characters. */
  private static final int LONGEST = 700;

  /** Nodes of a part looked at for its opening link. */
  private static final int LOOKED_AT = 60;

  /** Words of a link that names an article. */
  private static final int TITLE_WORDS = 4;

  /** A list that holds more of a page's running text than this is the page's article. */
  private static final double MOST = 0.85;

  private static final Set<String> NO_PARTS =
      Set.of("p", "tr", "td", "th", "a", "span", "br", "b", "i", "em", "strong", "dt", "dd");

  private final Weights weights;

  Teasers(Weights weights) {
    this.weights = weights;
  }

  /** Whether the children of {@code list} are teasers, nearly all of them. */
  boolean are(Element list) {
    if (list.childNodeSize() < LEAST || weights.share(list) > MOST) {
      return false;
    }
    List<Element> children = list.children();
    if (children.size() < LEAST) {
      return false;
    }
    String tag = children.get(1).normalName();
    if (NO_PARTS.contains(tag) || tag.length() == 2 && tag.charAt(0) == 'h') {
      return false;
    }
    int alike = 0;
    int teasers = 0;
    for (Element child : children) {
      if (child.normalName().equals(tag)) {
        alike++;
        teasers += isTeaser(child) ? 1 : 0;
      }
    }
    return teasers >= LEAST && teasers * 10 >= alike * 8 && alike * 10 >= children.size() * 7;
  }

  private boolean isTeaser(Element part) {
    int characters = weights.characters(part);
    return characters > 0 && characters <= LONGEST && opensWithLink(part);
  }

  private static boolean opensWithLink(Element part) {
    Node at = part;
    for (int i = 0; i < LOOKED_AT; i++) {
      at = next(at, part);
      if (at == part) {
        return false;
      }
      if (at instanceof TextNode text && Words.count(text.getWholeText()) >= TITLE_WORDS) {
        return isLinked(text, part);
      }
    }
    return false;
  }

  private static boolean isLinked(Node text, Element part) {
    for (Node at = text.parent(); at != null && at != part; at = at.parent()) {
      if (at instanceof Element element && element.normalName().equals("a")) {
        String target = element.attr("href");
        return !target.isEmpty() && !target.startsWith("#");
      }
    }
    return false;
  }

  /** The node after {@code at} in page order inside {@code top}; {@code top} after the last. */
  private static Node next(Node at, Element top) {
    if (at.childNodeSize() > 0) {
      return at.childNode(0);
    }
    Node node = at;
    while (node != top) {
      Node sibling = node.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      Node parent = node.parent();
      if (parent == null) {
        return top;
      }
      node = parent;
    }
    return top;
  }
}
