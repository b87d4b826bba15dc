package org.nightdesk.corpus.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What of a page is never its article, told by tags and by the names pages give their parts. */
final class Furniture {
  private static final Set<String> TAGS = Set.of(
      "script",
      "style",
      "noscript",
      "template",
      "svg",
      "iframe",
      "button",
      "select",
      "input",
      "textarea",
      "nav",
      "aside",
      "footer",
      "dialog",
      "object",
      "embed",
      "canvas",
      "video",
      "audio",
      "map",
      "math",
      "menu",
      "option",
      "label",
      "fieldset",
      "amp-ad",
      "ins",
      "picture",
      "img");
  private static final List<String> NAMES = List.of(
      "comment",
      "disqus",
      "sidebar",
      "side-bar",
      "share",
      "sharing",
      "social",
      "related",
      "recommend",
      "promo",
      "newsletter",
      "advert",
      "sponsor",
      "cookie",
      "consent",
      "breadcrumb",
      "navbar",
      "nav-",
      "menu",
      "footer",
      "popup",
      "modal",
      "overlay",
      "outbrain",
      "taboola",
      "paywall",
      "subscribe",
      "subscription",
      "signup",
      "sign-up",
      "banner",
      "toolbar",
      "tags",
      "tag-list",
      "most-read",
      "mostread",
      "trending",
      "teaser",
      "read-more",
      "readmore",
      "readnext",
      "read-next",
      "more-from",
      "more-on",
      "skip-link",
      "sr-only",
      "visually-hidden",
      "screen-reader",
      "author-bio",
      "authorbio",
      "author-box",
      "about-author",
      "pagination",
      "pager",
      "widget",
      "recirc",
      "byline",
      "timestamp",
      "dateline",
      "article-meta",
      "post-meta",
      "entry-meta",
      "copyright",
      "disclaimer",
      "login",
      "jump-link",
      "toc",
      "table-of-contents",
      "hidden-print",
      "noprint",
      "no-print",
      "carousel",
      "slideshow",
      "infobox",
      "navbox",
      "mw-editsection",
      "reference",
      "donate",
      "donation",
      "poll-",
      "correction");
  private static final List<String> CONTENT_NAMES = List.of(
      "article-body",
      "articlebody",
      "article__body",
      "article-content",
      "article__content",
      "story-body",
      "story-content",
      "storytext",
      "entry-content",
      "post-content",
      "post-body",
      "body-content",
      "main-content",
      "page-content",
      "content-body",
      "article-text",
      "body-copy");

  /** An element with more than this share of a page's running text is no furniture by its name alone. */
  private static final double MOST = 0.4;

  private final Weights weights;
  private final boolean byName;

  /**
   * @param byName whether an element's class and id count; a page may name its whole article "sidebar-left"
   */
  Furniture(Weights weights, boolean byName) {
    this.weights = weights;
    this.byName = byName;
  }

  /** Whether an element and all in it can be left out. */
  boolean is(Element element) {
    String tag = element.normalName();
    if (TAGS.contains(tag)
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (!style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none")) {
      return true;
    }
    if (tag.equals("body")
        || tag.equals("html")
        || tag.equals("article")
        || tag.equals("main")
        || isContent(element)) {
      return false;
    }
    if (!byName || weights.share(element) > MOST) {
      return false;
    }
    String role = element.attr("role");
    if (role.equals("navigation")
        || role.equals("complementary")
        || role.equals("banner")
        || role.equals("contentinfo")
        || role.equals("dialog")
        || role.equals("search")) {
      return true;
    }
    String names = names(element);
    return !names.isEmpty() && NAMES.stream().anyMatch(names::contains);
  }

  /** Whether its names or marks say that it holds the article's text. */
  static boolean isContent(Element element) {
    String names = names(element);
    return element.attr("itemprop").equalsIgnoreCase("articleBody")
        || !names.isEmpty() && CONTENT_NAMES.stream().anyMatch(names::contains);
  }

  private static String names(Element element) {
    String names = element.id() + " " + element.className();
    return names.length() > 400
        ? names.substring(0, 400).toLowerCase(Locale.ROOT)
        : names.toLowerCase(Locale.ROOT).strip();
  }
}
