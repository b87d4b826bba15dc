package org.nightdesk.corpus.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.nightdesk.corpus.text.Characters;

/** How much text each element of a page holds, in characters without white space around runs. */
final class Weights {
  /** Characters in a row that are running text even outside a paragraph element. */
  private static final int LONG_RUN = 80;

  private final Map<Element, Text> texts = new IdentityHashMap<>(1024);
  private int total;

  /** Characters of an element: all of them, and those of running text. */
  private static final class Text {
    private int all;
    private int running;
  }

  static Weights of(Element top) {
    Weights weights = new Weights();
    NodeTraversor.traverse(weights.counting(), top);
    Text whole = weights.texts.get(top);
    weights.total = whole == null ? 0 : whole.running;
    return weights;
  }

  /** Share of the running text of all the page's paragraphs, 0 to 1; 0 on a page without any. */
  double share(Element element) {
    Text text = texts.get(element);
    return total == 0 || text == null ? 0 : (double) text.running / total;
  }

  /** Characters of all text in {@code element}. */
  int characters(Element element) {
    Text text = texts.get(element);
    return text == null ? 0 : text.all;
  }

  private NodeVisitor counting() {
    return new NodeVisitor() {
      private int paragraphs;

      @Override
      public void head(Node node, int depth) {
        if (node instanceof Element element) {
          paragraphs += element.normalName().equals("p") ? 1 : 0;
        } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
          int length = length(text.getWholeText());
          if (length > 0) {
            add(parent, length, paragraphs > 0 || length >= LONG_RUN ? length : 0);
          }
        }
      }

      @Override
      public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
          return;
        }
        paragraphs -= element.normalName().equals("p") ? 1 : 0;
        Text text = texts.get(element);
        if (text != null && element.parent() instanceof Element parent) {
          add(parent, text.all, text.running);
        }
      }
    };
  }

  /** Characters without the white space at either end. */
  private static int length(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Characters.isWhite(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isWhite(text.charAt(end - 1))) {
      end--;
    }
    return end - start;
  }

  private void add(Element element, int all, int running) {
    Text text = texts.computeIfAbsent(element, first -> new Text());
    text.all += all;
    text.running += running;
  }
}
