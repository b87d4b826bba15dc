package org.nightdesk.reporting.reread;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads {@code brief.html} back: a page that loads and runs nothing. */
final class WrittenPage {
  static final String FILE = "brief.html";

  private WrittenPage() {}

  static WrittenDocument read(Path folder) throws IOException {
    Document page = Jsoup.parse(Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8));
    List<String> links = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Set<String> anchors = new HashSet<>();
    for (Element link : page.select("a[href]")) {
      links.add(link.attr("href"));
    }
    for (Element place : page.select("[id]")) {
      if (!anchors.add(place.id())) {
        faults.add("the id %s stands twice".formatted(place.id()));
      }
    }
    for (Element live : page.select("script, iframe, object, embed, [src], link[href], form")) {
      faults.add("the page holds a %s, which loads or runs something".formatted(live.tagName()));
    }
    return new WrittenDocument(FILE, page.body().wholeText(), links, anchors, faults);
  }
}
