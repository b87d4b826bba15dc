package org.nightdesk.corpus.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Where a page tells who wrote its article, and when: right after its first heading. */
final class AfterHeadline {
  private AfterHeadline() {}

  /** Up to {@code most} elements after the first heading with words, in page order; none without it. */
  static List<Element> elements(Document page, int most) {
    List<Element> found = new ArrayList<>();
    boolean[] seen = {false};
    NodeFilter filter = (node, depth) -> {
      if (node instanceof Element element) {
        if (seen[0]) {
          found.add(element);
        } else if (element.normalName().equals("h1") && element.hasText()) {
          seen[0] = true;
          return FilterResult.SKIP_CHILDREN;
        }
      }
      return found.size() < most ? FilterResult.CONTINUE : FilterResult.STOP;
    };
    NodeTraversor.filter(filter, page);
    return found;
  }
}
