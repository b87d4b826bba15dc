package org.nightdesk.corpus.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.nightdesk.corpus.text.Characters;

/** The meta tags of a page by name or property, lower case; of several with one name the first. */
record MetaTags(Map<String, String> contents) {
  MetaTags {
    contents = Map.copyOf(contents);
  }

  static MetaTags of(List<Element> metas) {
    Map<String, String> contents = new HashMap<>();
    for (Element tag : metas) {
      String name = first(
          tag.attr("property"), tag.attr("name"), tag.attr("itemprop"), tag.attr("http-equiv"));
      String content = Characters.oneLine(tag.attr("content"));
      if (!content.isEmpty()) {
        contents.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
      }
    }
    return new MetaTags(contents);
  }

  /** The content of the first of {@code names} that is there; empty where none is. */
  String of(String... names) {
    for (String name : names) {
      String content = contents.getOrDefault(name, "");
      if (!content.isEmpty()) {
        return content;
      }
    }
    return "";
  }

  /** The first that is not blank, without white space at its ends; empty where all are. */
  static String first(String... stated) {
    for (String value : stated) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }
}
