package org.nightdesk.corpus.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file articles are read from, told by the file's name. */
public enum ArticleFormat {
  PLAIN_TEXT(new PlainTextFormat(), ".txt", ".text"),
  MARKDOWN(new MarkdownFormat(), ".md", ".markdown"),
  HTML(new HtmlFormat(), ".html", ".htm", ".xhtml"),
  /** Many articles a file, one a line. */
  JSON_LINES(new JsonLinesFormat(), ".jsonl", ".ndjson");

  private final DraftReader reader;
  private final List<String> endings;

  ArticleFormat(DraftReader reader, String... endings) {
    this.reader = reader;
    this.endings = List.of(endings);
  }

  /** The format of a file of this name; empty if none reads it. */
  public static Optional<ArticleFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (ArticleFormat format : values()) {
      if (format.endings.stream().anyMatch(name::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** All endings of file names that are read, for telling what was expected. */
  public static String allEndings() {
    StringBuilder all = new StringBuilder();
    for (ArticleFormat format : values()) {
      for (String ending : format.endings) {
        all.append(all.isEmpty() ? "" : ", ").append(ending);
      }
    }
    return all.toString();
  }

  /** Whether a file of this format is one article, and not as many as it likes. */
  public boolean isOneArticle() {
    return this != JSON_LINES;
  }

  /** Reads the bytes of one article of this format. */
  public DraftReader reader() {
    return reader;
  }
}
