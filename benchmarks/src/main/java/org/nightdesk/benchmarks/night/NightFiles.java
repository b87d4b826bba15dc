package org.nightdesk.benchmarks.night;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nightdesk.benchmarks.corpus.CorpusWriter;
import org.nightdesk.benchmarks.corpus.GeneratedArticle;
import org.nightdesk.benchmarks.corpus.NewsCorpus;

/** The articles of a made-up night as files of one form, with the index that lists them. */
public enum NightFiles {
  /** One file of JSON Lines. */
  JSONL {
    @Override
    public void write(NewsCorpus corpus, int articles, Path folder) throws IOException {
      try (BufferedWriter out =
          Files.newBufferedWriter(folder.resolve("articles.jsonl"), StandardCharsets.UTF_8)) {
        for (int i = 0; i < articles; i++) {
          out.write(CorpusWriter.json(corpus.article(i)));
        }
      }
      Files.writeString(
          folder.resolve("INDEX.md"), "# A made-up night\n\n- [articles](articles.jsonl)\n");
    }
  },
  /** JSON Lines in files of {@value #IN_A_PART} articles, so that several can be read side by side. */
  PARTS {
    @Override
    public void write(NewsCorpus corpus, int articles, Path folder) throws IOException {
      StringBuilder index = new StringBuilder("# A made-up night\n\n");
      for (int first = 0; first < articles; first += IN_A_PART) {
        String name = "part-%05d.jsonl".formatted(first / IN_A_PART);
        index.append("- [%1$s](%1$s)\n".formatted(name));
        try (BufferedWriter out =
            Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
          for (int i = first; i < Math.min(articles, first + IN_A_PART); i++) {
            out.write(CorpusWriter.json(corpus.article(i)));
          }
        }
      }
      Files.writeString(folder.resolve("INDEX.md"), index);
    }
  },
  /** A file of plain text each. */
  TEXT {
    @Override
    public void write(NewsCorpus corpus, int articles, Path folder) throws IOException {
      single(
          corpus,
          articles,
          folder,
          ".txt",
          article -> article.title() + "\n\n"
              + (article.published().isEmpty() ? "" : article.published() + "\n\n")
              + String.join("\n\n", article.paragraphs()) + "\n");
    }
  },
  /** A web page each. */
  HTML {
    @Override
    public void write(NewsCorpus corpus, int articles, Path folder) throws IOException {
      single(corpus, articles, folder, ".html", article -> """
          <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s - %2$s</title>
          <meta property="og:site_name" content="%2$s"></head><body>
          <nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
          <article><h1>%1$s</h1><time datetime="%3$s">%3$s</time>
          %4$s
          </article><footer>All rights reserved</footer></body></html>
          """.formatted(
          escaped(article.title()),
          escaped(article.source()),
          article.published(),
          "<p>" + escaped(String.join("\n\n", article.paragraphs())).replace("\n\n", "</p>\n<p>")
              + "</p>"));
    }
  },
  /** A web page each, with as much around the text as news sites have: styles, scripts, links. */
  PAGES {
    @Override
    public void write(NewsCorpus corpus, int articles, Path folder) throws IOException {
      SitePages pages = new SitePages();
      single(corpus, articles, folder, ".html", pages::page);
    }
  };

  /** What a file of one article holds. */
  private interface Body {
    String of(GeneratedArticle article);
  }

  private static final int IN_A_PART = 250;

  /** Files of one article lie in folders of a thousand. */
  private static final int IN_A_FOLDER = 1000;

  /**
   * Writes the files and the index.
   *
   * @param articles how many of the corpus, from its first
   * @param folder an empty one
   */
  public abstract void write(NewsCorpus corpus, int articles, Path folder) throws IOException;

  private static void single(NewsCorpus corpus, int articles, Path folder, String ending, Body body)
      throws IOException {
    try (BufferedWriter index =
        Files.newBufferedWriter(folder.resolve("INDEX.md"), StandardCharsets.UTF_8)) {
      index.write("# A made-up night\n\n");
      for (int i = 0; i < articles; i++) {
        GeneratedArticle article = corpus.article(i);
        Path file = folder.resolve(i / IN_A_FOLDER + "/n" + i + ending);
        Files.createDirectories(file.getParent());
        Files.writeString(file, body.of(article));
        index.write("- [article %d](%d/n%d%s)\n".formatted(i, i / IN_A_FOLDER, i, ending));
      }
    }
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
