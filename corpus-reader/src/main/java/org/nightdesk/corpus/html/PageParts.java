package org.nightdesk.corpus.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * The elements in which a page describes itself, each kind in page order, found in one pass.
 *
 * @param canonical the address the page gives as its own; empty where it gives none
 */
record PageParts(
    List<Element> metas, List<Element> linkedData, List<Element> headings, String canonical) {
  PageParts {
    metas = List.copyOf(metas);
    linkedData = List.copyOf(linkedData);
    headings = List.copyOf(headings);
  }

  static PageParts of(Document page) {
    List<Element> metas = new ArrayList<>();
    List<Element> linkedData = new ArrayList<>();
    List<Element> headings = new ArrayList<>();
    List<String> canonical = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            switch (element.normalName()) {
              case "meta" -> metas.add(element);
              case "h1" -> headings.add(element);
              case "script" -> {
                if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                  linkedData.add(element);
                }
              }
              case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical")) {
                  canonical.add(element.attr("href").strip());
                }
              }
              default -> {
                // everything else is looked at where the article is looked for
              }
            }
          }
        },
        page);
    return new PageParts(metas, linkedData, headings, canonical.isEmpty() ? "" : canonical.get(0));
  }
}
