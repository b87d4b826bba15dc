package org.nightdesk.corpus.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class and id of an element say it is; each wording is looked at once a page. */
final class PartNames {
  /** What a name is taken for. */
  enum Part {
    /** Around the article: menus, comments, links to others, forms. */
    FURNITURE,
    /** Holds the article's text. */
    CONTENT,
    CAPTION,
    /** Not shown until something is clicked. */
    HIDDEN,
    UNKNOWN
  }

  /** Longest names looked at, UTF-16 units. */
  private static final int LONGEST = 400;

  private static final List<String> FURNITURE = List.of(("""
      comment disqus sidebar side-bar share sharing social related recommend promo newsletter
      advert sponsor cookie consent breadcrumb navbar nav- menu footer popup modal overlay
      outbrain taboola subscribe subscription signup sign-up banner toolbar tags tag-list most-
      read mostread trending teaser read-more readmore readnext read-next more-from more-on
      skip-link sr-only visually-hidden screen-reader author-bio authorbio author-box about-
      author pagination pager widget recirc byline timestamp dateline article-meta post-meta
      entry-meta copyright disclaimer login jump-link toc table-of-contents hidden-print noprint
      no-print carousel slideshow infobox navbox mw-editsection reference donate donation poll-
      correction more-news more-posts more-stories post-picker breaking-news current-issue
      slide-in slidein toaster wp-caption-dots latest-news latest-stories recommendation
      excerpt-list post-excerpt gallery regwall piano offer feedback-form top-stories up-next
      upnext
      """).strip().split("\\s+"));
  private static final List<String> CONTENT = List.of(("""
      article-body articlebody article__body article-content article__content story-body story-
      content storytext entry-content post-content post-body body-content main-content page-
      content content-body article-text body-copy
      """).strip().split("\\s+"));
  private static final Set<String> HIDDEN =
      Set.of("hidden", "hide", "is-hidden", "d-none", "invisible", "out-of-view");

  /** Words a site puts before "widget" for the parts its articles are built of. */
  private static final List<String> ARTICLE_PARTS =
      List.of("article-widget", "story-widget", "content-widget");

  private final Map<String, Part> known = new HashMap<>();

  Part of(Element element) {
    String id = element.id();
    String classes = element.className();
    if (id.isEmpty() && classes.isEmpty()) {
      return Part.UNKNOWN;
    }
    String names = id.isEmpty() ? classes : classes.isEmpty() ? id : id + " " + classes;
    return known.computeIfAbsent(
        names.length() > LONGEST ? names.substring(0, LONGEST) : names, PartNames::read);
  }

  private static Part read(String written) {
    String names = written.toLowerCase(Locale.ROOT);
    if (CONTENT.stream().anyMatch(names::contains)) {
      return Part.CONTENT;
    }
    for (String name : names.strip().split("\\s+")) {
      if (HIDDEN.contains(name)) {
        return Part.HIDDEN;
      }
    }
    if (ARTICLE_PARTS.stream().noneMatch(names::contains)
        && FURNITURE.stream().anyMatch(names::contains)) {
      return Part.FURNITURE;
    }
    return names.contains("caption") ? Part.CAPTION : Part.UNKNOWN;
  }
}
