package org.nightdesk.benchmarks;

import java.util.Random;

/** Articles and pages made up from a small stock of words, the same for the same number. */
final class GeneratedNews {
  private static final String[] WORDS = ("harbour council ferry minister said on the of to and a in"
          + " that engineers bridge with has been for its island after weeks port authority would not"
          + " yet from people traders prices budget vote because at least under new plan spring figures")
      .split(" ");

  private GeneratedNews() {}

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder("The");
    int words = 9 + random.nextInt(18);
    for (int i = 0; i < words; i++) {
      sentence.append(i > 3 && random.nextInt(12) == 0 ? ", " : " ");
      sentence.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return sentence.append(random.nextInt(6) == 0 ? ", \"she said.\" " : ". ").toString();
  }

  private static String paragraph(Random random) {
    StringBuilder paragraph = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      paragraph.append(sentence(random));
    }
    return paragraph.toString().strip();
  }

  private static String line(Random random, int words) {
    StringBuilder line = new StringBuilder("Ferry");
    for (int i = 1; i < words; i++) {
      line.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return line.toString();
  }

  /** An article of plain text, some 4,000 characters: headline, byline, date, paragraphs, headings. */
  static String article(int number) {
    Random random = new Random(number);
    StringBuilder text =
        new StringBuilder(line(random, 9)).append("\n\nBy Ada Brandt\n\nSaturday, May 3, 2031\n\n");
    for (int i = 0; i < 14; i++) {
      if (i % 5 == 4) {
        text.append(line(random, 4)).append("\n\n");
      }
      text.append(paragraph(random)).append("\n\n");
    }
    return text.append("Read also: ").append(line(random, 7)).append('\n').toString();
  }

  /** A web page, some 60,000 characters, most of it menus, scripts and links as in pages of papers. */
  static String page(int number) {
    Random random = new Random(number);
    String title = line(random, 9);
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en-GB\"><head><title>")
        .append(title)
        .append(" | Quill Post</title><meta property=\"og:site_name\" content=\"Quill Post\">")
        .append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"")
        .append(title)
        .append(
            "\",\"datePublished\":\"2031-05-03T07:15:20+02:00\",\"author\":{\"name\":\"Ada Brandt\"}}")
        .append("</script><style>")
        .append(".story-line { margin: 0 auto; padding: 1px }\n".repeat(100))
        .append("</style></head><body class=\"page news\"><header class=\"top\"><nav><ul>");
    for (int i = 0; i < 60; i++) {
      page.append("<li class=\"menu-item menu-item-").append(i).append("\"><a href=\"/s/");
      page.append(i).append("\">").append(line(random, 2)).append("</a></li>");
    }
    page.append("</ul></nav></header><main id=\"content\"><article class=\"story\"><h1>")
        .append(title)
        .append("</h1><div class=\"byline\">By <a href=\"/author/ada\">Ada Brandt</a></div>")
        .append("<div class=\"story__text\">");
    for (int i = 0; i < 16; i++) {
      if (i % 5 == 4) {
        page.append("<h2>").append(line(random, 4)).append("</h2>");
        page.append("<figure><img src=\"p.jpg\"><figcaption>").append(line(random, 8));
        page.append("</figcaption></figure>");
      }
      page.append("<p class=\"story__paragraph\">").append(sentence(random));
      page.append("<a href=\"/x\">").append(line(random, 3)).append("</a> ");
      page.append(paragraph(random)).append("</p>\n<div class=\"ad-slot\"><span></span></div>");
    }
    page.append("</div></article><aside class=\"sidebar\">");
    for (int i = 0; i < 90; i++) {
      page.append("<div class=\"card card--small\" data-id=\"").append(random.nextInt(100_000));
      page.append("\"><a class=\"card__link\" href=\"/a/").append(i).append("\"><h3>");
      page.append(line(random, 9)).append("</h3></a><p class=\"card__text\">");
      page.append(sentence(random))
          .append("</p><span class=\"card__time\">2 hours ago</span></div>");
    }
    page.append("</aside></main><script>")
        .append(
            "window.queue = window.queue || []; queue.push({slot: 'story', size: [300, 250]});\n"
                .repeat(120))
        .append("</script><footer><p>All rights reserved.</p></footer></body></html>");
    return page.toString();
  }
}
