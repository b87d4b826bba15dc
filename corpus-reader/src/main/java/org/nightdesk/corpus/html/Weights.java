package org.nightdesk.corpus.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much of a page's running text each element holds: characters in its paragraphs. */
final class Weights {
  private final Map<Element, Integer> characters = new IdentityHashMap<>();
  private int total;

  static Weights of(Element top) {
    Weights weights = new Weights();
    NodeTraversor.traverse(weights.counting(), top);
    weights.total = weights.characters.getOrDefault(top, 0);
    return weights;
  }

  /** Share of all running text, 0 to 1; 0 on a page without paragraphs. */
  double share(Element element) {
    return total == 0 ? 0 : (double) characters.getOrDefault(element, 0) / total;
  }

  private NodeVisitor counting() {
    return new NodeVisitor() {
      private int paragraphs;

      @Override
      public void head(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("p")) {
          paragraphs++;
        } else if (node instanceof TextNode text
            && paragraphs > 0
            && node.parent() instanceof Element parent) {
          characters.merge(parent, text.getWholeText().strip().length(), Integer::sum);
        }
      }

      @Override
      public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
          return;
        }
        if (element.normalName().equals("p")) {
          paragraphs--;
        }
        Element parent = element.parent();
        if (parent != null) {
          characters.merge(parent, characters.getOrDefault(element, 0), Integer::sum);
        }
      }
    };
  }
}
