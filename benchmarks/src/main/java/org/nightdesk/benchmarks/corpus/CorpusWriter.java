package org.nightdesk.benchmarks.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a corpus into a folder: articles.jsonl, INDEX.md that lists it, and labels.csv. */
public final class CorpusWriter {
  private static final String SEED = "--seed=";

  private CorpusWriter() {}

  /** {@code CorpusWriter N FOLDER [--seed=S]} */
  public static void main(String[] arguments) throws IOException {
    long seed = 1;
    if (arguments.length == 3 && arguments[2].startsWith(SEED)) {
      seed = Long.parseLong(arguments[2].substring(SEED.length()));
    } else if (arguments.length != 2) {
      throw new IllegalArgumentException("expected N FOLDER [--seed=S]");
    }
    write(new NewsCorpus(seed, Integer.parseInt(arguments[0])), Path.of(arguments[1]));
  }

  /** Writes the three files; the folder is made where it is missing. */
  public static void write(NewsCorpus corpus, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("INDEX.md"),
        "# A made-up night\n\n- [%d articles](articles.jsonl)\n".formatted(corpus.size()));
    try (BufferedWriter articles =
            Files.newBufferedWriter(folder.resolve("articles.jsonl"), StandardCharsets.UTF_8);
        BufferedWriter labels =
            Files.newBufferedWriter(folder.resolve("labels.csv"), StandardCharsets.UTF_8)) {
      labels.write("id,family,edit,original,expected\r\n");
      for (GeneratedArticle article : corpus) {
        articles.write(json(article));
        labels.write("n%d,%d,%s,n%d,%s\r\n"
            .formatted(
                article.number(),
                article.family(),
                article.edit().label(),
                article.original(),
                article.edit().expected().name().toLowerCase(Locale.ROOT)));
      }
    }
  }

  /** An article as a line, with its line end. */
  public static String json(GeneratedArticle article) {
    StringBuilder line =
        new StringBuilder("{\"id\":\"n").append(article.number()).append('"');
    member(line, "title", article.title());
    if (!article.published().isEmpty()) {
      member(line, "published", article.published());
    }
    member(line, "source", article.source());
    member(line, "text", String.join("\n\n", article.paragraphs()));
    return line.append("}\n").toString();
  }

  private static void member(StringBuilder line, String name, String value) {
    line.append(",\"").append(name).append("\":\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> line.append('\\').append(c);
        case '\n' -> line.append("\\n");
        default -> line.append(c);
      }
    }
    line.append('"');
  }
}
