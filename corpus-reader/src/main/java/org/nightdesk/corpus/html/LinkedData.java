package org.nightdesk.corpus.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.nightdesk.corpus.json.Json;
import org.nightdesk.corpus.text.Characters;

/**
 * A page's own description of its article in JSON-LD; empty strings where it has none.
 *
 * @param live whether the page is told live, its heading changing with every turn
 */
record LinkedData(
    String headline,
    String author,
    String publisher,
    String published,
    String changed,
    String section,
    String keywords,
    String language,
    String url,
    String body,
    boolean live) {
  private static final Set<String> ARTICLES = Set.of(
      "article",
      "newsarticle",
      "reportagenewsarticle",
      "analysisnewsarticle",
      "opinionnewsarticle",
      "backgroundnewsarticle",
      "blogposting",
      "liveblogposting",
      "report",
      "scholarlyarticle",
      "techarticle",
      "socialmediaposting",
      "reviewnewsarticle",
      "advertisercontentarticle",
      "satiricalarticle");

  static LinkedData of(List<Element> scripts) {
    LinkedData article = new LinkedData("", "", "", "", "", "", "", "", "", "", false);
    LinkedData around = article;
    for (Element script : scripts) {
      Deque<Object> open = new ArrayDeque<>();
      open.add(parse(script.data()));
      int seen = 0;
      while (!open.isEmpty() && seen++ < 10_000) {
        Object value = open.poll();
        if (value instanceof List<?> list) {
          list.forEach(open::add);
        } else if (value instanceof Map<?, ?> object) {
          if (isPage(object)) {
            around = around.or(read(object));
          } else if (isArticle(object)) {
            article = article.or(read(object));
          }
          for (String inner :
              List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")) {
            Object nested = object.get(inner);
            if (nested instanceof List<?> || nested instanceof Map<?, ?>) {
              open.add(nested);
            }
          }
        }
      }
    }
    return article.or(around); // what describes the page as a whole says less about its article
  }

  private static Object parse(String data) {
    try {
      return Json.read(data.strip());
    } catch (IOException broken) {
      return ""; // a page's scripts are often broken; its other marks will do
    }
  }

  private static boolean isArticle(Map<?, ?> object) {
    return Arrays.stream(types(object).split(", ")).anyMatch(ARTICLES::contains);
  }

  private static boolean isPage(Map<?, ?> object) {
    return types(object).contains("webpage");
  }

  private static String types(Map<?, ?> object) {
    return words(object.get("@type")).toLowerCase(Locale.ROOT);
  }

  private static LinkedData read(Map<?, ?> object) {
    boolean page = isPage(object);
    return new LinkedData(
        words(object.get("headline")),
        page ? "" : words(object.get("author")),
        page ? "" : words(object.get("publisher")),
        words(object.get("datePublished")),
        words(object.get("dateModified")),
        words(object.get("articleSection")),
        words(object.get("keywords")),
        words(object.get("inLanguage")),
        words(object.get("url")),
        words(object.get("articleBody")),
        Arrays.asList(types(object).split(", ")).contains("liveblogposting"));
  }

  private LinkedData or(LinkedData other) {
    return new LinkedData(
        or(headline, other.headline),
        or(author, other.author),
        or(publisher, other.publisher),
        or(published, other.published),
        or(changed, other.changed),
        or(section, other.section),
        or(keywords, other.keywords),
        or(language, other.language),
        or(url, other.url),
        or(body, other.body),
        headline.isEmpty() ? live || other.live : live);
  }

  private static String or(String stated, String otherwise) {
    return stated.isEmpty() ? otherwise : stated;
  }

  /** A string, the name of a thing, or several of either joined by ", ". */
  private static String words(Object value) {
    if (value instanceof String string) {
      return Characters.oneLine(Parser.unescapeEntities(string, false));
    }
    if (value instanceof Map<?, ?> object) {
      return object.get("name") instanceof String name
          ? Characters.oneLine(Parser.unescapeEntities(name, false))
          : "";
    }
    StringBuilder joined = new StringBuilder();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        String one = item instanceof List<?> ? "" : words(item);
        if (!one.isEmpty()) {
          joined.append(joined.isEmpty() ? "" : ", ").append(one);
        }
      }
    }
    return joined.toString();
  }
}
