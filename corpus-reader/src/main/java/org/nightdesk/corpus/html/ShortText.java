package org.nightdesk.corpus.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.nightdesk.corpus.text.Characters;

/** The text of elements that hold little; of those that hold a page, no more is looked at than needed. */
final class ShortText {
  /** Nodes looked at: markup without text must not cost more than text. */
  private static final int NODES = 400;

  private ShortText() {}

  /** Whether an element's text is at most {@code most} characters long. */
  static boolean is(Element element, int most) {
    return read(element, most).length() <= most;
  }

  /** The text of {@code element} on one line; empty where it is longer than {@code most} characters. */
  static String of(Element element, int most) {
    StringBuilder text = read(element, most);
    String line = Characters.oneLine(text);
    return text.length() > 2 * most || line.length() > most ? "" : line;
  }

  private static StringBuilder read(Element element, int most) {
    StringBuilder text = new StringBuilder();
    int[] nodes = {0};
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText());
          } else if (node instanceof Element inner && !text.isEmpty() && inner.isBlock()) {
            text.append(' ');
          }
          return text.length() <= 2 * most && nodes[0]++ < NODES
              ? FilterResult.CONTINUE
              : FilterResult.STOP;
        },
        element);
    if (nodes[0] > NODES) {
      text.append(" ".repeat(2 * most + 1)); // too much of it to be a short line
    }
    return text;
  }
}
