package org.nightdesk.corpus.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What of a page is never its article, told by tags and by the names pages give their parts. */
final class Furniture {
  private static final Set<String> TAGS = Set.of(("""
      script style noscript template svg iframe button select input textarea nav aside footer
      dialog object embed canvas video audio map math menu option label fieldset amp-ad ins
      picture img
      """).strip().split("\\s+"));
  private static final Set<String> HOLDERS = Set.of("body", "html", "article", "main");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "dialog", "search", "tooltip");

  /** An element with more than this share of a page's running text is no furniture by its name alone. */
  private static final double MOST = 0.4;

  private final Weights weights;
  private final PartNames names;
  private final Teasers teasers;
  private final boolean byName;

  /**
   * @param byName whether an element's class and id count; a page may name its whole article "sidebar-left"
   */
  Furniture(Weights weights, PartNames names, boolean byName) {
    this.weights = weights;
    this.names = names;
    this.teasers = new Teasers(weights);
    this.byName = byName;
  }

  /** Whether an element and all in it can be left out. */
  boolean is(Element element) {
    String tag = element.normalName();
    if (TAGS.contains(tag) || element.attributesSize() > 0 && isHidden(element, tag)) {
      return true;
    }
    if (HOLDERS.contains(tag)) {
      return false;
    }
    PartNames.Part part = names.of(element);
    if (part == PartNames.Part.CONTENT || isContent(element)) {
      return false;
    }
    if (!byName || weights.share(element) > MOST) {
      return teasers.are(element);
    }
    return part == PartNames.Part.FURNITURE
        || part == PartNames.Part.HIDDEN
        || tag.equals("form")
        || ROLES.contains(element.attr("role"))
        || teasers.are(element);
  }

  /** A paragraph that is hidden from aids alone stands behind an offer to subscribe: it is article. */
  private static boolean isHidden(Element element, String tag) {
    if (element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true") && !tag.equals("p")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static boolean isContent(Element element) {
    return element.attr("itemprop").equalsIgnoreCase("articleBody");
  }
}
