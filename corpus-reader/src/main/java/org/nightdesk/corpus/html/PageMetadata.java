package org.nightdesk.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.date.DateScanner;
import org.nightdesk.corpus.text.Characters;
import org.nightdesk.corpus.text.Words;

/** What a page says of itself: linked data first, then its head, then its marked-up lines. */
final class PageMetadata {
  private static final List<String> DATE_TAGS = List.of(
      "article:published_time",
      "og:article:published_time",
      "datepublished",
      "article.published",
      "published_time",
      "publishdate",
      "publish_date",
      "publish-date",
      "pubdate",
      "date.issued",
      "dc.date.issued",
      "dcterms.created",
      "dc.date",
      "dcterms.date",
      "dcterms.issued",
      "dc.created",
      "sailthru.date",
      "parsely-pub-date",
      "cxenseparse:recs:publishtime",
      "originalpublicationdate",
      "article_date_original",
      "date",
      "created",
      "article:published",
      "og:published_time",
      "og:pubdate",
      "rnews:datepublished",
      "displaydate",
      "citation_publication_date",
      "article:post_date",
      "datecreated",
      "og:updated_time",
      "article:modified_time",
      "last-modified",
      "lastmod");

  private final Document page;
  private final LinkedData linked;

  PageMetadata(Document page, LinkedData linked) {
    this.page = page;
    this.linked = linked;
  }

  Metadata read() {
    return new Metadata(
        title(),
        first(
            linked.publisher(),
            meta("og:site_name"),
            meta("publisher"),
            meta("application-name"),
            meta("dc.publisher")),
        author(),
        published(),
        language(),
        url(),
        first(linked.section(), meta("article:section"), meta("section")),
        first(linked.keywords(), meta("news_keywords"), meta("keywords")));
  }

  private String title() {
    String tag = first(meta("og:title"), meta("twitter:title"), meta("dc.title"));
    String heading = heading(first(linked.headline(), tag, Characters.oneLine(page.title())));
    return withoutSite(first(heading, linked.headline(), tag, Characters.oneLine(page.title())));
  }

  /** The page's first-level heading: the one most like its other titles, or the only one. */
  private String heading(String other) {
    List<String> headings = new ArrayList<>();
    for (Element heading : page.getElementsByTag("h1")) {
      String words = Characters.oneLine(heading.text());
      if (!words.isEmpty() && words.length() <= 300) {
        headings.add(words);
      }
    }
    Set<String> wanted =
        Set.copyOf(Words.of(other.length() > 500 ? other.substring(0, 500) : other));
    String best = "";
    double most = 0;
    for (String heading : headings) {
      List<String> words = Words.of(heading);
      long shared = words.stream().filter(wanted::contains).count();
      double likeness = words.isEmpty() ? 0 : 2.0 * shared / (words.size() + wanted.size());
      if (likeness > most) {
        most = likeness;
        best = heading;
      }
    }
    return most >= 0.5 ? best : "";
  }

  /** Without the site's name at the end: "Headline | The Paper". */
  private String withoutSite(String title) {
    for (String mark : List.of(" | ", " – ", " — ", " - ", " • ", " « ", " » ")) {
      int at = title.lastIndexOf(mark);
      if (at > 0 && Words.count(title.substring(0, at)) >= 3) {
        String rest = Words.padded(title.substring(at + mark.length()));
        String site = Words.padded(first(meta("og:site_name"), linked.publisher()));
        if (mark.equals(" | ") || !site.isBlank() && (site.contains(rest) || rest.contains(site))) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }

  private String author() {
    String tag = first(
        linked.author(),
        meta("author"),
        meta("article:author"),
        meta("parsely-author"),
        meta("sailthru.author"),
        meta("byl"),
        meta("dc.creator"));
    if (tag.startsWith("http") || tag.isEmpty()) {
      Element marked = page.selectFirst(
          "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline, .author-name, .author");
      tag = marked == null || marked.text().length() > 120 ? "" : Characters.oneLine(marked.text());
    }
    return tag.regionMatches(true, 0, "by ", 0, 3) ? tag.substring(3).strip() : tag;
  }

  private Published published() {
    String data = linked.published();
    Optional<Published> stated = stated(data, data);
    for (String name : DATE_TAGS) {
      if (stated.isEmpty()) {
        String content = meta(name);
        stated = stated(content, content);
      }
    }
    return stated.or(this::fromMarkedLines).orElse(Published.unknown());
  }

  private Optional<Published> fromMarkedLines() {
    for (Element time : page.select(
        "[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime], abbr.published, [itemprop=dateCreated]")) {
      Optional<Published> stated = stated(
          first(time.attr("datetime"), time.attr("content"), time.attr("title"), time.text()),
          Characters.oneLine(time.text()));
      if (stated.isPresent()) {
        return stated;
      }
    }
    for (Element line : page.select(
        "time, [class*=date], [class*=time], [class*=publish], [class*=byline], [class*=posted], [class*=meta], [id*=date]")) {
      String words = line.text();
      if (words.length() <= 120) {
        Optional<Published> stated = stated(words, words);
        if (stated.isPresent()) {
          return stated;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> stated(String value, String evidence) {
    String words = Characters.oneLine(evidence.isBlank() ? value : evidence);
    return DateScanner.first(value.length() > 200 ? "" : value)
        .map(date -> new Published(date.value(), Published.Basis.STATED, words));
  }

  private String language() {
    Element root = page.selectFirst("html");
    String code = first(
        linked.language(),
        root == null ? "" : root.attr("lang"),
        meta("og:locale"),
        meta("language"));
    return code.length() >= 2 && (code.length() == 2 || "-_".indexOf(code.charAt(2)) >= 0)
        ? code.substring(0, 2).toLowerCase(java.util.Locale.ROOT)
        : "";
  }

  private String url() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    return first(
        canonical == null ? "" : canonical.attr("href").strip(), meta("og:url"), linked.url());
  }

  /** Content of the first meta tag of that name or property, on one line. */
  private String meta(String name) {
    return tags().getOrDefault(name, "");
  }

  private java.util.Map<String, String> tags() {
    if (tags.isEmpty()) {
      for (Element tag : page.getElementsByTag("meta")) {
        String name = first(
                tag.attr("property"),
                tag.attr("name"),
                tag.attr("itemprop"),
                tag.attr("http-equiv"))
            .toLowerCase(java.util.Locale.ROOT);
        String content = Characters.oneLine(tag.attr("content"));
        if (!content.isEmpty()) {
          tags.putIfAbsent(name, content);
        }
      }
      tags.putIfAbsent("", "");
    }
    return tags;
  }

  private final java.util.Map<String, String> tags = new java.util.HashMap<>();

  private static String first(String... stated) {
    for (String value : stated) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }
}
