package org.nightdesk.corpus.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.date.PublishedCandidate;
import org.nightdesk.corpus.text.Characters;

/** What a page says of itself: linked data first, then its head, then its marked-up lines. */
final class PageMetadata {
  private final Document page;
  private final PageParts parts;
  private final LinkedData linked;
  private final MetaTags tags;

  PageMetadata(Document page, PageParts parts, LinkedData linked) {
    this.page = page;
    this.parts = parts;
    this.linked = linked;
    this.tags = MetaTags.of(parts.metas());
  }

  /** The dates it may have been published on, the most telling first. */
  List<PublishedCandidate> dates() {
    String url = url();
    return new PageDate(page, tags, url, DayOrder.of(languages(), host(url)))
        .candidates(linked.published(), linked.changed());
  }

  /**
   * @param dates what {@link #dates} gave
   */
  Metadata read(List<PublishedCandidate> dates) {
    String url = url();
    String host = host(url);
    String site = MetaTags.first(
        name(linked.publisher()),
        name(tags.of("og:site_name")),
        name(tags.of("publisher")),
        tags.of("application-name", "dc.publisher"));
    PageTitle title = new PageTitle(MetaTags.first(tags.of("og:site_name"), site), host);
    return new Metadata(
        title.of(
            parts,
            new PageTitle.Stated(
                Characters.oneLine(page.title()),
                linked.headline(),
                tags.of("og:title"),
                tags.of("twitter:title", "dc.title"),
                linked.live())),
        site,
        author(),
        dates.isEmpty() ? Published.unknown() : dates.getFirst().published(),
        language(),
        url,
        MetaTags.first(linked.section(), tags.of("article:section", "section")),
        MetaTags.first(linked.keywords(), tags.of("news_keywords", "keywords")));
  }

  /** A name, not an address in its place. */
  private static String name(String stated) {
    return stated.contains("://") ? "" : stated;
  }

  private String author() {
    String stated = MetaTags.first(linked.author(), tags.of("author"));
    return PageAuthor.of(
        page,
        stated.isEmpty() || stated.startsWith("http")
            ? MetaTags.first(
                tags.of("parsely-author", "sailthru.author", "byl", "dc.creator"),
                tags.of("article:author"))
            : stated);
  }

  private List<String> languages() {
    Element root = page.selectFirst("html");
    return List.of(
        stated(root),
        tags.of("og:locale"),
        linked.language(),
        tags.of("language", "content-language"),
        region(url()));
  }

  /** The language a page's root element states. */
  private static String stated(@Nullable Element root) {
    return root == null ? "" : MetaTags.first(root.attr("lang"), root.attr("xml:lang"));
  }

  /** The region an address names between slashes: "en-gb" of /en-gb/news; empty without one. */
  private static String region(String url) {
    for (String part : url.split("/", 8)) {
      boolean coded = part.length() == 5 && part.charAt(2) == '-';
      if (coded && part.chars().allMatch(c -> c == '-' || Character.isLetter(c))) {
        return part;
      }
    }
    return "";
  }

  private String language() {
    Element root = page.selectFirst("html");
    String code =
        MetaTags.first(linked.language(), stated(root), tags.of("og:locale"), tags.of("language"));
    return code.length() >= 2 && (code.length() == 2 || "-_".indexOf(code.charAt(2)) >= 0)
        ? code.substring(0, 2).toLowerCase(Locale.ROOT)
        : "";
  }

  private String url() {
    return MetaTags.first(parts.canonical(), tags.of("og:url"), linked.url());
  }

  /** The host of an address, lower case; empty where it has none. */
  private static String host(String url) {
    int start = url.indexOf("//");
    if (start < 0) {
      return "";
    }
    int end = url.indexOf('/', start + 2);
    return url.substring(start + 2, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
  }
}
