package org.nightdesk.benchmarks.night;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nightdesk.benchmarks.corpus.GeneratedArticle;

/**
 * Articles as the pages of news sites, on which the text is the smallest part: about 40 KB of styles and
 * scripts, which a site has on each of its pages alike, of links to sections and to the articles before, and
 * of data that a script would read. The same articles in the same order give the same pages.
 */
final class SitePages {
  private static final int RULES = 160;
  private static final int FUNCTIONS = 120;
  private static final int SECTIONS = 40;
  private static final int RECORDS = 40;
  private static final int RELATED = 12;
  private static final String[] SUBJECTS =
      "Home World Region Town Business Markets Sport Weather Letters Culture Science Travel Health Law"
          .split(" ");

  private final Map<String, Site> sites = new HashMap<>();
  private final Deque<String> before = new ArrayDeque<>();

  /**
   * What all pages of a site have.
   *
   * @param head goes into the head of a page
   * @param links goes above and below the article
   */
  private record Site(String head, String links) {
    static Site of(String name) {
      RandomGenerator random = new SplittableRandom(name.hashCode());
      StringBuilder head = new StringBuilder("<style>");
      for (int i = 0; i < RULES; i++) {
        head.append(String.format(
            Locale.ROOT,
            ".b-%x__e{margin:%dpx %dpx;padding:%dpx;color:#%06x;display:flex;line-height:1.%d}%n",
            random.nextInt(1 << 20),
            random.nextInt(40),
            random.nextInt(40),
            random.nextInt(20),
            random.nextInt(1 << 24),
            random.nextInt(10)));
      }
      head.append("</style>\n<script>");
      for (int i = 0; i < FUNCTIONS; i++) {
        head.append(String.format(
            Locale.ROOT,
            "function f%d(a,b){if(a.t>%d&&b!==null){a.push({k:\"%x\",v:b*%d});}return a.length<%d?a:b;}%n",
            i,
            random.nextInt(1000),
            random.nextLong(),
            random.nextInt(100),
            random.nextInt(100)));
      }
      head.append("</script>");
      String links = IntStream.range(0, SECTIONS)
          .mapToObj(i -> "<li><a class=\"b-%x__e\" href=\"/%s/%d\">%s %d</a></li>"
              .formatted(
                  random.nextInt(1 << 20),
                  SUBJECTS[i % SUBJECTS.length].toLowerCase(Locale.ROOT),
                  i / SUBJECTS.length,
                  SUBJECTS[i % SUBJECTS.length],
                  i / SUBJECTS.length))
          .collect(Collectors.joining("\n", "<ul>", "</ul>"));
      return new Site(head.toString(), links);
    }
  }

  /** The page of an article, with links to the articles whose pages were made before it. */
  String page(GeneratedArticle article) {
    Site site = sites.computeIfAbsent(article.source(), Site::of);
    String related = before.stream()
        .map(title -> "<li><a href=\"/a/%08x\">%s</a></li>"
            .formatted(title.hashCode(), NightFiles.escaped(title)))
        .collect(Collectors.joining("\n", "<ul>", "</ul>"));
    before.addFirst(article.title());
    if (before.size() > RELATED) {
      before.removeLast();
    }
    return """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s - %2$s</title>
        <meta property="og:site_name" content="%2$s"><meta property="og:type" content="article">
        %5$s</head><body>
        <header><nav>%6$s</nav></header>
        <main><article><h1>%1$s</h1><time datetime="%3$s">%3$s</time>
        %4$s
        </article><aside class="related"><h2>Read on</h2>%7$s</aside></main>
        <footer><nav>%6$s</nav>All rights reserved</footer>
        <script>window.data=%8$s</script></body></html>
        """.formatted(
            NightFiles.escaped(article.title()),
            NightFiles.escaped(article.source()),
            article.published(),
            article.paragraphs().stream()
                .map(paragraph -> "<p>" + NightFiles.escaped(paragraph) + "</p>")
                .collect(Collectors.joining("\n")),
            site.head,
            site.links,
            related,
            data(article.number()));
  }

  private static String data(int number) {
    RandomGenerator random = new SplittableRandom(number);
    return IntStream.range(0, RECORDS)
        .mapToObj(i -> "{\"id\":\"%016x\",\"shown\":%d,\"at\":%d,\"slot\":\"s-%04x\"}"
            .formatted(
                random.nextLong(),
                random.nextInt(100_000),
                random.nextInt(1_000_000_000),
                random.nextInt(1 << 16)))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
